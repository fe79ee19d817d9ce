// What a page that comes back is told of the game: what it has missed, and nothing twice.
import { describe, expect, it } from 'vitest'
import { randomItems } from '../../../src/game/bots/index.ts'
import { SEATS, type Viewer } from '../../../src/game/index.ts'
import { seeded } from '../../../src/game/kernel.ts'
import { applyDelta, type Known, type ToClient, WIRE_VERSION } from '../../../src/game/wire/index.ts'
import { messageIn } from '../../../src/server/guard/messages.ts'
import { type Party, party, settled } from '../../support/tables.ts'

const STEPS = 8

async function played(): Promise<Party> {
  const all = await party()
  const rng = seeded('catching up')
  for (let n = 0; n < STEPS; n++) {
    const page = SEATS.map((seat) => all.pages[seat]).find((one) => one.asked)
    await page?.choose(randomItems(page.menu, rng).map(({ id }) => id))
  }
  return all
}

/** The game in the state that Moscow is sent which has this. */
async function told({ tables, tickets }: Party, has?: Known) {
  const sent: ToClient[] = []
  const connection = tables.connect(tickets.RU.ticket, { send: (message) => sent.push(message), close() {} })
  await connection?.receive({ t: 'hello', v: WIRE_VERSION, ...(has ? { has } : {}) })
  await settled()
  const state = sent.find((message) => message.t === 'state')
  if (!state?.game) throw new Error('no game was told')
  return state.game
}

describe('a page that says hello', () => {
  it('is told all from the opening where it has nothing, and comes to the view its seat has', async () => {
    const all = await played()
    const { step, view, since } = await told(all)
    expect([step, since.length]).toEqual([0, STEPS])
    expect(since.reduce((before, { delta }) => applyDelta(before, delta), view)).toEqual(all.pages.RU.view)
  })

  it('is told what came after the moment it has, with the facts of each step', async () => {
    const all = await played()
    const whole = await told(all)
    const rest = await told(all, { game: 1, step: 5, viewer: 'RU' })
    expect(rest.step).toBe(5)
    expect(rest.since).toEqual(whole.since.slice(5))
    expect(rest.made).toEqual(whole.made)
    const { since } = await told(all, { game: 1, step: STEPS, viewer: 'RU' })
    expect(since).toEqual([])
  })

  it.each([
    ['another game', { game: 2, step: 5, viewer: 'RU' }],
    ['another seat’s eyes', { game: 1, step: 5, viewer: 'CN' }],
    ['a moment that there has not been', { game: 1, step: 500, viewer: 'RU' }],
  ] as const)('that has %s is told all, with the eyes of its own seat', async (_, has) => {
    const all = await played()
    const { step, view, since } = await told(all, has)
    expect([step, since.length]).toEqual([0, STEPS])
    expect(view.viewer).toBe<Viewer>('RU')
  })
})

describe('the guard', () => {
  it('takes hello with a moment of this shape, and no other', () => {
    const hello = { t: 'hello', v: WIRE_VERSION, has: { game: 1, step: 0, viewer: 'observer' } }
    expect(messageIn(hello)).toBe(hello)
    for (const has of [
      { ...hello.has, viewer: 'all' },
      { ...hello.has, step: -1 },
      { ...hello.has, x: 1 },
      5,
    ])
      expect(messageIn({ ...hello, has })).toBeUndefined()
  })
})
