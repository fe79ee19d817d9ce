/** Step h: scores, the end, the verdict, the row of history (RULES.md, "Scores and the end" and "Verdicts"). */
import { describe, expect, it } from 'vitest'
import { citedBy } from '../../../src/game/grounds.ts'
import { type Ending, SEATS, type State } from '../../../src/game/index.ts'
import { told } from '../../../src/tools/fact-text.ts'
import { anOffer, aPressure } from '../../support/cards.ts'
import { type Given, given, offered, pressed } from '../../support/given.ts'
import { choose } from '../../support/play.ts'

/** Closes a round of the still table. */
function closed(changes: Given, ...choice: string[]): { state: State; lines: string[] } {
  const state = given(changes)
  return { state, lines: told(choose(state, 'KZ', ...choice)) }
}

const deal = anOffer({ power: 'CN', domain: 'economy', bind: 0 })

describe('the scores of a round', () => {
  it('give a power 1 for each of its offers taken', () => {
    const second = anOffer({ power: 'CN', domain: 'security', bind: 0 })
    const laid = [offered(deal), offered(second)]
    const { lines } = closed({ laid }, ...laid.map(({ card }) => `take:${card}`))
    expect(lines).toContain('score CN +2, now 2 because offer')
  })

  it('give a point for a pressure complied with or borne, none for one that was resisted', () => {
    const stick = aPressure((card) => card.power === 'RU' && card.domain === 'diplomacy')
    const scoreWith = (...choice: string[]) => closed({ laid: [pressed(stick)] }, ...choice).state.score.RU
    expect([scoreWith(`comply:${stick}`), scoreWith(), scoreWith(`resist:${stick}:1`)]).toEqual([1, 1, 0])
  })

  it('tell apart what an offer taken gives and what a pressure does: no text says the second', () => {
    const stick = aPressure((card) => card.power === 'RU' && card.domain === 'diplomacy')
    const offer = anOffer({ power: 'RU', domain: 'security' })
    const { lines } = closed({ laid: [offered(offer), pressed(stick)] }, `take:${offer}`)
    expect(lines).toContain('score RU +1, now 1 because offer')
    expect(lines).toContain('score RU +1, now 2 because unresisted')
    expect(citedBy({ rule: 'unresisted' })).toEqual({ card: [], rule: [], own: true })
  })

  it('are given on the state after g', () => {
    const { lines } = closed({ contract: { CN: [0, 2, 0] }, trust: { CN: -2 } })
    expect(lines.filter((line) => line.startsWith('score CN'))).toEqual([])
  })

  it('give Kazakhstan nothing', () => {
    expect(closed({}).state.score.KZ).toBe(0)
  })
})

describe('the end', () => {
  const crisis: Given = { tracks: { legitimacy: 1 }, need: 1 }
  const lost: Given = {
    tracks: { sovereignty: 1, legitimacy: 5 },
    dependence: 3,
    contract: { CN: [4, 4, 0] },
  }

  it.each<[string, Given, Ending | undefined]>([
    ['legitimacy 0: regime crisis', crisis, 'regime-crisis'],
    ['sovereignty 0: absorbed', lost, 'absorbed'],
    ['both: legitimacy is checked first', { ...lost, need: 5 }, 'regime-crisis'],
    ['the last round', { round: 6 }, 'completed'],
    ['the last round and legitimacy 0', { ...crisis, round: 6 }, 'regime-crisis'],
    ['none of these', {}, undefined],
  ])('%s', (_name, changes, ending) => {
    const { state } = closed(changes)
    expect(state.outcome?.ending).toBe(ending)
    expect(state.decision === undefined).toBe(ending !== undefined)
  })

  it('names the power whose order Kazakhstan was absorbed into', () => {
    const { state, lines } = closed(lost)
    expect(state.outcome?.absorbedBy).toBe('CN')
    expect(lines).toContain('ended absorbed by CN because ending')
    expect(closed(crisis).state.outcome?.absorbedBy).toBeUndefined()
  })

  it('comes after the scores of the round, and before the verdict', () => {
    const { lines } = closed({ round: 6, contract: { CN: [0, 2, 0] } })
    const order = ['because score', 'because verdict', 'because ending', 'because weight'].map((reason) =>
      lines.findIndex((line) => line.endsWith(reason)),
    )
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(Math.min(...order)).toBeGreaterThanOrEqual(0)
  })

  it('too early loses the verdict of the round, and all to come', () => {
    const { state, lines } = closed({ ...crisis, scenario: { verdicts: [2, 6] } })
    expect(lines.filter((line) => line.includes('verdict'))).toEqual([])
    expect([state.verdicts, state.score.KZ]).toEqual([[], 0])
  })

  it('too early still scores the round, the weights and the aims of the powers', () => {
    const { state } = closed({ ...crisis, contract: { CN: [0, 3, 0] } })
    expect(state.score.CN).toBe(1 + 3 + 4)
    expect(state.outcome?.aims.CN).toEqual({ aim: 'bank', met: true })
  })
})

