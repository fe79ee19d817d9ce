/**
 * Keeps a file of version 2 and a link for every past version of the rules, made of a record that is kept already: chains, seals
 * and links of today must be read for ever. What is there is never written again: `npx tsx src/tools/records/make-files.ts`
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { RULES_VERSION } from '../../game/index.ts'
import {
  ARCHIVE,
  decodeFile,
  encodeFile,
  encodeLink,
  type RecordFile,
  retold,
} from '../../game/record/index.ts'
import { loadRules } from '../rules/load.ts'
import { filePath, folderOf, frozen, linkPath, writeFrozen } from './frozen.ts'

/** The record the files are made of: every version has it. */
const SOURCE = 'three-decades-fixed.json'

/** The file and the link of a version's record. */
async function make(version: number): Promise<{ file: RecordFile; link: string }> {
  const read = decodeFile(readFileSync(join(folderOf(version), SOURCE), 'utf8'))
  const rules = await loadRules({ version })
  if (read.refused || !rules) throw new Error(`rules ${version} have no ${SOURCE}`)
  const file = retold({ ...read.file, notes: [{ at: { step: 6 }, text: 'Бірінші раунд' }] }, rules)
  if ('refused' in file) throw new Error(`rules ${version}: ${file.refused} ${file.detail ?? ''}`)
  const made = encodeLink(file, rules, { at: { step: 12 }, eyes: 'KZ' })
  if (made.refused) throw new Error(`rules ${version}: ${made.refused} ${made.detail ?? ''}`)
  return { file, link: made.link }
}

for (const version of new Set(ARCHIVE.map((archived) => archived.version))) {
  // The rules of today may still change; those before them do not.
  if (version === RULES_VERSION || existsSync(filePath(version))) continue
  const { file, link } = await make(version)
  writeFileSync(filePath(version), encodeFile(file))
  writeFileSync(linkPath(version), `${link}\n`)
  console.log(`${version}: ${link.length} characters`)
}
writeFrozen(frozen())
