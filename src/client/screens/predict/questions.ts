/** The questions of "What would you do?" with their words, and the record they are asked in; fetched when it is opened. */
import type { Choice, Mark, Menu, Source } from '../../../game/index.ts'
import { decodeFile, TODAY } from '../../../game/record/index.ts'
import { type Replay, replayOf } from '../../session/replay.ts'
import { loadWords } from '../../text/sources.ts'

export interface Option {
  readonly id: string
  readonly items: Choice
  /** Margins by which the search holds it above what the record did, and the standard error of that. */
  readonly by: number
  readonly se: number
}

/** What is said after the choice: what the texts report, what one author claims, what is the game's own. */
export const PARTS = ['text', 'claim', 'own'] as const
export type Part = (typeof PARTS)[number]

export interface Question {
  readonly id: string
  readonly round: number
  /** That the round stands for: `1991–1994`. */
  readonly years: string
  readonly options: readonly Option[]
  /** Which of them the record has. */
  readonly played: string
  /** After how many choices of the record Kazakhstan is asked. */
  readonly step: number
  readonly menu: Menu
  readonly sources: readonly Source[]
  readonly claimBy?: string
  /** No text tells what Kazakhstan did: the answer of the record is its own. */
  readonly silent?: boolean
  readonly ask: string
  readonly told: Readonly<Partial<Record<Part, string>>>
  readonly marks: Readonly<Partial<Record<Part, Mark>>>
}

export interface Predicting {
  readonly replay: Replay
  /** In the order of their years. */
  readonly questions: readonly Question[]
  /** Worlds in which the search followed each option. */
  readonly worlds: number
}

type Asked = Pick<Question, 'id' | 'round' | 'sources' | 'claimBy' | 'silent'> & {
  readonly options: readonly Pick<Option, 'id' | 'items'>[]
}
interface Figures {
  readonly played: string
  readonly options: Readonly<Record<string, { by: number; se: number }>>
}
type Words = Readonly<Record<string, Readonly<Record<'ask' | Part, string>>>>

/** All of it. Rejects where a part does not come, or the record is not what it says it is. */
export async function loadPredicting(): Promise<Predicting> {
  const [record, asked, weighed, marks, years, words] = await Promise.all([
    import('../../../../assets/records/history.json'),
    import('../../../../assets/records/history-questions.json'),
    import('../../../../assets/records/history-weighed.json'),
    import('../../../../assets/sources/marks/history-questions.json'),
    import('../../../../assets/records/history-years.json'),
    loadWords<Words>('history-questions'),
  ])
  const read = decodeFile(JSON.stringify(record.default))
  if (read.refused) throw new Error(`the record of history is refused: ${read.refused}`)
  const replay = replayOf(read.file, TODAY)
  if ('refused' in replay) throw new Error(`the record of history is refused: ${replay.refused}`)
  const rows = asked.default.questions as readonly Asked[]
  const figures = weighed.default.questions as Readonly<Record<string, Figures>>
  const standing = marks.default as Readonly<Record<string, Question['marks']>>
  return {
    replay,
    worlds: weighed.default.effort.worlds,
    questions: rows.map((row) => ({
      ...questionOf(row, replay, figures[row.id], standing[row.id] ?? {}, words),
      years: years.default[row.round - 1]?.replace('-', '–') ?? '',
    })),
  }
}

function questionOf(
  row: Asked,
  replay: Replay,
  figures: Figures | undefined,
  marks: Question['marks'],
  words: Words,
): Omit<Question, 'years'> {
  const step = replay.states.findIndex((one) => one.round === row.round && one.decision === 'attention')
  const state = replay.states[step]
  const menu = state && replay.rules.menu(state, 'KZ')
  if (!menu || !figures) throw new Error(`${row.id}: Kazakhstan is not asked in round ${row.round}`)
  const options = row.options.map((option) => ({
    ...option,
    ...(figures.options[option.id] ?? { by: 0, se: 0 }),
  }))
  const { ask = '', ...told } = words[row.id] ?? {}
  const own = { ...menu, round: row.round }
  return { ...row, options, played: figures.played, step, menu: own, ask, told, marks }
}
