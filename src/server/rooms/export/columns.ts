/** The columns of an export, as data: the header of each file and the codebook are made of them. */
import { DECISIONS, DOMAINS, ENDINGS, POWERS, SEATS, TRACKS, TUNING } from '../../../game/index.ts'
import { STATE_COLUMNS } from '../../../game/record/index.ts'
import { DEBRIEF_MOMENTS, ROLES, ROOM_WAYS } from '../../../game/wire/index.ts'

/** `list`: ids or numbers with one space between. `yes-no`: 1 or 0. `time`: ISO 8601, in universal time. */
export type ColumnType = 'text' | 'id' | 'whole' | 'number' | 'yes-no' | 'list' | 'time'

export interface Column {
  readonly name: string
  readonly type: ColumnType
  readonly unit?: string
  /** What may stand there, where that can be listed or bounded; empty cells aside. */
  readonly values?: string
  /** Whose words describe it (assets/locales/<language>/server/export.json): its name, where it is not one of a family. */
  readonly words: string
}

function column(name: string, type: ColumnType, more: Partial<Omit<Column, 'name' | 'type'>> = {}): Column {
  return { name, type, words: name, ...more }
}

const oneOf = (...values: readonly string[]) => ({ values: values.join(' | ') })
const from = (least: number) => ({ values: `${least}..` })

const RANGES = {
  track: `0..${TUNING.track.max}`,
  dependence: `0..${TUNING.dependence.max}`,
  treasury: `0..${TUNING.treasury.max}`,
  trust: `${TUNING.trust.min}..${TUNING.trust.max}`,
  weight: `0..${TUNING.contract.max * DOMAINS.length}`,
} as const

/** Of the families of `STATE_COLUMNS`: `track_prosperity` is one of `track`. */
const FAMILIES: Readonly<Record<string, Partial<Column>>> = {
  track: { values: RANGES.track },
  dependence: { values: RANGES.dependence },
  treasury: { unit: 'oil', values: RANGES.treasury },
  trust: { values: RANGES.trust },
  interest: { unit: 'interest', values: `0..${TUNING.interest.max}` },
  expected: { unit: 'cubes', values: '0..' },
  score: { unit: 'points' },
}

const STATE: readonly Column[] = STATE_COLUMNS.map((name) => {
  const family = name.split('_')[0] ?? name
  return column(name, 'number', { ...FAMILIES[family], words: family })
})

const WHERE: readonly Column[] = [
  column('room', 'id'),
  column('way', 'id', oneOf(...ROOM_WAYS)),
  column('table', 'whole', from(1)),
  column('table_id', 'id'),
  column('game', 'whole', from(1)),
]

export const EVENT_KINDS = ['choice', 'proposal', 'poll', 'exit'] as const
export type EventKind = (typeof EVENT_KINDS)[number]

export const EVENT_COLUMNS: readonly Column[] = [
  ...WHERE,
  column('kind', 'id', oneOf(...EVENT_KINDS)),
  column('number', 'whole', from(1)),
  column('round', 'whole', from(1)),
  column('year', 'whole'),
  column('news', 'id'),
  column('decision', 'id', oneOf(...DECISIONS)),
  column('seat', 'id', oneOf(...SEATS)),
  column('by', 'id', oneOf('pupil', 'class', 'bot', 'deputy')),
  column('pupil', 'whole', from(1)),
  column('bot', 'id'),
  column('deputy', 'id', oneOf('bot', 'clock')),
  column('at_ms', 'whole', { unit: 'ms', values: '0..' }),
  column('time', 'time'),
  column('options', 'whole', { unit: 'items', values: '0..' }),
  column('budget', 'whole', { unit: 'cubes or interest', values: '0..' }),
  column('chosen', 'whole', { unit: 'items', values: '0..' }),
  column('choice', 'list'),
  column('votes', 'whole', { unit: 'pupils', values: '0..' }),
  column('voters', 'list'),
  column('hands', 'whole', { unit: 'hands', values: '0..' }),
  column('played', 'yes-no'),
  column('moment', 'whole', { values: `1..${DEBRIEF_MOMENTS}` }),
  column('answer', 'text'),
  ...STATE,
]

/** Columns of a participant's choices, for as many rounds as any table of the room can have. */
function roundColumns(rounds: number): Column[] {
  return Array.from({ length: rounds }, (_, at) => [
    column(`r${at + 1}_pledge`, 'list', { words: 'r_pledge' }),
    column(`r${at + 1}_choice`, 'list', { words: 'r_choice' }),
  ]).flat()
}

export function participantColumns(rounds: number): readonly Column[] {
  return [
    ...[column('room', 'id'), column('way', 'id', oneOf(...ROOM_WAYS)), column('pupil', 'whole', from(1))],
    ...[column('nick', 'text'), column('table', 'whole', from(1)), column('table_id', 'id')],
    ...[
      column('seat', 'id', oneOf(...SEATS)),
      column('role', 'id', oneOf(...ROLES)),
      column('late', 'yes-no'),
    ],
    column('gone', 'yes-no'),
    ...[column('choices', 'whole', from(0)), column('deputed', 'whole', from(0))],
    ...[column('proposals', 'whole', from(0)), column('voted', 'whole', from(0))],
    column('rounds', 'whole', { unit: 'rounds', values: `0..${rounds}` }),
    column('stopped_early', 'yes-no'),
    column('ending', 'id', oneOf(...ENDINGS)),
    column('winner', 'id', oneOf(...SEATS)),
    column('score', 'number', { unit: 'points' }),
    column('margin', 'number', { unit: 'margins' }),
    ...TRACKS.map((track) =>
      column(`final_track_${track}`, 'number', { values: RANGES.track, words: 'final_track' }),
    ),
    column('final_dependence', 'number', { values: RANGES.dependence }),
    column('final_treasury', 'number', { unit: 'oil', values: RANGES.treasury }),
    ...POWERS.map((power) =>
      column(`final_weight_${power}`, 'number', { values: RANGES.weight, words: 'final_weight' }),
    ),
    ...POWERS.map((power) =>
      column(`final_trust_${power}`, 'number', { values: RANGES.trust, words: 'final_trust' }),
    ),
    ...roundColumns(rounds),
    ...Array.from({ length: DEBRIEF_MOMENTS }, (_, at) =>
      column(`moment${at + 1}_answer`, 'whole', { ...from(1), words: 'moment_answer' }),
    ),
    ...[column('exit_1', 'text', { words: 'exit' }), column('exit_2', 'text', { words: 'exit' })],
  ]
}
