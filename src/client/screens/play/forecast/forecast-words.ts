/** Lines of the outlook in words: one short phrase each, the same on screen and for whoever listens. */

import type { Ending } from '../../../../game/vocabulary.ts'
import { TUNING } from '../../../../game/vocabulary.ts'
import { cardText, gripOf, list, plain, signed, t } from '../../../text/index.ts'
import { selector } from '../words.ts'
import type { Line } from './forecast.ts'

/** `China economy 3 → 4 (tight)`, `Legitimacy 5 → 6`. */
export function lineWords(line: Line, ending?: Ending): string {
  return unbroken(words(line, ending))
}

function words(line: Line, ending: Ending | undefined): string {
  const { subject } = line
  const move = { from: plain(line.from), to: plain(line.to), by: signed(line.to - line.from) }
  switch (subject.kind) {
    case 'ending':
      return t('play.out.ending', { ending: selector(ending ?? 'completed') })
    case 'track':
      return t('play.out.track', { track: subject.track, ...move })
    case 'dependence':
      return t('play.out.dependence', { ...move, cost: TUNING.dependenceCost[line.to] ?? 0 })
    case 'contract':
      return t('play.out.contract', {
        power: subject.power,
        domain: subject.domain,
        ...move,
        grip: gripOf(line.to),
      })
    case 'trust':
      return t('play.out.trust', { power: subject.power, ...move })
    case 'pledge':
      return t('play.out.pledge', {
        power: subject.power,
        kept: String(subject.kept),
        cubes: line.to,
        promised: line.from,
      })
    case 'route':
      return t('play.out.route', { route: subject.route })
    case 'member':
      return t('play.out.member', {
        title: cardText(subject.institution).title,
        joined: String(subject.joined),
      })
    case 'lasting':
      return t('play.out.lasting', { title: cardText(subject.card).title, until: subject.until })
    case 'oil':
      return t('play.out.oil', move)
    case 'wasted':
      return subject.what === 'oil'
        ? t('play.out.wasted.oil', { by: line.to })
        : t('play.out.wasted.track', { track: subject.what, by: line.to })
    case 'verdict':
      return t('play.out.verdict', { points: subject.points })
  }
}

/** A change and its arrow stay on one line. */
function unbroken(text: string): string {
  return text.replaceAll(' → ', '\u00a0→\u00a0')
}

/** What is read first: one phrase for a line, or for all powers whose trust falls, or rises, together. */
export interface Phrase {
  text: string
  tone: Line['tone']
}

/** The phrases to read first, and that sovereignty holds where it does. `brief`: powers by letters. */
export function headline(lines: readonly Line[], most: number, brief: boolean, ending?: Ending): Phrase[] {
  const moved = lines.filter((line) => line.from !== line.to || line.subject.kind === 'ending')
  const phrases: Phrase[] = []
  const told = new Set<Line['tone']>()
  for (const line of moved) {
    if (line.subject.kind !== 'trust') phrases.push({ text: lineWords(line, ending), tone: line.tone })
    else if (!told.has(line.tone)) phrases.push(trustPhrase(moved, line.tone, brief))
    if (line.subject.kind === 'trust') told.add(line.tone)
  }
  const first = phrases.slice(0, most)
  return sovereigntyHolds(lines) ? [...first, { text: t('play.out.holds'), tone: 'plain' }] : first
}

function trustPhrase(lines: readonly Line[], tone: Line['tone'], brief: boolean): Phrase {
  const moves = lines.flatMap(({ subject, tone: own, from, to }) =>
    subject.kind === 'trust' && own === tone
      ? [
          t(brief ? 'play.out.trust.brief' : 'play.out.trust.one', {
            power: subject.power,
            from: plain(from),
            to: plain(to),
          }),
        ]
      : [],
  )
  return { text: unbroken(t('play.out.trusts', { moves: list(moves, 'unit') })), tone }
}

/** Whether sovereignty stays where it is: said outright, for it is what the game is about. */
function sovereigntyHolds(lines: readonly Line[]): boolean {
  return !lines.some(
    ({ subject, from, to }) => subject.kind === 'track' && subject.track === 'sovereignty' && from !== to,
  )
}
