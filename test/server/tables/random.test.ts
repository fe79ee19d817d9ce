import { describe, expect, it } from 'vitest'
import { randomItems } from '../../../src/game/bots/index.ts'
import { SEATS, view } from '../../../src/game/index.ts'
import { below, type Rng, seeded } from '../../../src/game/kernel.ts'
import { coreHost } from '../../../src/game/match/index.ts'
import { phrasesFor, type TableAct } from '../../../src/game/wire/index.ts'
import { Ledger, TABLES } from '../../../src/server/tables/ledger.ts'
import { LiveGame } from '../../../src/server/tables/live-game.ts'
import { given, Page, type Party, party, settled, testClock } from '../../support/tables.ts'

const REQUESTS = 300

function one<T>(rng: Rng, list: readonly T[]): T {
  return list[below(rng, list.length)] as T
}

/** Whatever a page may send, sensible or not. */
async function anything(rng: Rng, page: Page, all: readonly Page[]): Promise<void> {
  const seat = one(rng, SEATS)
  const key = `key ${below(rng, 400)}`
  const acts: readonly TableAct[] = [
    { do: 'start' },
    { do: 'pause' },
    { do: 'resume' },
    { do: 'resume' },
    { do: 'sit', seat },
    { do: 'sit', seat: 'none' },
    { do: 'bot', seat, bot: one(rng, ['greedy', 'tuned', 'constructor', undefined]) },
    { do: 'hold', seat },
    { do: 'release', seat },
    { do: 'rematch' },
  ]
  const turn = {
    game: 1 + below(rng, 2),
    seat,
    round: 1 + below(rng, 3),
    decision: one(rng, ['pledge', 'offers', 'attention'] as const),
  }
  switch (below(rng, 10)) {
    case 0:
      await page.choose(
        one(rng, [[], ['pledge:RU'], ['__proto__'], ['take:ru-eaeu', 'take:ru-eaeu']]),
        turn,
        key,
      )
      return
    case 1:
      await page.act(one(rng, acts), key)
      return
    case 2:
      await page.say(seat, one(rng, [...phrasesFor('RU', 'KZ').map(({ id }) => id), 'constructor']), key)
      return
    case 3:
      await page.write(one(rng, [...SEATS, 'all' as const]), one(rng, ['', 'x', '\u0000', 'words <b>']), key)
      return
    case 4:
      await page.hello()
      return
    default: {
      const asked = all.find((other) => other.asked && other.table?.phase === 'playing')
      if (asked) await asked.choose(randomItems(asked.menu, rng).map(({ id }) => id))
    }
  }
}

async function expectSound({ journal, id }: Party, pages: readonly Page[]): Promise<void> {
  const ledger = await Ledger.read(TABLES, journal, id, testClock())
  if (!ledger) throw new Error('no table')
  const moment = new LiveGame(coreHost).at(ledger.state)
  for (const page of pages) {
    expect(page.gaps).toBe(0)
    expect(page.table?.phase).toBe(ledger.state.phase)
    if (moment && page.view)
      expect(page.view).toEqual(JSON.parse(JSON.stringify(view(moment.state, page.view.viewer))))
  }
}

describe('a table that is asked anything at all', () => {
  it.each(['a', 'b', 'c', 'd', 'e', 'f'])(
    'answers, and is what its entries say, to every page (%s)',
    async (seed) => {
      const all = await party({ each: 30_000 })
      const rng = seeded(`anything ${seed}`)
      const pages = new Map(SEATS.map((seat) => [seat, all.pages[seat]]))
      for (let n = 0; n < REQUESTS; n++) {
        const seat = one(rng, SEATS)
        const page = pages.get(seat)
        if (!page) continue
        const chance = below(rng, 40)
        all.journal.fault = below(rng, 12) === 0 ? one(rng, ['refuses', 'lies']) : 'none'
        if (chance === 0) {
          page.end()
          pages.set(seat, await Page.open(all.tables, all.tickets[seat]))
        } else if (chance === 1) all.clock.pass(below(rng, 20_000))
        else if (chance === 2) all.clock.doze(below(rng, 20_000))
        else await anything(rng, page, [...pages.values()])
        if (n % 10 === 0) await settled()
      }
      all.journal.fault = 'none'
      all.clock.pass(2000)
      await settled()
      for (const page of pages.values()) await page.act({ do: 'resume' })
      await settled()
      await expectSound(all, [...pages.values()])
      const eye = await all.tables.join(all.id, { nick: 'Eye', seat: 'none' })
      expect((await Page.open(all.tables, given(eye))).table).toBeDefined()
      expect(all.troubles).toEqual([])
      expect(all.clock.waiting(), 'timers').toBeLessThan(12)
    },
  )
})
