/** Tables of rules before today's: they cannot go on, say so, and still give the records of what was finished. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { RULES_VERSION } from '../../../src/game/index.ts'
import { decodeFile, verify } from '../../../src/game/record/index.ts'
import type { ToClient } from '../../../src/game/wire/index.ts'
import { sha256 } from '../../../src/server/hash.ts'
import type { TableEntry, Undated } from '../../../src/server/tables/entries.ts'
import { fromArchive, pastRules } from '../../../src/server/tables/past-rules.ts'
import { folderOf } from '../../../src/tools/records/frozen.ts'
import { memoryJournal } from '../../support/journal.ts'
import { settled, world } from '../../support/tables.ts'

const BEFORE = RULES_VERSION - 1
const TICKET = 'a ticket.1.100'

/** A game that was played by the rules before, as it was kept. */
function gameBefore() {
  const read = decodeFile(readFileSync(join(folderOf(BEFORE), 'great-game-bots.json'), 'utf8'))
  if (read.refused) throw new Error(read.refused)
  return read.file
}

/** A table at which that game was played by people, and the next had begun. */
function entriesBefore(): TableEntry[] {
  const { scenario, options, seed, moves } = gameBefore()
  const turn = { game: 1, round: 1, decision: 'pledge', by: { person: 1 } } as const
  const opened = { bots: {}, spectators: true, freeText: true }
  const entries: Undated[] = [
    { e: 'opened', rules: BEFORE, scenario, options, seed, ...opened },
    { e: 'joined', person: 1, nick: 'Aigerim', seat: 'KZ', ticket: sha256(TICKET), word: 'none' },
    { e: 'started', bots: {} },
    ...moves.map(({ seat, choice }, at): Undated => ({ e: 'made', ...turn, seat, choice, at })),
    { e: 'ended' },
    { e: 'rematch', seed: 'another' },
    { e: 'started', bots: {} },
  ]
  return entries.map((entry, at) => ({ ...entry, on: Date.UTC(2026, 0, 1) + at }))
}

function resumed() {
  const entries = entriesBefore().map((body, at) => ({ scope: 'table/before', seq: at + 1, body }))
  return world({ journal: memoryJournal(entries) })
}

it('gives the record of a finished game, which its rules confirm, and none of one that was not', async () => {
  const { tables } = await resumed()
  const read = decodeFile(tables.record('before', 1) ?? '')
  const rules = await pastRules(BEFORE)
  if (read.refused || !rules) throw new Error('there is no record')
  expect(read.file.rules.version).toBe(BEFORE)
  expect(verify(read.file, rules)).toMatchObject({ whole: true, chained: true })
  expect(read.file.outcome).toMatchObject({ ending: expect.any(String), scores: expect.any(Object) })
  expect(read.file.moves.map(({ choice }) => choice)).toEqual(gameBefore().moves.map(({ choice }) => choice))
  expect([tables.record('before', 2), tables.record('before', 3)]).toEqual([undefined, undefined])
})

it('says at the door that it cannot go on, and takes nobody in', async () => {
  const { tables } = await resumed()
  expect([tables.door('before'), tables.isOfOtherRules('before')]).toEqual([undefined, true])
  expect(tables.isOfOtherRules('nowhere')).toBe(false)
  expect(await tables.join('before', { nick: 'Berik', seat: 'RU' })).toEqual({ refused: 'other-rules' })
  expect(await tables.returning('before', { noun: 1, number: 100 })).toEqual({ refused: 'other-rules' })
})

it('tells whoever has a ticket of it why, and lets go', async () => {
  const { tables } = await resumed()
  const heard: (ToClient | 'closed')[] = []
  const device = { send: (message: ToClient) => heard.push(message), close: () => heard.push('closed') }
  const connection = tables.connect(TICKET, device)
  await settled()
  expect(heard).toEqual([])
  expect(await connection?.receive({ t: 'act', key: 'a', act: { do: 'pause' } })).toEqual({
    ok: false,
    why: 'not-yours',
  })
  await connection?.receive({ t: 'hello', v: 1 })
  expect(heard).toEqual([{ t: 'gone', why: 'other-rules' }, 'closed'])
  expect(tables.connect('another ticket.1.100', device)).toBeUndefined()
})

it('is wiped like any other when nobody has come for a month', async () => {
  const { tables, clock, journal } = await resumed()
  clock.pass(26 * 24 * 3600 * 1000)
  await settled()
  expect(tables.isOfOtherRules('before')).toBe(true)
  clock.pass(5 * 24 * 3600 * 1000)
  await settled()
  expect([tables.isOfOtherRules('before'), journal.entries]).toEqual([false, []])
})

it('loads no rules but those that were archived', async () => {
  expect(await pastRules(0)).toBeUndefined()
  await expect(fromArchive({ version: BEFORE, sha256: '0'.repeat(64) })).rejects.toThrow()
})
