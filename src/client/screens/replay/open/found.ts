/**
 * Finds the game that an address names: the record of history, a game kept here, a file this tab was given, a game of a
 * table online, or a link.
 */

import {
  decodeFile,
  openLink,
  type RecordFile,
  type Refused,
  type Rules,
} from '../../../../game/record/index.ts'
import { rulesFor } from '../../../session/rules-of-then.ts'
import { recordOf } from '../../../state/game-file.ts'
import { heldFile } from '../../../state/handed-files.ts'
import { gameRecord } from '../../../state/online/api.ts'
import { HISTORY, type ReplaySource, tableGameIn } from '../../../state/replay-address.ts'

/** A record, and the rules it is played by. */
export interface Found {
  readonly file: RecordFile
  readonly rules: Rules
  readonly refused?: undefined
}

/** Gives nothing where there is no such game. Rejects where store or server do not answer, or rules cannot be fetched. */
export async function found(of: ReplaySource): Promise<Found | Refused | undefined> {
  if (of.link !== undefined) return openLink(`#r=${of.link}`, rulesFor)
  const text = await textOf(of.id)
  return text === undefined ? undefined : inText(text)
}

async function textOf(id: string): Promise<string | undefined> {
  if (id === HISTORY) return historyText()
  const online = tableGameIn(id)
  if (online) return gameRecord(online.table, online.game)
  return heldFile(id) ?? (await recordOf(id))
}

/** The game of a file's text, of either format. */
export async function inText(text: string): Promise<Found | Refused> {
  const read = decodeFile(text)
  if (read.refused) return read
  const rules = await rulesFor(read.file.rules)
  return rules ? { file: read.file, rules } : { refused: 'other-rules', detail: `${read.file.rules.version}` }
}

async function historyText(): Promise<string> {
  const { default: record } = await import('../../../../../assets/records/history.json')
  return JSON.stringify(record)
}
