/** The records that are kept and never rewritten, each with the checksum it was frozen with. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Where the records are kept, in a folder for each version of the rules. */
export const RECORDS = resolve(import.meta.dirname, '../../../test/records')
const LIST = join(RECORDS, 'frozen.json')

/** Checksums (SHA-256, in hexadecimal) by path, as `rules-8/history.json`. */
export type Frozen = Readonly<Record<string, string>>

/** The folder of a version of the rules. */
export function folderOf(rulesVersion: number): string {
  return join(RECORDS, `rules-${rulesVersion}`)
}

/** The paths of all records kept, in order. */
export function keptRecords(): string[] {
  const versions = readdirSync(RECORDS).filter((name) => /^rules-\d+$/.test(name))
  return versions
    .flatMap((version) => readdirSync(join(RECORDS, version)).map((file) => `${version}/${file}`))
    .filter((path) => path.endsWith('.json'))
    .sort()
}

/** The checksum of a record kept, as it is now. */
export function checksumOf(path: string): string {
  return createHash('sha256')
    .update(readFileSync(join(RECORDS, path)))
    .digest('hex')
}

/** The list of checksums as it is written down. */
export function frozenList(): Frozen {
  return existsSync(LIST) ? (JSON.parse(readFileSync(LIST, 'utf8')) as Frozen) : {}
}

/** The list with the records it lacks; those it has keep the checksum they were frozen with. */
export function frozen(): Frozen {
  return Object.fromEntries(keptRecords().map((path) => [path, frozenList()[path] ?? checksumOf(path)]))
}

export function writeFrozen(list: Frozen): void {
  writeFileSync(LIST, `${JSON.stringify(list, undefined, 2)}\n`)
}

/** Where the counts of choices of a record are kept. */
export function countsPath(record: string): string {
  return join(RECORDS, record.replace(/\.json$/, '.choices.txt'))
}

/** Where a version's file of format 2 is kept. */
export function filePath(rulesVersion: number): string {
  return join(folderOf(rulesVersion), 'three-decades.mvr.json')
}

/** Where the link of the same game is kept. */
export function linkPath(rulesVersion: number): string {
  return join(folderOf(rulesVersion), 'three-decades.link.txt')
}
