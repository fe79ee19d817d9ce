/** The files of the archive of rules: a module for each version, named by its version and the start of its hash. */
import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import type { Archived } from '../../game/record/archive.ts'

export const ARCHIVE_FOLDER = resolve(import.meta.dirname, '../../../assets/rules')
/** The list of them, which the page reads too. */
export const ARCHIVE_LIST = resolve(import.meta.dirname, '../../game/record/archive.ts')

/** The name of a version's file in the archive. */
export function fileOf({ version, sha256 }: Pick<Archived, 'version' | 'sha256'>): string {
  return `${version}-${sha256.slice(0, 12)}.js`
}

/** SHA-256 of a file's bytes or a text's, in hexadecimal. */
export function hashOfCode(code: string | Uint8Array): string {
  return createHash('sha256').update(code).digest('hex')
}
