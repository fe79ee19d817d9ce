/**
 * The record bench: how long links are, and how quickly records are verified, opened and looked through, on one core. Times
 * are medians of processor time, as in the core bench.
 */
import { readFile } from 'node:fs/promises'
import { Worker } from 'node:worker_threads'
import { bundled } from '../bundled.ts'
import { RECORD } from '../history/files.ts'
import { table } from '../text-table.ts'

export interface RecordBench {
  /** Of three decades; half of them by tuned bots, half at random. */
  readonly games: number
  readonly turns: number
  /** Of processor time, at least, for each turn of each figure. */
  readonly milliseconds: number
  /** Games of experts that are analysed, of each scenario it is timed for. */
  readonly analysed: number
  /** Games, of the scenarios in turn, whose numbers are held against their causes. */
  readonly told: number
}

/** What the worker is handed. */
export interface RecordOrder extends RecordBench {
  /** The text of the logged history. */
  readonly history: string
}

export interface RecordFigures {
  readonly games: number
  /** Characters, with a place and whose eyes. */
  readonly linkThreeDecadesMax: number
  readonly linkThreeDecadesMedian: number
  readonly linkHistory: number
  readonly linkOwnScenario: number
  readonly fileBytesMedian: number
  /** Games played again, every choice checked and every round's digest compared. */
  readonly verifyGamesPerSecond: number
  /** The same with the seal over the whole file. */
  readonly verifySealedPerSecond: number
  /** The same from the text of the file on: read, checked for its shape, verified. */
  readonly readAndVerifyPerSecond: number
  readonly encodeLinkMs: number
  readonly decodeLinkMs: number
  /** A whole game with every state and fact. */
  readonly timelineMs: number
  readonly timelineKiB: number
  /** One seat's view of any moment of it, and what it may know of what happened. */
  readonly seekCoreMs: number
  /** Processor time for every decision of all five seats, mistakes confirmed, in games of experts: the median. */
  readonly analysisPivotsSeconds: number
  readonly analysisThreeDecadesSeconds: number
  /** The first estimate of a decision: of ten, nine take no longer. */
  readonly firstEstimateSeconds: number
  /** Fifty continuations of the pivots from their opening, by experts. */
  readonly continuationsSeconds: number
  /** The largest standard error of a first estimate, in margins. */
  readonly se: number
  /** Games, of the scenarios in turn, of which the next two are said. */
  readonly told: number
  /** Numbers of them that are not the sum of their told causes. */
  readonly causesUnequal: number
  /** Changes that cite no source and no rule. */
  readonly changesUncited: number
}

/** Runs the bench. Rejects if a record or a link of its games is not what it was made of. */
export async function benchRecord(bench: RecordBench): Promise<RecordFigures> {
  const script = await bundled('src/tools/bench/record-contender.ts')
  const workerData: RecordOrder = { ...bench, history: await readFile(RECORD, 'utf8') }
  const worker = new Worker(script, { workerData, execArgv: [] })
  try {
    return await new Promise((done, failed) => {
      worker.once('message', done)
      worker.once('error', failed)
    })
  } finally {
    await worker.terminate()
  }
}

/** The figures as lines to read. */
export function linesOf(figures: Readonly<Record<string, number>>): string[] {
  const digits = (value: number): string =>
    Number.isInteger(value) || value >= 100 ? value.toFixed(0) : value.toFixed(3)
  return table(
    ['record', 'figure'],
    Object.entries(figures).map(([name, value]) => [name, digits(value)]),
  )
}
