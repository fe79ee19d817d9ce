/** Takes the figures of the record bench, in a process of its own. Bundled; see ./record.ts. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { parentPort, workerData } from 'node:worker_threads'
import { SEATS } from '../../game/index.ts'
import {
  decodeFile,
  decodeLink,
  encodeFile,
  encodeLink,
  openingOf,
  playThrough,
  type RecordFile,
  type Timeline,
  TODAY,
  timelineOf,
  verify,
} from '../../game/record/index.ts'
import type { RecordFigures, RecordOrder } from './record.ts'
import { analysisFigures, toldFigures } from './record-analysis.ts'
import { decadesGames, gamesOfAll, historyGame, ownGame } from './record-games.ts'
import { median, processorTime } from './timing.ts'

/** Where a link of the bench opens a game. */
const PLACE = { at: { step: 46, line: 3 }, eyes: 'KZ' } as const

function figures({ games, turns, milliseconds, history, analysed, told }: RecordOrder): RecordFigures {
  const files = decadesGames(games)
  const links = files.map(linkOf)
  const texts = files.map(encodeFile)
  const passes = (work: (file: RecordFile, at: number) => unknown): number =>
    median(Array.from({ length: turns }, () => pass(files, milliseconds, work)))
  // Once through before anything is timed: engines compile what runs often.
  for (const [at, file] of files.entries()) whole(file, texts[at] ?? '', links[at] ?? '')
  return {
    games,
    linkThreeDecadesMax: Math.max(...links.map((link) => link.length)),
    linkThreeDecadesMedian: median(links.map((link) => link.length)),
    linkHistory: linkOf(historyGame(history)).length,
    linkOwnScenario: linkOf(ownGame()).length,
    fileBytesMedian: median(texts.map((text) => Buffer.byteLength(text))),
    verifyGamesPerSecond: 1000 / passes(replay),
    verifySealedPerSecond: 1000 / passes((file) => mustBeSound(verify(file, TODAY))),
    readAndVerifyPerSecond: 1000 / passes((_, at) => readAndVerify(texts[at] ?? '')),
    encodeLinkMs: passes(linkOf),
    decodeLinkMs: passes((_, at) => decodeLink(links[at] ?? '', () => TODAY)),
    timelineMs: passes((file) => timelineOf(file, TODAY)),
    timelineKiB: timelineKiB(files),
    seekCoreMs: passes(seekThrough) / SEEKS,
    ...analysisFigures(analysed),
    told,
    ...toldFigures(gamesOfAll(told)),
  }
}

/** Played again with its chain, which is compared. */
function replay(file: RecordFile): void {
  const opening = openingOf(file, TODAY)
  if ('refused' in opening) throw new Error(opening.refused)
  const { chain } = playThrough(opening, file.moves, TODAY)
  if (chain.some((digest, at) => digest !== file.chain[at])) throw new Error('another game')
}

function readAndVerify(text: string): void {
  const read = decodeFile(text)
  if (read.refused) throw new Error(read.refused)
  mustBeSound(verify(read.file, TODAY))
}

function whole(file: RecordFile, text: string, link: string): void {
  replay(file)
  readAndVerify(text)
  const opened = decodeLink(link, () => TODAY)
  if (opened.refused || opened.file.chain.join() !== file.chain.join())
    throw new Error('a link opens another game')
}

function mustBeSound(found: ReturnType<typeof verify>): void {
  if ('refused' in found || !found.whole || found.firstWrong)
    throw new Error(`not sound: ${JSON.stringify(found)}`)
}

function linkOf(file: RecordFile): string {
  const made = encodeLink(file, TODAY, PLACE)
  if (made.refused) throw new Error(`no link: ${made.refused}`)
  return made.link
}

/** Places looked at in one game: far apart, by every seat in turn. */
const SEEKS = 20
const timelines = new WeakMap<RecordFile, Timeline>()

function seekThrough(file: RecordFile): void {
  const kept = timelines.get(file) ?? timeline(file)
  timelines.set(file, kept)
  for (let n = 0; n < SEEKS; n++) {
    const at = (n * 37) % kept.states.length
    const seat = SEATS[n % SEATS.length] ?? 'KZ'
    const [state, facts] = [kept.states[at], kept.facts[at]]
    if (!state || !facts) throw new Error(`there is no step ${at}`)
    if (TODAY.view(state, seat).round !== state.round) throw new Error('another round')
    TODAY.factsFor(facts, seat)
  }
}

function timeline(file: RecordFile): Timeline {
  const found = timelineOf(file, TODAY)
  if ('refused' in found) throw new Error(found.refused)
  return found
}

/** What a timeline keeps alive, of all that the engine holds. */
function timelineKiB(files: readonly RecordFile[]): number {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  collect()
  const before = process.memoryUsage().heapUsed
  const kept = files.map(timeline)
  collect()
  const bytes = process.memoryUsage().heapUsed - before
  if (kept.length === 0) return Number.NaN
  return bytes / kept.length / 1024
}

/** Milliseconds of processor time for one game, over as many passes as the time allows. */
function pass(
  files: readonly RecordFile[],
  milliseconds: number,
  work: (file: RecordFile, at: number) => unknown,
): number {
  const start = processorTime()
  let count = 0
  while (processorTime() - start < milliseconds) {
    for (const [at, file] of files.entries()) work(file, at)
    count += files.length
  }
  return (processorTime() - start) / count
}

parentPort?.postMessage(figures(workerData as RecordOrder))
