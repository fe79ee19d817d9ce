/** The archive: every version of the rules is there as it was archived, and plays its own records as it did. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { RULES_VERSION } from '../../../src/game/index.ts'
import {
  ARCHIVE,
  archivedFor,
  decodeFile,
  decodeLink,
  encodeFile,
  encodeLink,
  openLink,
  type RecordFile,
  retold,
  rulesOf,
  rulesOfLink,
  TODAY,
  verify,
} from '../../../src/game/record/index.ts'
import { sha256 } from '../../../src/server/hash.ts'
import {
  ARCHIVE_FOLDER,
  archiveFileOf as fileOf,
  fromArchive,
} from '../../../src/server/tables/past-rules.ts'
import { filePath, folderOf, linkPath } from '../../../src/tools/records/frozen.ts'
import { loadRules } from '../../../src/tools/rules/load.ts'

const versions = Array.from({ length: RULES_VERSION }, (_, n) => n + 1)
const past = versions.filter((version) => version < RULES_VERSION)

function fileAt(path: string): RecordFile {
  const read = decodeFile(readFileSync(path, 'utf8'))
  if (read.refused) throw new Error(`${path}: ${read.refused} ${read.detail}`)
  return read.file
}

function recordsOf(version: number): string[] {
  const folder = folderOf(version)
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(folder, name))
}

describe('the archive', () => {
  it('has every version of the rules, from the first to that of today', () => {
    expect([...new Set(ARCHIVE.map(({ version }) => version))]).toEqual(versions)
  })

  it('holds each file as it was archived, and no other', () => {
    const files = ARCHIVE.map(fileOf)
    expect(readdirSync(ARCHIVE_FOLDER).sort()).toEqual([...files].sort())
    for (const [at, kept] of ARCHIVE.entries())
      expect(sha256(readFileSync(join(ARCHIVE_FOLDER, files[at] ?? '')))).toBe(kept.sha256)
  })

  it('imports nothing and names no place of the machine it was built on', () => {
    for (const archived of ARCHIVE) {
      const code = readFileSync(join(ARCHIVE_FOLDER, fileOf(archived)), 'utf8')
      expect(code).not.toMatch(/\bimport\b\s*[({"'*]|\brequire\(|\bprocess\b|\/tmp\/|\/home\//)
    }
  })

  it.each(versions)('plays the records of rules %i to the end they had', async (version) => {
    const archived = archivedFor({ version })
    if (!archived) throw new Error('there is no bundle')
    const rules = await fromArchive(archived)
    const paths = recordsOf(version)
    expect(paths.length).toBeGreaterThanOrEqual(3)
    for (const path of paths) {
      const found = verify(fileAt(path), rules)
      expect({ path, ...found }).toEqual({
        path,
        whole: true,
        chained: path.endsWith('.mvr.json'),
        rounds: expect.any(Number),
      })
    }
  })

  it('has the rules of today as the tree has them', async () => {
    const archived = archivedFor({ version: RULES_VERSION })
    const rules = archived && (await fromArchive(archived))
    if (!rules) throw new Error('npm run archive has not been run')
    expect(rules.scenarios).toEqual(TODAY.scenarios)
    for (const path of recordsOf(RULES_VERSION)) {
      const [archivedChain, chain] = [retold(fileAt(path), rules), retold(fileAt(path), TODAY)]
      expect(archivedChain).toEqual(chain)
    }
  })

  it('tells versions apart: a record of one is another game to the next', async () => {
    const file = fileAt(filePath(1))
    const rules = await loadRules({ version: 2 })
    if (!rules) throw new Error('there are no rules 2')
    expect(verify(file, rules)).toMatchObject({ refused: 'other-rules' })
    const found = verify({ ...file, rules: { version: 2 } }, rules)
    expect('refused' in found || found.firstWrong !== undefined).toBe(true)
  })
})

describe('files and links of past rules', () => {
  it.each(past)('of version %i are read for ever', async (version) => {
    const rules = await loadRules({ version })
    if (!rules) throw new Error(`there are no rules ${version}`)
    const file = fileAt(filePath(version))
    expect(encodeFile(file)).toBe(readFileSync(filePath(version), 'utf8'))
    const link = readFileSync(linkPath(version), 'utf8').trim()
    expect(rulesOfLink(link)).toBe(version)
    const opened = decodeLink(link, () => rules)
    expect(opened).toMatchObject({
      at: { step: 12 },
      eyes: 'KZ',
      file: { chain: file.chain, notes: file.notes },
    })
    expect(encodeLink(file, rules, { at: { step: 12 }, eyes: 'KZ' })).toEqual({ link })
    // Another version's menus read other choices out of the same digits.
    expect(decodeLink(link, () => TODAY).refused).toBeDefined()
  })
})

/** A game of pivots under the first pars of rules 10. */
const OF_OTHER_PARS = '#r=AQoACQBsZXZlbHMtMQCgyLM2SLEXQU9vEf8X2rmw8mVo&at=5&eyes=KZ'

describe('a link of rules that were archived more than once', () => {
  it('opens by those it was made under: a scenario’s pars were others', async () => {
    expect(decodeLink(OF_OTHER_PARS, () => TODAY)).toMatchObject({ refused: 'damaged' })
    const opened = await openLink(OF_OTHER_PARS, loadRules)
    if (opened.refused !== undefined) throw new Error(opened.refused)
    expect(opened.rules.version).toBe(TODAY.version)
    const found = verify(opened.file, opened.rules)
    expect('refused' in found || found.firstWrong !== undefined).toBe(false)
  })

  it('opens by those of today where it was made today, and by none where it is damaged', async () => {
    const opened = await openLink(OF_OTHER_PARS, loadRules)
    if (opened.refused !== undefined) throw new Error(opened.refused)
    const { rules: _, chain: __, ...game } = opened.file
    const made = encodeLink({ ...game, rules: { version: TODAY.version }, chain: [] }, TODAY)
    if (made.refused !== undefined) throw new Error(made.refused)
    expect(await openLink(made.link, loadRules)).toMatchObject({ rules: TODAY })
    const last = made.link.at(-1) === 'A' ? 'B' : 'A'
    expect(await openLink(made.link.slice(0, -1) + last, loadRules)).toMatchObject({ refused: 'damaged' })
    expect(await openLink('#r=AQ', loadRules)).toMatchObject({ refused: 'damaged' })
  })
})

describe('rules', () => {
  it('are found by their hash, and by their version where it is not known', async () => {
    const [first] = ARCHIVE
    if (!first) throw new Error('the archive is empty')
    expect(archivedFor(first)).toBe(first)
    expect(archivedFor({ version: 1, sha256: '0'.repeat(64) })).toEqual(
      ARCHIVE.filter((one) => one.version === 1).at(-1),
    )
    expect(await loadRules({ version: RULES_VERSION })).toBe(TODAY)
    expect(await loadRules({ version: 200 })).toBeUndefined()
    expect((await loadRules({ version: 1 }))?.version).toBe(1)
  })

  it('are not what is no bundle, or not the one that was archived', async () => {
    expect(rulesOf({ RULES_VERSION: 1 })).toBeUndefined()
    const [first, second] = ARCHIVE
    if (!first || !second) throw new Error('the archive is empty')
    await expect(
      fromArchive({ ...first, sha256: `${first.sha256.slice(0, 12)}${'0'.repeat(52)}` }),
    ).rejects.toThrow()
    await expect(fromArchive({ version: 2, sha256: first.sha256 })).rejects.toThrow()
    expect(existsSync(join(ARCHIVE_FOLDER, fileOf(second)))).toBe(true)
  })
})
