/**
 * Rules out of the archive, for Node. What is loaded is one of the repository's own files whose hash its list names: a record
 * says which rules it wants, and never brings any.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  type Archived,
  archivedFor,
  namesToday,
  type RecordFile,
  type Rules,
  rulesOf,
  TODAY,
} from '../../game/record/index.ts'
import { ARCHIVE_FOLDER, fileOf, hashOfCode } from './files.ts'

/** The rules of a record; nothing where there never were such. Those of today come from the tree, if it is they that are named. `folder`: where the archive lies, for whoever runs bundled. */
export async function loadRules(
  named: RecordFile['rules'],
  folder = ARCHIVE_FOLDER,
): Promise<Rules | undefined> {
  if (namesToday(named)) return TODAY
  const archived = archivedFor(named)
  return archived && fromArchive(archived, folder)
}

/** The rules of a file of the archive. Rejects if the file is not the one that was archived. */
export async function fromArchive(archived: Archived, folder = ARCHIVE_FOLDER): Promise<Rules> {
  const path = join(folder, fileOf(archived))
  if (hashOfCode(await readFile(path)) !== archived.sha256)
    throw new Error(`${path} is not what was archived`)
  const rules = rulesOf(await import(pathToFileURL(path).href))
  if (rules?.version !== archived.version)
    throw new Error(`${path} is not a bundle of rules ${archived.version}`)
  return rules
}
