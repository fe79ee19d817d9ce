/** A stored record as a file to hand on. */

import { decode } from './decode.ts'
import { encodeFile } from './file-text.ts'
import { fileOf } from './make-file.ts'

/** The text of a save as one of version 2, its chain told and sealed; as it is where it is none that plays out. */
export function asFile(text: string): string {
  const read = decode(text)
  if (read.refused) return text
  const file = fileOf(read.record, read.record.moves)
  return 'refused' in file ? text : encodeFile(file)
}
