// What is left over could still buy something: what is told of, and what is not.
import { describe, expect, it } from 'vitest'
import { useful } from '../../../src/client/screens/play/dock/useful.ts'
import { type Draft, displaced, refusalFor } from '../../../src/client/screens/play/draft.ts'
import { ENVOYS } from '../../../src/client/screens/play/lesson/kept-back.ts'
import {
  card,
  type Menu,
  type MenuItem,
  menuOf,
  OFFERS,
  POWERS,
  preview,
  type Seat,
  type View,
} from '../../../src/game/index.ts'
import { momentsAfter } from '../timeline/games.ts'
import { attentionView, menuFor } from './table.ts'

const ids = (view: View, menu: Menu, draft: Draft) => useful(view, menu, draft).map(({ id }) => id)

const cheap = OFFERS.find(({ price, benefit, strings }) => price === 1 && benefit > 0 && !strings?.length)
if (!cheap) throw new Error('there is no offer for a cube')

describe('Kazakhstan', () => {
  const view = attentionView([cheap.id])
  const menu = menuFor(view)
  const take = `take:${cheap.id}`

  it('is told of an offer that pays and still fits, and not of one it has', () => {
    expect(ids(view, menu, [])).toContain(take)
    expect(ids(view, menu, [take])).not.toContain(take)
  })

  it('is told of nothing once all cubes are laid', () => {
    expect(ids(view, { ...menu, budget: 1 }, [take])).toEqual([])
  })

  it('is told of nothing that takes more than is left', () => {
    expect(ids(view, { ...menu, budget: 0 }, [])).toEqual([])
  })

  it('is not told of an envoy to whom nothing is amiss', () => {
    const content = attentionView([cheap.id], (state) => {
      for (const power of POWERS) {
        state.expected[power] = 0
        state.trust[power] = 1
      }
    })
    expect(ids(content, menuFor(content), []).filter((id) => id.startsWith('envoy:'))).toEqual([])
  })

  it('is told of an envoy who mends what would else be broken', () => {
    const short = attentionView([], (state) => {
      for (const power of POWERS) state.expected[power] = power === 'CN' ? 1 : 0
    })
    expect(ids(short, menuFor(short), [])).toContain('envoy:CN')
  })

  it('is not told of an envoy before a lesson has come to them', () => {
    const envoysIn = (lesson: boolean, round: number) => {
      const short = attentionView([], (state) => {
        state.options = { ...state.options, lesson }
        state.round = round
        for (const power of POWERS) state.expected[power] = 1
      })
      return ids(short, menuFor(short), []).filter((id) => id.startsWith('envoy:')).length
    }
    expect(envoysIn(false, 1)).toBeGreaterThan(0)
    expect(envoysIn(true, ENVOYS - 1)).toBe(0)
    expect(envoysIn(true, ENVOYS)).toBeGreaterThan(0)
  })

  it('hears first of what would bring most', () => {
    const dear = OFFERS.find(
      (one) => one.power !== cheap.power && one.price === 2 && one.benefit > cheap.benefit,
    )
    if (!dear) throw new Error('there is no offer that pays more')
    const both = attentionView([cheap.id, dear.id])
    const takes = menuFor(both).items.filter(({ kind }) => kind === 'take')
    expect(ids(both, { ...menuFor(both), items: takes }, [])).toEqual([`take:${dear.id}`, take])
  })
})

it.each<[Seat]>([['KZ'], ['CN']])(
  'nothing that %s is told of puts anything back, is refused, or is all loss, in any question of a game',
  (seat) => {
    let told = 0
    for (const { view } of momentsAfter(300, seat)) {
      const menu = menuOf(view)
      if (!menu) continue
      for (const draft of draftsOf(menu)) {
        for (const item of useful(view, menu, draft)) {
          told += 1
          expect(item.price).toBeGreaterThan(0)
          expect(displaced(menu, draft, item)).toEqual([])
          expect(refusalFor(menu, draft, item)).toBeUndefined()
          if (seat === 'KZ') expect(preview(view, [...draft, item.id])).not.toEqual(preview(view, draft))
          else expect(item.kind).toBe('offer')
        }
      }
    }
    expect(told).toBeGreaterThan(20)
  },
)

/** The empty draft, and each item alone that may be. */
function draftsOf(menu: Menu): Draft[] {
  return [[], ...menu.items.filter((item) => !refusalFor(menu, [], item)).map(({ id }) => [id])]
}

it('a power is told of every offer for which there is interest and room, and of no pressure', () => {
  const [view] = momentsAfter(1, 'CN').flatMap(({ view }) => (view.decision === 'offers' ? [view] : []))
  if (!view) throw new Error('China is asked for no offers')
  const menu = menuFor(view)
  const { CN } = view.contract
  const hasRoom = ({ kind, card: id = '' }: MenuItem) => {
    const laid = card(id)
    return kind === 'offer' && laid.kind === 'offer' && (laid.bind === 0 || CN[laid.domain] < 4)
  }
  const told = ids(view, menu, [])
  expect(told.length).toBeGreaterThan(0)
  expect(told).toEqual(menu.items.filter(hasRoom).map(({ id }) => id))
  expect(ids(view, { ...menu, budget: 0 }, [])).toEqual([])
})
