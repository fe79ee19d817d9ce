/** A record from outside, a file or a link: opened to be played on where it can be, and else to be looked through. */
import type { RecordRefusal, Refused } from '../../game/record/kept.ts'
import { openRecord } from './begin.ts'
import { holdFile } from './handed-files.ts'
import { recordFiles } from './record-files.ts'
import { type ReplayAddress, replayAt, toReplay } from './replay-address.ts'
import { go } from './route.ts'

/** Bytes: four for each character that a record may have (record/file-text.ts). What is longer is none, and is not read. */
export const MOST_BYTES = 8_000_000

/** What stands in the way of playing on, and not of looking through. */
const WATCHABLE: readonly RecordRefusal[] = [
  'other-rules',
  'other-outcome',
  'illegal-move',
  'bad-moves',
  'unknown-bot',
  'no-person',
  'two-persons',
]

/** Opens the text of a file, or an address with a game in it. Gives why it cannot be opened, if it cannot. */
export async function openText(text: string): Promise<Refused | undefined> {
  const link = linkIn(text)
  if (link) {
    go(toReplay(link))
    return undefined
  }
  const refused = await openRecord(text)
  return refused && WATCHABLE.includes(refused.refused) ? watchText(text, refused) : refused
}

/** Opens the text of a file to be looked through, whether or not it could be played on. */
export async function watchText(text: string, refused?: Refused): Promise<Refused | undefined> {
  const { decodeFile } = await recordFiles()
  const read = decodeFile(text)
  if (read.refused) return refused ?? read
  go(toReplay({ of: { id: holdFile(text) } }))
  return undefined
}

/** The address of a game within a text that is no file: a link as it is handed on. */
function linkIn(text: string): ReplayAddress | undefined {
  const at = text.indexOf('#r=')
  if (at < 0 || text.trimStart().startsWith('{')) return undefined
  return replayAt(text.slice(at).trim().split(/\s/, 1)[0] ?? '')
}
