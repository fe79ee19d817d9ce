/** What the debrief knows of the record of history and of the texts: files under assets, read once. */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Choice, Source, State } from '../../../game/index.ts'
import { decodeFile, type LoggedMove, TODAY, timelineOf } from '../../../game/record/index.ts'

const ASSETS = resolve(import.meta.dirname, '../../../../assets')

export interface Library {
  readonly history: {
    readonly states: readonly State[]
    readonly moves: readonly LoggedMove[]
    /** `2001-2003`, by round from the first. */
    readonly years: readonly string[]
    /** Why the record has what it has. */
    readonly steps: readonly HistoryStep[]
  }
  /** Those of "What would you do?". */
  readonly questions: readonly HistoryQuestion[]
  readonly tensions: readonly { readonly id: string; readonly at: readonly string[] }[]
  /** For the talk after a game. */
  readonly talks: readonly { readonly id: string; readonly read: readonly string[] }[]
}

export interface HistoryStep {
  readonly round: number
  readonly step: string
  readonly seat?: string
  readonly sources: readonly Source[]
}

export interface HistoryQuestion {
  readonly id: string
  readonly round: number
  readonly options: readonly { readonly id: string; readonly items: Choice }[]
  readonly sources: readonly Source[]
}

let kept: Library | undefined

/** Throws where a file is not there, or the record of history is not the game it says it is. */
export function library(): Library {
  kept ??= read()
  return kept
}

function read(): Library {
  const record = decodeFile(textOf('records/history.json'))
  if (record.refused) throw new Error(`the record of history is refused: ${record.refused}`)
  const timeline = timelineOf(record.file, TODAY)
  if ('refused' in timeline || timeline.firstWrong) throw new Error('the record of history is another game')
  return {
    history: {
      states: timeline.states,
      moves: record.file.moves,
      years: json<string[]>('records/history-years.json'),
      steps: json<{ steps: HistoryStep[] }>('records/history-steps.json').steps,
    },
    questions: json<{ questions: HistoryQuestion[] }>('records/history-questions.json').questions,
    tensions: json('sources/tensions.json'),
    talks: json('sources/debrief.json'),
  }
}

function json<T>(path: string): T {
  return JSON.parse(textOf(path)) as T
}

function textOf(path: string): string {
  return readFileSync(join(ASSETS, path), 'utf8')
}
