/** Lines of the outlook in words: one short phrase each, the same on screen and for whoever listens. */
import { TUNING } from '../../../../game/vocabulary.ts'
import { cardText, gripOf, list, plain, responseText, selector, t } from '../../../text/index.ts'
import type { Line, Subject } from './line.ts'

/** `Beijing: economy 3 → 4, tight`, `Legitimacy 5 → 6`. */
export function lineWords(line: Line): string {
  return unbroken(words(line))
}

/** A change and its arrow stay on one line. */
function unbroken(text: string): string {
  return text.replaceAll(' → ', '\u00a0→\u00a0')
}

function words(line: Line): string {
  const { subject } = line
  const move = { from: plain(line.from), to: plain(line.to) }
  switch (subject.kind) {
    case 'ending':
      return t('play.out.ending', { ending: selector(subject.ending) })
    case 'severed':
      return t('play.out.severed', { power: subject.power, domain: subject.domain ?? 'none', ...move })
    case 'unravelled': {
      const { power, domain, trust } = subject
      return t('play.out.unravelled', { power, domain, trust: plain(trust), ...move })
    }
    case 'track':
      return line.alarm ? lowWords(line, subject) : t('play.out.track', { track: subject.track, ...move })
    case 'neglected':
      return neglectedWords(line, subject)
    case 'dependence':
      return t('play.out.dependence', { ...move, cost: TUNING.dependenceCost[line.to] ?? 0 })
    case 'contract': {
      const { power, domain } = subject
      return t('play.out.contract', { power, domain, ...move, grip: gripOf(line.to) })
    }
    case 'trust':
    case 'interest':
      return t(`play.out.${subject.kind}`, { power: subject.power, ...move })
    case 'saved':
      return t('play.out.saved', { power: subject.power })
    case 'spurned':
      return t('play.out.spurned', { power: subject.power, from: line.from, to: line.to })
    case 'pledge': {
      const { power, kept } = subject
      return t('play.out.pledge', { power, kept: String(kept), cubes: line.to, promised: line.from })
    }
    case 'route':
      return t('play.out.route', { route: subject.route })
    case 'member': {
      const { title } = cardText(subject.institution)
      return t('play.out.member', { title, joined: String(subject.joined) })
    }
    case 'lasting':
      return t('play.out.lasting', { title: cardText(subject.card).title, until: subject.until })
    case 'oil':
      return t('play.out.oil', move)
    case 'wasted':
      return subject.what === 'oil'
        ? t('play.out.wasted.oil', { by: line.to })
        : t('play.out.wasted.track', { track: subject.what, by: line.to })
    case 'idle':
      return idleWords(subject)
    case 'unspent':
      return t('play.out.unspent', { left: line.to })
    case 'verdict':
      return t('play.out.verdict', {
        ...{ points: line.to, from: line.from, due: String(subject.due) },
        move: line.from === line.to ? 'none' : 'some',
      })
  }
}

function lowWords({ from, to }: Line, { track }: Subject & { kind: 'track' }): string {
  const { poor: points } = TUNING.verdict
  return t('play.out.track.low', { track, from, to, move: from === to ? 'none' : 'some', points })
}

/** Where something else makes up for it, what the neglect costs; else where trust falls to. */
function neglectedWords({ from, to }: Line, subject: Subject & { kind: 'neglected' }): string {
  const { power, cubes, expected, by } = subject
  const move = to < from ? 'falls' : 'holds'
  return t('play.out.neglected', {
    ...{ power, cubes, expected, move },
    ...{ from: plain(from), to: plain(to), by: -by },
  })
}

function idleWords({ item }: Subject & { kind: 'idle' }): string {
  const { kind, card, response, power = '', price: cubes } = item
  const text = card && response ? responseText(card, response) : card ? cardText(card) : undefined
  return t('play.out.idle', { kind, title: text?.title ?? '', power, cubes })
}

/** Lines that are told in one: those of several powers whose trust rises. Each of the others stands by itself. */
export type Entry = readonly [Line, ...Line[]]

/** What is shown, in the order of reading; what came back to where it was is left to the whole account. */
export function entries(lines: readonly Line[]): Entry[] {
  const told: Entry[] = []
  const [first, ...more] = lines.filter(isRise)
  for (const line of lines) {
    if (line === first) told.push([first, ...more])
    else if (!more.includes(line) && line.rank >= 0) told.push([line])
  }
  return told
}

function isRise({ subject, tone, rank }: Line): boolean {
  return subject.kind === 'trust' && tone === 'gain' && rank >= 0
}

export function entryWords([first, ...more]: Entry): string {
  if (more.length === 0) return lineWords(first)
  const moves = [first, ...more].flatMap(({ subject, from, to }) =>
    subject.kind === 'trust'
      ? [t('play.out.trust.one', { power: subject.power, from: plain(from), to: plain(to) })]
      : [],
  )
  return unbroken(t('play.out.trusts', { moves: list(moves, 'unit') }))
}
