/** Records from wherever a person has them: a file of either format, or a link. */
import { readFile, stat } from 'node:fs/promises'
import {
  decodeFile,
  LONGEST_FILE,
  openLink,
  type RecordFile,
  type Refused,
  type Rules,
} from '../../game/record/index.ts'
import { loadRules } from '../rules/load.ts'

/** A record, and the rules it is played by. */
export interface Read {
  readonly file: RecordFile
  readonly rules: Rules
  readonly refused?: undefined
}

/**
 * Reads what is named on the command line: an address with `#r=`, or the path of a file. Rejects if there is no such file. `archive`: where the
 * archive lies, if not where the repository has it.
 */
export async function readNamed(name: string, archive?: string): Promise<Read | Refused> {
  const at = name.indexOf('#r=')
  if (at < 0) return readText(await textOf(name), archive)
  return openLink(name.slice(at), (named) => loadRules(named, archive))
}

/** The text of a file. One that is larger than any record is not taken in. */
export async function textOf(path: string): Promise<string> {
  const { size } = await stat(path)
  // A character takes four bytes at most; the decoder counts the characters.
  return size > 4 * LONGEST_FILE ? ' '.repeat(LONGEST_FILE + 1) : readFile(path, 'utf8')
}

/** Reads the text of a file. */
export async function readText(text: string, archive?: string): Promise<Read | Refused> {
  const read = decodeFile(text)
  return read.refused ? read : withRules(read.file, archive)
}

async function withRules(file: RecordFile, archive?: string): Promise<Read | Refused> {
  const rules = await loadRules(file.rules, archive)
  return rules ? { file, rules } : { refused: 'other-rules', detail: `${file.rules.version}` }
}
