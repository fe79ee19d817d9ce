/** What a table of five people has to read and decide, and the minutes that takes: see USAGE. */
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { SEATS } from '../../../game/index.ts'
import { bundled } from '../../bundled.ts'
import { localeFiles } from '../../messages/plugin.ts'
import { table } from '../../text-table.ts'
import { mean } from '../stats.ts'
import { PARTS, type RoundWords, secondsThatFill, tableTime } from './clock.ts'
import type * as Games from './games.ts'

const USAGE = `npx tsx src/tools/lab/thinking-time/run.ts [--scenario pivots] [--games 20] [--seed thinking] [--bots expert]
    [--words-a-minute 200] [--seconds-a-decision 20] [--limit 36]
Decisions and words are counted. How fast people read and decide is assumed: 200 words a minute is slow silent reading of
one's own language, and seconds a decision beyond reading are a guess. The last lines say how slow a decision may be.`

const READERS: readonly (Games.Reader & { readonly name: string })[] = [
  { name: 'what lies open', stories: false, reckoning: 'whole' },
  { name: 'what lies open, and the story of every card once', stories: true, reckoning: 'whole' },
  { name: 'what lies open, but of a reckoning what it comes to', stories: false, reckoning: 'short' },
]

/** Figures of several games, for a mean and a range. */
type Many = readonly number[]

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      scenario: { type: 'string', default: 'pivots' },
      games: { type: 'string', default: '20' },
      seed: { type: 'string', default: 'thinking' },
      bots: { type: 'string', default: 'expert' },
      'words-a-minute': { type: 'string', default: '200' },
      'seconds-a-decision': { type: 'string', default: '20' },
      limit: { type: 'string', default: '36' },
    },
  })
  const pace = {
    wordsAMinute: positive(values['words-a-minute']),
    secondsADecision: positive(values['seconds-a-decision']),
  }
  const limit = positive(values.limit)
  const { ready, gameOf, wordsOf } = await games()
  await ready()
  const played = Array.from({ length: positive(values.games) }, (_, n) =>
    gameOf(values.scenario, `${values.seed}-${n}`, values.bots),
  )
  for (const { name, ...reader } of READERS) {
    const all = played.map((game) => wordsOf(game, reader))
    console.log(
      `${values.scenario}, ${all.length} games of ${values.bots}; read is ${name}; ` +
        `${pace.wordsAMinute} words a minute, ${pace.secondsADecision} s a decision beyond reading`,
    )
    console.log(
      [...seatLines(all, pace), '', ...partLines(all), '', ...limitLines(all, pace, limit), ''].join('\n'),
    )
  }
}

async function games(): Promise<typeof Games> {
  const path = await bundled('src/tools/lab/thinking-time/games.ts', [localeFiles()])
  return (await import(pathToFileURL(path).href)) as typeof Games
}

type All = readonly (readonly RoundWords[])[]
type Pace = Parameters<typeof tableTime>[1]

function seatLines(all: All, pace: Pace): string[] {
  const times = all.map((rounds) => tableTime(rounds, pace))
  const rows = SEATS.map((seat) => {
    const own = times.map(({ seats }) => seats[seat])
    return [
      seat,
      told(own.map(({ decisions }) => decisions)),
      told(own.map(({ words }) => words)),
      told(own.map(({ reading }) => reading)),
      told(own.map(({ deciding }) => deciding)),
      told(own.map(({ waiting }) => waiting)),
    ]
  })
  const sum = (of: 'decisions' | 'words' | 'reading' | 'deciding' | 'waiting') =>
    told(times.map(({ seats }) => SEATS.reduce((before, seat) => before + seats[seat][of], 0)))
  const whole = ['all', sum('decisions'), sum('words'), sum('reading'), sum('deciding'), sum('waiting')]
  const head = ['seat', 'decisions', 'words', 'min reading', 'min deciding', 'min waiting']
  return [
    ...table(head, [...rows, whole]),
    `the table, from the first news to the last reckoning: ${told(times.map(({ minutes }) => minutes))} minutes`,
  ]
}

/** What the words of a round are of. */
function partLines(all: All): string[] {
  const rounds = all.flat()
  const rows = SEATS.map((seat) => [
    seat,
    ...PARTS.map((part) => Math.round(mean(rounds.map((round) => round[part][seat]))).toString()),
  ])
  return table(['words a round', ...PARTS], rows)
}

function limitLines(all: All, pace: Pace, limit: number): string[] {
  const minutes = (secondsADecision: number): Many =>
    all.map((rounds) => tableTime(rounds, { ...pace, secondsADecision }).minutes)
  const fill = all.map((rounds) => secondsThatFill(limit, rounds, pace.wordsAMinute))
  const within = minutes(pace.secondsADecision).filter((one) => one <= limit).length
  const rows = [0, 10, 20, 30, 45, 60, 90].map((seconds) => [`${seconds} s`, told(minutes(seconds))])
  return [
    `within ${limit} minutes: ${within} of ${all.length} games`,
    `seconds a decision that just fill ${limit} minutes: ${told(fill)}`,
    ...table(['a decision', 'minutes'], rows),
  ]
}

/** Mean and range: `27.1 (25.4 to 28.9)`. */
function told(values: Many): string {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  return low === high ? short(low) : `${short(mean(values))} (${short(low)} to ${short(high)})`
}

function short(value: number): string {
  return value >= 100 || Number.isInteger(value) ? value.toFixed(0) : value.toFixed(1)
}

function positive(text: string): number {
  const value = Number(text)
  if (!(value > 0)) throw new Error(USAGE)
  return value
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
})
