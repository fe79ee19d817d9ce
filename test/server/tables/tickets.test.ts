/** Tickets by their hashes, and how often a word may be wrong. */
import { expect, it } from 'vitest'
import { sha256 } from '../../../src/server/hash.ts'
import type { Table } from '../../../src/server/tables/table.ts'
import { Tickets, WrongWords } from '../../../src/server/tables/tickets.ts'
import { testClock } from '../../support/tables.ts'

/** A table as far as tickets know it: its phase, and who has which. */
function tableOf(tickets: readonly string[]) {
  const people = tickets.map((ticket, at) => ({ person: at + 1, ticket: sha256(ticket) }))
  const state = { phase: 'lobby', people }
  return { state, table: { state } as unknown as Table }
}

it('finds who has a ticket, and nobody by its hash', () => {
  const { table } = tableOf(['one', 'two'])
  const tickets = new Tickets()
  tickets.learn(table)
  expect(tickets.holder('two')).toEqual({ table, person: 2 })
  expect([tickets.holder('three'), tickets.holder(''), tickets.holder(sha256('two'))]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
})

it('gives nothing for a ticket whose person has left or has another, even before it is forgotten', () => {
  const { state, table } = tableOf(['one', 'two'])
  const tickets = new Tickets()
  tickets.learn(table)
  state.people = [{ person: 1, ticket: sha256('new') }]
  tickets.learn(table)
  expect([tickets.holder('one'), tickets.holder('two')]).toEqual([undefined, undefined])
  expect(tickets.holder('new')).toEqual({ table, person: 1 })
})

it('gives nothing for a table that is closed', () => {
  const { state, table } = tableOf(['one'])
  const tickets = new Tickets()
  tickets.learn(table)
  state.phase = 'closed'
  expect(tickets.holder('one')).toBeUndefined()
})

it('hears five wrong words of a table in a minute, and of each table its own', () => {
  const clock = testClock()
  const wrong = new WrongWords(clock)
  for (let n = 0; n < 4; n++) wrong.note('a')
  expect(wrong.tooMany('a')).toBe(false)
  clock.pass(30_000)
  wrong.note('a')
  expect([wrong.tooMany('a'), wrong.tooMany('b')]).toEqual([true, false])
  clock.pass(29_999)
  expect(wrong.tooMany('a')).toBe(true)
  clock.pass(1)
  expect(wrong.tooMany('a')).toBe(false)
  for (let n = 0; n < 4; n++) wrong.note('a')
  wrong.forget('a')
  expect(wrong.tooMany('a')).toBe(false)
})
