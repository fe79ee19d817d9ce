/**
 * Archives the rules: `npm run archive` keeps a bundle of every past version, built from the last commit that had it, and
 * of the version of today, built from the tree. What is archived stays: records name their rules by the hash of a bundle.
 * A bundle of today's rules that no record in `test/records` and no release has met may be written anew, by `--anew`.
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { brotliCompressSync } from 'node:zlib'
import { RULES_VERSION } from '../../game/index.ts'
import { ARCHIVE, type Archived } from '../../game/record/archive.ts'
import { sha256 as hashOf } from '../../server/hash.ts'
import { ARCHIVE_FOLDER, archiveFileOf as fileOf } from '../../server/tables/past-rules.ts'
import { table } from '../text-table.ts'
import { codeOfRules } from './bundle.ts'
import { ARCHIVE_LIST } from './files.ts'
import { checkOut, pastVersions } from './versions.ts'

const repo = resolve(import.meta.dirname, '../../..')

/** What is built of a version, from a folder that `lay` puts its rules into. */
async function bundleOf(lay: (folder: string) => void): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'multivector-rules-'))
  try {
    lay(folder)
    return await codeOfRules(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Puts a bundle into the archive. */
function keep(version: number, code: string): Archived {
  const kept = { version, sha256: hashOf(code) }
  mkdirSync(ARCHIVE_FOLDER, { recursive: true })
  writeFileSync(join(ARCHIVE_FOLDER, fileOf(kept)), code)
  return kept
}

function drop(archived: Archived): void {
  rmSync(join(ARCHIVE_FOLDER, fileOf(archived)), { force: true })
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { anew: { type: 'boolean', default: false } } })
  const list = [...ARCHIVE]
  for (const { version, commit } of pastVersions()) {
    if (list.some((kept) => kept.version === version)) continue
    list.push(keep(version, await bundleOf((folder) => checkOut(commit, folder))))
  }
  const code = await bundleOf((folder) =>
    cpSync(join(repo, 'src/game'), join(folder, 'src/game'), { recursive: true }),
  )
  const sha256 = hashOf(code)
  if (!list.some((kept) => kept.sha256 === sha256)) {
    const last = list.findLastIndex((kept) => kept.version === RULES_VERSION)
    if (values.anew && last >= 0) for (const old of list.splice(last, 1)) drop(old)
    list.push(keep(RULES_VERSION, code))
  }
  list.sort((a, b) => a.version - b.version)
  writeFileSync(ARCHIVE_LIST, listed(list))
  tellSizes(list)
}

/** The list as a source file. */
function listed(list: readonly Archived[]): string {
  const rows = list.map(({ version, sha256 }) => `  { version: ${version}, sha256: '${sha256}' },\n`).join('')
  const source = readFileSync(ARCHIVE_LIST, 'utf8')
  return source.replace(/(ARCHIVE: readonly Archived\[\] = )\[[^\]]*\]/, `$1[\n${rows}]`)
}

function tellSizes(list: readonly Archived[]): void {
  const files = list.map((kept) => fileOf(kept)).filter((file) => existsSync(join(ARCHIVE_FOLDER, file)))
  const rows = files.map((file) => {
    const bytes = readFileSync(join(ARCHIVE_FOLDER, file))
    return [file, `${bytes.length}`, `${brotliCompressSync(bytes).length}`]
  })
  console.log(table(['file', 'bytes', 'brotli'], rows).join('\n'))
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