describe('at the end', () => {
  const last: Given = {
    round: 6,
    contract: { RU: [1, 0, 0], CN: [0, 2, 1] },
    aims: { RU: 'buffer', CN: 'quiet-border' },
  }

  it('each power scores its weight, and 4 for a secret aim that is met', () => {
    const { lines } = closed(last)
    const end = lines.slice(lines.indexOf('ended completed because ending') + 1)
    expect(end.slice(0, 5)).toEqual([
      'score RU +1, now 1 because weight',
      'aim RU buffer met because aim',
      'score RU +4, now 5 because aim',
      'score CN +3, now 4 because weight',
      'aim CN quiet-border missed because aim',
    ])
  })

  it('the last round and the aims count double where the scenario says so, weights and earlier rounds do not', () => {
    const { lines } = closed({ ...last, scenario: { finale: 2 } })
    expect(lines).toContain('score CN +2, now 2 because score')
    expect(lines).toContain('score CN +3, now 5 because weight')
    expect(lines).toContain('score RU +8, now 9 because aim')
    expect(closed({ ...last, round: 5, scenario: { finale: 2 } }).lines).toContain(
      'score CN +1, now 1 because score',
    )
  })

  it('the aims are shown', () => {
    expect(closed(last).state.outcome?.aims).toEqual({
      RU: { aim: 'buffer', met: true },
      CN: { aim: 'quiet-border', met: false },
      US: { aim: 'open-door', met: false },
      EU: { aim: 'market', met: false },
    })
  })

  it('a margin is the score less the par, over the spread, and the highest wins', () => {
    const pars = Object.fromEntries(SEATS.map((seat) => [seat, { par: 100, spread: 2 }])) as never
    const { state } = closed({ ...last, score: { US: 120 }, scenario: { pars } })
    expect(state.outcome?.winner).toBe('US')
    expect(state.outcome?.margins.US).toBe((state.score.US - 100) / 2)
    expect(state.outcome?.scores).toEqual(state.score)
  })

  it('a tie goes to the first in seat order', () => {
    const pars = Object.fromEntries(SEATS.map((seat) => [seat, { par: 0, spread: 1e9 }])) as never
    const { state } = closed({
      round: 6,
      scenario: { pars, verdicts: [1] },
      aims: { RU: 'shield', US: 'presence' },
    })
    expect(state.outcome?.margins).toEqual({ KZ: 0, RU: 0, CN: 0, US: 0, EU: 0 })
    expect(state.outcome?.winner).toBe('KZ')
  })
})

describe('the verdict', () => {
  it('is due after the rounds the scenario names', () => {
    const due = closed({ scenario: { verdicts: [2, 6] } })
    expect(due.lines).toContain('verdict after round 2: 28 because verdict')
    expect(due.lines).toContain('score KZ +28, now 28 because verdict')
    expect(due.state.verdicts).toEqual([{ round: 2, points: 28 }])
    expect(closed({ scenario: { verdicts: [3] } }).state.verdicts).toEqual([])
  })
})

describe('the row of history', () => {
  it('keeps how the round was closed', () => {
    const laid = [offered(deal, { price: 2, benefit: 1 })]
    const changes: Given = {
      event: 'statehood-remark',
      laid,
      treasury: 3,
      interest: { US: 1 },
      trust: { EU: 2 },
    }
    const { state } = closed(changes, `take:${deal}`, 'envoy:EU', 'respond:warn')
    expect(state.history).toEqual([
      {
        round: 2,
        event: 'statehood-remark',
        tracks: { prosperity: 6, security: 5, legitimacy: 7, sovereignty: 7 },
        weight: { RU: 0, CN: 0, US: 0, EU: 0 },
        trust: { RU: -1, CN: 1, US: 0, EU: 2 },
        interest: { RU: 4, CN: 4, US: 1, EU: 4 },
        cubes: { RU: 0, CN: 2, US: 0, EU: 1, home: 1 },
        dependence: 0,
        treasury: 4,
      },
    ])
  })
})
