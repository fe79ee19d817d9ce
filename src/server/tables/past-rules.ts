/**
 * Rules of before, out of the archive: finished games of tables of theirs are still told by them. What is loaded is one of
 * the project's own files whose hash its list names.
 */
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Archived, archivedFor, type Rules, rulesOf } from '../../game/record/index.ts'
import { sha256 } from '../hash.ts'

export const ARCHIVE_FOLDER = resolve(import.meta.dirname, '../../../assets/rules')

/** The name of a version's file in the archive: its version and the start of its hash. */
export function archiveFileOf({ version, sha256 }: Pick<Archived, 'version' | 'sha256'>): string {
  return `${version}-${sha256.slice(0, 12)}.js`
}

/** The rules of a version; nothing where none were archived. Rejects if the file is not the one that was archived. */
export async function pastRules(version: number): Promise<Rules | undefined> {
  const archived = archivedFor({ version })
  return archived && fromArchive(archived)
}

/** The rules of a file of the archive. Rejects if the file is not the one that was archived. */
export async function fromArchive(archived: Archived, folder = ARCHIVE_FOLDER): Promise<Rules> {
  const path = join(folder, archiveFileOf(archived))
  if (sha256(await readFile(path)) !== archived.sha256) throw new Error(`${path} is not what was archived`)
  const rules = rulesOf(await import(pathToFileURL(path).href))
  if (rules?.version !== archived.version)
    throw new Error(`${path} is not a bundle of rules ${archived.version}`)
  return rules
}
