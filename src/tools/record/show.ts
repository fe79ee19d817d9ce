/** `npm run record -- show`: a transcript that a person reads, round by round, with the page's own sentences. */
import { pathToFileURL } from 'node:url'
import { type Fact, SEATS, type State, TRACKS } from '../../game/index.ts'
import {
  type LoggedMove,
  type RecordFile,
  type Refused,
  type Rules,
  type Timeline,
  timelineOf,
} from '../../game/record/index.ts'
import { bundled } from '../bundled.ts'
import { deeds, laid, NAMES, readTitles, wrapped } from '../history/story.ts'
import { localeFiles } from '../messages/plugin.ts'
import type * as Sentences from './sentences.ts'

/** What tells facts in words. */
export type Tell = (fact: Fact, before: readonly Fact[]) => string

/** The page's sentences. Takes a second or two: they are bundled first. */
export async function sentences(): Promise<Tell> {
  const path = await bundled('src/tools/record/sentences.ts', [localeFiles()])
  const { ready, sentence } = (await import(pathToFileURL(path).href)) as typeof Sentences
  await ready()
  return sentence
}

/** The lines of a record's transcript. Refuses what its rules cannot play, as `timelineOf` does. */
export function transcriptOf(file: RecordFile, rules: Rules, tell: Tell): string[] | Refused {
  const timeline = timelineOf(file, rules)
  if ('refused' in timeline) return timeline
  const titles = readTitles()
  const lines = headOf(file, timeline)
  let before: readonly Fact[] = []
  for (const [at, facts] of timeline.facts.entries()) {
    const move = file.moves[at - 1]
    const [left, state] = [timeline.states[at - 1], timeline.states[at]]
    if (!state) break
    if (left && move) lines.push(wrapped(moveLine(file, move, at, left, titles)))
    if (!left || state.round !== left.round) before = []
    for (const fact of facts) {
      if (fact.kind === 'round') lines.push('', roundTitle(fact, titles))
      else if (!('only' in fact)) lines.push(wrapped(tell(fact, before), '      '))
      before = fact.kind === 'round' ? [] : [...before, fact]
    }
    lines.push(...notesAt(file, at))
  }
  return [...lines, ...endOf(timeline)]
}

function headOf(file: RecordFile, { states }: Timeline): string[] {
  const { seats, rules, seed, options } = file
  const holders = SEATS.map((seat) => {
    const { kind, bot, nick } = seats[seat]
    return `${seat} ${bot ?? kind}${nick ? ` “${plainText(nick)}”` : ''}`
  })
  const scenario = plainText(states[0]?.scenario.id ?? '')
  const lesson = options.lesson ? ', as a lesson' : ''
  return [
    `${scenario}, seed “${plainText(seed)}”, rules ${rules.version}, ${options.attention} cubes${lesson}`,
    holders.join(', '),
  ]
}

function roundTitle(fact: Extract<Fact, { kind: 'round' }>, titles: ReadonlyMap<string, string>): string {
  return `Round ${fact.round}: ${titles.get(fact.event) ?? fact.event}`
}

function moveLine(
  file: RecordFile,
  { seat, choice, by }: LoggedMove,
  at: number,
  left: State,
  titles: ReadonlyMap<string, string>,
): string {
  const instead = by === undefined ? '' : ` (by the ${by})`
  const handed = (file.handovers ?? []).filter((one) => one.step === at - 1 && one.seat === seat).at(-1)
  const held = handed ? ` [now ${handed.bot ?? handed.kind}]` : ''
  const name = seat === 'KZ' ? 'Kazakhstan' : NAMES[seat]
  const who = `${at}. ${name.charAt(0).toUpperCase()}${name.slice(1)}${held}${instead}`
  if (left.decision === 'offers') return `${who} lays ${laid(choice, titles)}.`
  if (left.decision === 'attention') return `${who} ${deeds(choice, titles)}.`
  const power = choice[0]?.split(':')[1]
  return power
    ? `${who} pledges to ${NAMES[power as keyof typeof NAMES] ?? power}.`
    : `${who} pledges nothing.`
}

function notesAt({ notes = [], said = [] }: RecordFile, at: number): string[] {
  const here = notes.filter((note) => note.at.branch === undefined && note.at.step === at)
  const words = said.filter((one) => one.at.branch === undefined && one.at.step === at)
  return [
    ...here.map((note) => wrapped(`${note.chapter ? 'Chapter' : 'Note'}: ${plainText(note.text)}`, '    ')),
    ...words.map(({ from, to, phrase, text = '' }) =>
      wrapped(`${from} to ${to}: ${plainText(phrase ?? text)}`, '    '),
    ),
  ]
}

function endOf({ states, firstWrong }: Timeline): string[] {
  const state = states.at(-1)
  const wrong = firstWrong
    ? [`From round ${firstWrong.round} on this is not the game recorded (${firstWrong.why}).`]
    : []
  const { outcome } = state ?? {}
  if (!state || !outcome) return ['', ...wrong, 'The game is not over.']
  const scores = SEATS.map((seat) => `${seat} ${outcome.scores[seat]} (${outcome.margins[seat].toFixed(2)})`)
  const tracks = TRACKS.map((track) => `${track} ${state.tracks[track]}`)
  const end = `Ended after round ${outcome.round}, ${outcome.ending}; ${outcome.winner} wins.`
  return [
    '',
    ...wrong,
    end,
    `Scores, and margins over par: ${scores.join(', ')}.`,
    `At the end: ${tracks.join(', ')}.`,
  ]
}

/** What a person typed, without what a terminal would take for an order. */
function plainText(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, ' ')
}
