/** Records out of texts of either format, whatever a file may hold. */
import { isObject } from '../index.ts'
import { decodeKept } from './encode.ts'
import { FILE_VERSION } from './file.ts'
import { decodeFile } from './file-text.ts'
import { FORMAT, type GameRecord, type Refused } from './format.ts'
import { recordIn } from './make-file.ts'
import { TODAY } from './rules.ts'
import { verify } from './verify.ts'

/**
 * The record of a text, or why it is none. Legality of the moves is for `rerun` to say; a file of version 2 is played at
 * once, and refused where it is damaged or another game than it says: what only such files hold stays behind.
 */
export function decode(text: string): { record: GameRecord; refused?: undefined } | Refused {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { refused: 'not-json' }
  }
  if (!isObject(value) || value.format !== FORMAT || typeof value.version !== 'number')
    return decodeKept(text)
  if (value.version > FILE_VERSION) return { refused: 'newer-format', detail: String(value.version) }
  return value.version === FILE_VERSION ? decodeTwo(text) : decodeKept(text)
}

function decodeTwo(text: string): { record: GameRecord; refused?: undefined } | Refused {
  const read = decodeFile(text)
  if (read.refused) return read
  const found = verify(read.file, TODAY)
  if ('refused' in found) return found
  const { firstWrong, whole } = found
  if (firstWrong?.why === 'illegal-move') return { refused: 'illegal-move', detail: `${firstWrong.move}` }
  if (firstWrong) return { refused: 'other-outcome', detail: `${firstWrong.round}` }
  if (!whole) return { refused: 'damaged' }
  const record = recordIn(read.file, TODAY)
  return 'refused' in record ? record : { record }
}
