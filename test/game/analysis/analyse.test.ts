// The analysis of a whole game: what is looked at, in which order, and what is called a mistake.
import { describe, expect, it } from 'vitest'
import {
  type Appraisal,
  analyse,
  confirmationOf,
  type Finding,
  findingsIn,
  finish,
  gameIn,
  isFlagged,
  STANDS,
  summaryOf,
} from '../../../src/game/analysis/index.ts'
import { outlookAt } from '../../../src/game/analysis/outlook.ts'
import { SEATS } from '../../../src/game/index.ts'
import { seeded } from '../../../src/game/kernel.ts'
import { disguised } from '../../fuzz/secrets.ts'
import { gameOf, randomFile } from '../../support/analysis.ts'
import { isGate } from '../../support/extent.ts'
import { newGame, randomGame } from '../../support/play.ts'

/** A round and the pledge of the next. */
const game = gameOf(randomFile('analysed', 7))
const found = [...analyse(game, { seats: ['RU', 'KZ'] })].filter((one): one is Finding => one !== undefined)
const appraisals = found.flatMap((one) => (one.kind === 'appraisal' ? [one.appraisal] : []))

describe('an analysis', () => {
  it('tells first what may be expected, then of the decisions seat by seat, then looks again at what is flagged', () => {
    const kinds = found.map(({ kind }) => kind)
    expect(kinds).toEqual([...kinds].sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)))
    const outlooks = found.flatMap((one) => (one.kind === 'outlook' ? [one.outlook.step] : []))
    expect(outlooks).toEqual([0, 1, 5, 6, 7])
    expect(appraisals.map(({ seat }) => seat)).toEqual(['RU', 'KZ', 'KZ', 'KZ'])
    expect(appraisals.map(({ step }) => step)).toEqual([1, 0, 5, 6])
    expect(findingsIn(game, { seats: ['RU', 'KZ'] })).toBe(outlooks.length + appraisals.length)
  })

  it('looks again at every decision that is flagged, and at no other', () => {
    const confirmed = found.flatMap((one) => (one.kind === 'confirmation' ? [one.confirmation] : []))
    expect(confirmed.map(({ step }) => step)).toEqual(appraisals.filter(isFlagged).map(({ step }) => step))
    expect(confirmed.length).toBeGreaterThan(0)
    for (const { loss, se, stands } of confirmed)
      expect(stands).toBe(loss > STANDS.loss && loss > STANDS.errors * se)
  })

  it.runIf(isGate)('finds the same again, and does not appraise again what is known', () => {
    const known = appraisals.filter(({ seat }) => seat === 'KZ')
    const again = [...analyse(game, { seats: ['RU', 'KZ'], known })].filter((one) => one !== undefined)
    const fresh = again.flatMap((one) => (one.kind === 'appraisal' ? [one.appraisal] : []))
    expect(fresh).toEqual(appraisals.filter(({ seat }) => seat === 'RU'))
    expect(again.filter(({ kind }) => kind === 'confirmation')).toHaveLength(
      found.filter(({ kind }) => kind === 'confirmation').length,
    )
  })

  it('has no ledger of a seat that plays too far from those who play its games on, though one is asked for', () => {
    const known = appraisals.map((one) => ({ ...one, loss: 5, se: 9 }))
    const all = [...analyse(game, { seats: ['KZ'], known, ledgers: ['KZ'] })].filter(
      (one) => one !== undefined,
    )
    expect(all.map(({ kind }) => kind)).not.toContain('ledger')
    expect(summaryOf('KZ', known, [])?.separates).toBe(false)
  })

  it('refuses a record that is not the game it says it is', () => {
    const file = randomFile('refused', 12)
    const [first = '', ...others] = file.chain
    const forged = {
      ...file,
      chain: [first.replace(/^./, (digit) => (digit === '0' ? '1' : '0')), ...others],
    }
    expect(gameIn(forged)).toMatchObject({ refused: 'other-outcome', detail: 'other-game' })
    expect(gameIn({ ...file, rules: { version: 8 } })).toMatchObject({ refused: 'other-rules' })
  })
})

const ORDER = ['outlook', 'appraisal', 'confirmation']

describe('a confirmation', () => {
  it('is of other worlds with another seed, and sure of a mistake that cannot be one by chance', () => {
    const worst = [...appraisals].sort((a, b) => b.loss - a.loss)[0] as Appraisal
    const [one, other] = ['one', 'other'].map((seed) => finish(confirmationOf(game, worst, seed)))
    expect(one?.loss).not.toBe(other?.loss)
    expect([one?.stands, other?.stands]).toEqual([true, true])
  })
})

describe('the outlook', () => {
  it('is the outcome itself once the game is over', () => {
    const { state } = randomGame('over')
    const outlook = finish(outlookAt(state, 36, 'a'))
    expect(outlook.margins).toEqual(state.outcome?.margins)
    expect(SEATS.every((seat) => outlook.se[seat] === 0)).toBe(true)
  })

  it('is the same whatever lies hidden, and knows how sure it is', () => {
    const state = newGame('hidden')
    const outlook = finish(outlookAt(state, 0, 'a', 8))
    const other = disguised(state, 'observer', seeded('b'))
    expect(finish(outlookAt(other, 0, 'a', 8))).toEqual(outlook)
    for (const seat of SEATS) expect(outlook.se[seat]).toBeGreaterThan(0)
  })
})
