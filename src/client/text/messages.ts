/** How a key and its values become a sentence in the language in use. */
import type analysis from '../../../assets/locales/en/analysis.json'
import type ask from '../../../assets/locales/en/ask.json'
import type bots from '../../../assets/locales/en/bots.json'
import type debrief from '../../../assets/locales/en/debrief.json'
import type dialogs from '../../../assets/locales/en/dialogs.json'
import type facts from '../../../assets/locales/en/facts.json'
import type play from '../../../assets/locales/en/play.json'
import type puzzles from '../../../assets/locales/en/puzzles.json'
import type reading from '../../../assets/locales/en/reading.json'
import type replay from '../../../assets/locales/en/replay.json'
import type room from '../../../assets/locales/en/room.json'
import type table from '../../../assets/locales/en/table.json'
import type ui from '../../../assets/locales/en/ui.json'
import type why from '../../../assets/locales/en/why.json'
import { valueAt } from '../../game/vocabulary.ts'
import { readText } from './files.ts'
import { format, type Message, MissingValue, type Values } from './format.ts'
import { nameForm } from './forms.ts'
import { locale } from './language.ts'
import type { MESSAGE_FILES } from './message-files.ts'

/** Every key that the English messages hold: a misspelt one does not compile. */
export type Key =
  | keyof typeof ui
  | keyof typeof ask
  | keyof typeof bots
  | keyof typeof debrief
  | keyof typeof dialogs
  | keyof typeof facts
  | keyof typeof play
  | keyof typeof puzzles
  | keyof typeof reading
  | keyof typeof replay
  | keyof typeof table
  | keyof typeof room
  | keyof typeof analysis
  | keyof typeof why

/** Where the messages of a key's first word are; the others are in `ui`, which is always there. */
const FILE_OF: Readonly<Record<string, (typeof MESSAGE_FILES)[number]>> = {
  play: 'play',
  reckoning: 'play',
  end: 'play',
  aim: 'play',
  log: 'play',
  sources: 'play',
  stands: 'play',
  fact: 'facts',
  refusal: 'facts',
  effect: 'facts',
  modifier: 'facts',
  because: 'facts',
  change: 'facts',
  need: 'facts',
  figure: 'facts',
  part: 'facts',
  bot: 'bots',
  help: 'dialogs',
  settings: 'dialogs',
  credits: 'dialogs',
  reading: 'reading',
  scenarioFile: 'reading',
  replay: 'replay',
  list: 'replay',
  analysis: 'analysis',
  ask: 'ask',
  why: 'why',
  puzzles: 'puzzles',
  table: 'table',
  debrief: 'debrief',
  room: 'room',
}

/** The file that holds, or would hold, the message of a key. */
export function fileOf(key: string): (typeof MESSAGE_FILES)[number] {
  const [first = ''] = key.split('.')
  return valueAt(FILE_OF, first) ?? 'ui'
}

/**
 * The sentence for a key. A message whose file has not come is sent for and is empty until then: a key is never shown.
 * Throws `MissingValue`.
 */
export function t(key: Key, values?: Values): string {
  return findText(key, values) ?? ''
}

/** As `t`, for a key put together at run time: `undefined` where there is no such message, or not yet. */
export function findText(key: string, values: Values = {}): string | undefined {
  const messages = readText(fileOf(key)) as Readonly<Record<string, Message>> | undefined
  const message = valueAt(messages ?? {}, key)
  return message === undefined ? undefined : format(message, values, { tag: locale(), form: nameForm })
}

/** As `findText`, and `undefined` too where the message wants a value that is not given, or a name that there is not. */
export function findComplete(key: string, values: Values): string | undefined {
  try {
    return findText(key, values)
  } catch (error) {
    if (error instanceof MissingValue) return undefined
    throw error
  }
}
