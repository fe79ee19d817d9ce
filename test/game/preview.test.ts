/** The preview of a choice of Kazakhstan. */
import { describe, expect, it } from 'vitest'
import { type Preview, preview, type State, TUNING, view } from '../../src/game/index.ts'
import { canonical } from '../../src/game/record/index.ts'
import { told } from '../../src/tools/fact-text.ts'
import { anOffer } from '../support/cards.ts'
import { type Given, given, offered } from '../support/given.ts'
import { choose } from '../support/play.ts'

const deal = anOffer({ power: 'CN', domain: 'economy', bind: 0 })

function foreseen(state: State, ...choice: string[]): Preview {
  const found = preview(view(state, 'KZ'), choice)
  if (typeof found === 'string') throw new Error(`no preview: ${found}`)
  return found
}

it('tells what committing then does, fact by fact', () => {
  const state = given({ laid: [offered(deal, { benefit: 2 })], expected: { RU: 1 } })
  const { facts, after } = foreseen(state, `take:${deal}`, 'envoy:EU')
  expect(told(choose(state, 'KZ', `take:${deal}`, 'envoy:EU')).slice(0, facts.length)).toEqual(told(facts))
  expect(after.tracks).toEqual(state.history[0]?.tracks)
  expect(after.trust).toEqual(state.history[0]?.trust)
})

it('leaves the view as it was', () => {
  const seen = view(given({ laid: [offered(deal)] }), 'KZ')
  const before = canonical(seen)
  preview(seen, [`take:${deal}`])
  expect(canonical(seen)).toBe(before)
})

describe('the end it foresees', () => {
  it.each<[Given, string | undefined]>([
    [{ tracks: { legitimacy: 1 }, need: 1 }, 'regime-crisis'],
    [{ tracks: { sovereignty: 1 }, dependence: 3, contract: { CN: [4, 4, 0] } }, 'absorbed'],
    [{ round: 6 }, 'completed'],
    [{}, undefined],
  ])('%j: %s', (changes, ending) => {
    expect(foreseen(given(changes)).ending).toBe(ending)
  })
})

describe('the verdict it foresees', () => {
  it('is the one that is due', () => {
    const state = given({ scenario: { verdicts: [2] } })
    expect(foreseen(state).verdict).toBe(28)
    choose(state, 'KZ')
    expect(state.verdicts).toEqual([{ round: 2, points: 28 }])
  })

  it('is none in other rounds, or if the game ends before it', () => {
    expect(foreseen(given()).verdict).toBeUndefined()
    const early = given({ scenario: { verdicts: [2] }, tracks: { legitimacy: 1 }, need: 1 })
    expect(foreseen(early).verdict).toBeUndefined()
    expect(foreseen(given({ round: 6 })).verdict).toBe(28)
  })
})

describe('the gains it calls wasted', () => {
  const laid = [offered(deal, { benefit: 2 })]
  const full: Given = { tracks: { prosperity: 12 }, contract: { CN: [0, 3, 0] }, laid }

  it('are those a full track has no room for, with their reasons', () => {
    const { wasted } = foreseen(given(full), `take:${deal}`)
    expect(wasted[0]).toEqual({ what: 'prosperity', by: 2, because: { rule: 'offer', card: deal } })
  })

  it('are what is left over of a gain that fits in part', () => {
    const { wasted } = foreseen(given({ ...full, tracks: { prosperity: 11 } }), `take:${deal}`)
    expect(wasted[0]).toMatchObject({ what: 'prosperity', by: 1 })
  })

  it('are those of a full treasury too', () => {
    const { wasted } = foreseen(given({ tracks: { prosperity: 12 }, treasury: TUNING.treasury.max }))
    expect(wasted.filter(({ what }) => what === 'oil').map(({ because }) => because.rule)).toEqual([
      'oil-income',
    ])
  })

  it('are none where there is room, and a loss at an empty track is no gain', () => {
    const { wasted } = foreseen(given({ tracks: { prosperity: 0 }, laid: [offered(deal)] }))
    expect(wasted).toEqual([])
  })
})

it('is refused like the choice itself', () => {
  const state = given({ laid: [offered(deal, { price: 5 })] })
  expect(preview(view(state, 'KZ'), ['take:nothing'])).toBe('not-on-menu')
  expect(preview(view(state, 'KZ'), [`take:${deal}`, 'envoy:CN'])).toBe('over-budget')
})

it('is for Kazakhstan at its attention', () => {
  expect(preview(view(given({ decision: 'pledge' }), 'KZ'), [])).toBe('not-your-turn')
  expect(preview(view(given({ decision: 'offers' }), 'RU'), [])).toBe('not-your-turn')
  expect(preview(view(given(), 'observer'), [])).toBe('not-your-turn')
})
