/** The logged game as a story to read in a terminal: a round in a few lines, its reasons, its steps. */
import { readdirSync, readFileSync } from 'node:fs'
import { type Choice, POWERS, type Power, TRACKS, weight } from '../../game/index.ts'
import type { Played } from './run.ts'
import type { Step } from './steps.ts'

const WIDTH = 104
/** Powers as a sentence names them. */
export const NAMES: Readonly<Record<Power, string>> = {
  RU: 'Russia',
  CN: 'China',
  US: 'the United States',
  EU: 'the European Union',
}

/** Titles of cards and responses in English, by id. */
export function readTitles(): ReadonlyMap<string, string> {
  const folder = new URL('../../../assets/locales/en/', import.meta.url)
  const titles = new Map<string, string>()
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json')))
    collect(JSON.parse(readFileSync(new URL(file, folder), 'utf8')), titles)
  return titles
}

function collect(value: unknown, titles: Map<string, string>): void {
  if (typeof value !== 'object' || value === null) return
  for (const [id, part] of Object.entries(value)) {
    if (typeof part !== 'object' || part === null) continue
    if ('title' in part && typeof part.title === 'string') titles.set(id, part.title)
    collect(part, titles)
  }
}

/** One round: its news, what was laid, what Kazakhstan did and why, and how things stood after it. */
export function roundStory(
  played: Played,
  steps: readonly Step[],
  titles: ReadonlyMap<string, string>,
): string {
  const { years, opened, choices } = played
  const why = (kind: Step['step']) =>
    steps.find((step) => step.round === played.round && step.step === kind)?.why ?? ''
  const offers = POWERS.map((power) => `${NAMES[power]}: ${laid(choices[power] ?? [], titles)}`)
  return [
    `${years}  ${titles.get(opened.event) ?? opened.event}`,
    wrapped(why('event')),
    wrapped(`Laid by ${offers.join('; ')}.`),
    wrapped(`Kazakhstan ${deeds(choices.KZ ?? [], titles)}.`),
    wrapped(why('attention')),
    wrapped(standing(played)),
  ].join('\n')
}

/** What a power lays, by the titles of its cards. */
export function laid(choice: Choice, titles: ReadonlyMap<string, string>): string {
  const named = choice.map((id) => {
    const [kind, card] = split(id)
    const title = titles.get(card) ?? card
    return kind === 'offer' ? title : `${title} (${kind === 'pressure' ? 'pressure' : 'sweetened'})`
  })
  return named.length === 0 ? 'nothing' : named.join(', ')
}

const VERBS: Readonly<Record<string, string>> = {
  respond: 'answers the news with',
  initiative: 'launches',
  take: 'takes',
  comply: 'complies with',
  resist: 'resists',
  envoy: 'sends its envoy to',
}

/** What Kazakhstan does with its attention, as the rest of a sentence that begins with its name. */
export function deeds(choice: Choice, titles: ReadonlyMap<string, string>): string {
  const said = Object.entries(VERBS).flatMap(([kind, verb]) => {
    const objects = choice.filter((id) => split(id)[0] === kind).map((id) => object(split(id)[1], titles))
    return objects.length === 0 ? [] : [`${verb} ${objects.join(', ')}`]
  })
  return said.length === 0 ? 'does nothing' : said.join('; ')
}

function object(id: string, titles: ReadonlyMap<string, string>): string {
  const [card = id, cubes] = id.split(':')
  const name = NAMES[card as Power] ?? titles.get(card) ?? card
  return cubes === undefined ? name : `${name} with ${cubes}`
}

function split(id: string): [string, string] {
  const at = id.indexOf(':')
  return [id.slice(0, at), id.slice(at + 1)]
}

function standing({ closed }: Played): string {
  const tracks = TRACKS.map((track) => `${track} ${closed.tracks[track]}`).join(', ')
  const weights = POWERS.map((power) => `${power} ${weight(closed, power)}`).join(', ')
  const trust = POWERS.map((power) => `${power} ${closed.trust[power]}`).join(', ')
  return `After it: ${tracks}; weight ${weights}; trust ${trust}.`
}

/** Every step of a round with its reason and where it stands in the texts. */
export function stepLines(round: number, steps: readonly Step[]): string {
  const own = steps.filter((step) => step.round === round)
  return own.map((step) => wrapped(stepLine(step), '    ')).join('\n')
}

function stepLine({ step, seat, silent, why, sources }: Step): string {
  const who = step === 'offers' && seat ? seat : step
  const cited = sources.map(({ entry, at }) => `${entry} ${at.join(' ')}`).join('; ')
  return `${who}${silent ? ' (texts silent)' : ''}: ${why}${cited === '' ? '' : ` [${cited}]`}`
}

/** A text in lines of a terminal's width, each indented, the later ones a little more. */
export function wrapped(text: string, indent = '  '): string {
  const lines: string[] = []
  let line = indent
  for (const word of text.split(' ')) {
    if (line.length + word.length > WIDTH && line.trim() !== '') {
      lines.push(line.trimEnd())
      line = `${indent}  `
    }
    line += `${word} `
  }
  return [...lines, line.trimEnd()].join('\n')
}
