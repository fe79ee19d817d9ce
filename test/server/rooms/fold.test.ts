// A room is its entries: told again in their order, they make the same room.
import { describe, expect, it } from 'vitest'
import type { RoomEntry } from '../../../src/server/rooms/entries.ts'
import { fold } from '../../../src/server/rooms/fold.ts'
import { type RoomState, strongest, votersOf } from '../../../src/server/rooms/room-state.ts'
import { memoryJournal } from '../../support/journal.ts'
import { classOf, PLAN, playRounds, roomWorld } from '../../support/rooms.ts'

const TURN = { game: 1, seat: 'KZ', round: 1, decision: 'pledge' } as const

type Told<T> = T extends RoomEntry ? Omit<T, 'on' | 'played'> : never

/** The room that these entries tell of, a second of play between two. */
function told(...entries: readonly Told<RoomEntry>[]): RoomState {
  const opened = { e: 'opened', plan: PLAN, teacher: 'hash' } as const
  const all = [opened, ...entries].map((entry, at) => ({ ...entry, on: at, played: at * 1000 }) as RoomEntry)
  const [first, ...rest] = all
  if (!first) throw new Error('no entries')
  return rest.reduce(fold, fold(undefined, first))
}

const came = (pupil: number) =>
  ({ e: 'came', pupil, nick: { noun: pupil, number: 10 }, ticket: `t${pupil}`, word: `w${pupil}` }) as const
const proposed = (by: number, choice: readonly string[]) =>
  ({ e: 'proposed', table: 1, turn: TURN, choice, by }) as const

describe('a room', () => {
  it('is the same after a restart, whatever has happened in it', async () => {
    const all = await classOf(7, { way: 'full', perSeat: 1 })
    await all.begin()
    const pages = all.pupils.map(({ pupil }) => all.at(pupil))
    await playRounds(pages, 'fold', 2)
    const mirror = all.pupils.find(({ page }) => page.ownPupil.at?.role === 'mirror')
    const turn = mirror?.page.room.vote?.turn
    if (mirror && turn) await mirror.page.act({ do: 'propose', turn, choice: [] })
    await all.teacher.done({ do: 'pause', why: 'a word' })
    await all.teacher.done({ do: 'note', text: 'hello' })
    await all.teacher.done({ do: 'resume' })
    await all.teacher.done({ do: 'fill', pupil: 3 })
    await all.teacher.done({ do: 'more-time', minutes: 3 })
    await all.teacher.done({ do: 'remove', pupil: 2 })
    await all.come()
    await all.teacher.done({ do: 'last-round' })
    await all.teacher.done({ do: 'stop' })
    await all.pupil(1).page.done({ do: 'poll', moment: 1, answer: 2 })
    await all.teacher.done({ do: 'show', page: 1, revealed: true, moment: 1 })
    await all.pupil(1).page.done({ do: 'hand-in', answers: ['a', 'b'] })
    await all.teacher.done({ do: 'close' })
    const again = await roomWorld({ journal: memoryJournal(all.journal.entries) })
    expect(again.rooms.records(all.opened.code)).toEqual(all.rooms.records(all.opened.code))
    expect(all.troubles).toEqual([])
  })

  it('begins with being opened, and takes no entry it does not know', () => {
    const entry = { e: 'begun', on: 1, played: 0 } as const
    expect(() => fold(undefined, entry)).toThrow("begins with 'begun'")
    expect(() => fold(told(), { ...entry, e: 'constructor' } as never)).toThrow('constructor')
  })

  it('never gives a number again, and knows who has left', () => {
    const state = told(came(1), came(2), { e: 'left', pupil: 2 }, came(3))
    expect(state.pupils.map(({ pupil }) => pupil)).toEqual([1, 3])
    expect(state.gone.map(({ pupil }) => pupil)).toEqual([2])
    expect(state.came).toBe(3)
  })

  it('is kept from the last thing that happened, not from time that only passed', () => {
    const state = told(came(1), { e: 'passed' }, { e: 'passed' })
    expect([state.touched, state.played]).toEqual([1, 3000])
  })

  it('keeps the keys of what was carried out, by whoever asked', () => {
    const note = { e: 'noted', text: 'x', asked: { by: 0, key: 'k' } } as const
    expect(told(note).keys).toEqual(new Map([[0, ['k']]]))
    const many = Array.from({ length: 70 }, (_, n) => ({ ...note, asked: { by: 0, key: `k${n}` } }))
    expect(told(...many).keys.get(0)).toHaveLength(64)
  })
})

describe('votes', () => {
  it('are one for each on a question, the last one, and go with whoever leaves', () => {
    const state = told(
      ...[came(1), came(2), came(3)],
      ...[proposed(1, ['a']), proposed(2, ['b'])],
      { e: 'voted', by: 3, proposal: 1 },
      { e: 'voted', by: 3, proposal: 2 },
      { e: 'left', pupil: 2 },
    )
    const [first, second] = state.proposals
    expect(first && votersOf(state, first)).toEqual([1])
    expect(second && votersOf(state, second)).toEqual([3])
    // As strong as each other: the one that was there first.
    expect(strongest(state, 1, TURN)).toBe(first)
  })

  it('on another question count there alone', () => {
    const next = { ...TURN, round: 2 }
    const state = told(came(1), proposed(1, ['a']), {
      ...{ e: 'proposed', table: 1, choice: ['b'], by: 1 },
      turn: next,
    })
    const [first, second] = state.proposals
    expect(first && votersOf(state, first)).toEqual([1])
    expect(second && votersOf(state, second)).toEqual([1])
    expect(strongest(state, 1, next)).toBe(second)
    expect(strongest(state, 2, TURN)).toBeUndefined()
  })
})
