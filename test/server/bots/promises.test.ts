import { describe, expect, it } from 'vitest'
import { decide } from '../../../src/game/bots/index.ts'
import { type Menu, menu, menuOf, powerCard, type Seat, type State, view } from '../../../src/game/index.ts'
import { phrasesFor } from '../../../src/game/wire/index.ts'
import { answeredAtOnce, answersWith, openQuestions } from '../../../src/server/bots/promises.ts'
import { mustApply, turnsOf } from '../../../src/tools/turns.ts'
import { asked, newGame } from '../../support/play.ts'

/** A game up to Kazakhstan's attention, with something on the table. */
function atAttention(seed: string): State {
  const state = newGame(seed)
  for (const { seat, menu: offered } of turnsOf(state)) {
    if (offered.decision === 'attention') break
    mustApply(state, { seat, choice: decide('tuned', view(state, seat), offered, seed) })
  }
  return state
}

function answerTo(from: Seat, to: Seat, phrase: string, offered: Menu, choice: readonly string[]) {
  return answersWith(openQuestions([{ from, to, phrase }], to), offered, choice)
}

describe('a bot that is asked for something', () => {
  it('says yes only if what it commits does it, and no if not: every phrase, over what was laid', () => {
    const seen = { yes: 0, no: 0 }
    for (const seed of ['a', 'b', 'c', 'd', 'e', 'f']) {
      const state = atAttention(seed)
      const offered = asked(state, 'KZ')
      const take = offered.items.find(({ kind }) => kind === 'take')
      if (!take?.power || !take.card) continue
      const { domain } = powerCard(take.card)
      expect(answerTo(take.power, 'KZ', `take:${domain}`, offered, [take.id])).toEqual([
        { to: take.power, phrase: 'yes' },
      ])
      expect(answerTo(take.power, 'KZ', `take:${domain}`, offered, [])).toEqual([
        { to: take.power, phrase: 'no' },
      ])
      const other = take.power === 'RU' ? 'CN' : 'RU'
      expect(answerTo(other, 'KZ', `leave:${take.power}`, offered, [take.id])).toEqual([
        { to: other, phrase: 'no' },
      ])
      expect(answerTo(other, 'KZ', `leave:${take.power}`, offered, [])).toEqual([
        { to: other, phrase: 'yes' },
      ])
      expect(answerTo(other, 'KZ', `take:${domain}`, offered, [take.id]), 'another’s offer').toEqual([
        { to: other, phrase: 'no' },
      ])
      seen.yes += 1
      seen.no += 1
    }
    expect(seen.yes).toBeGreaterThan(2)
  })

  it('answers with no other decision than the one it bears on', () => {
    const state = newGame('pledge first')
    const offered = asked(state, 'KZ')
    expect(offered.decision).toBe('pledge')
    expect(answerTo('RU', 'KZ', 'take:economy', offered, [])).toEqual([])
    expect(answerTo('RU', 'KZ', 'no-pledge:CN', offered, ['pledge:CN'])).toEqual([{ to: 'RU', phrase: 'no' }])
    expect(answerTo('CN', 'KZ', 'pledge-me', offered, ['pledge:CN'])).toEqual([{ to: 'CN', phrase: 'yes' }])
  })

  it('answers as a power with what it lays', () => {
    const state = newGame('powers')
    mustApply(state, { seat: 'KZ', choice: [] })
    let pressures = 0
    for (const power of ['RU', 'CN', 'US', 'EU'] as const) {
      const offered = asked(state, power)
      const pressure = offered.items.find(({ kind }) => kind === 'pressure')
      const offer = offered.items.find(({ kind }) => kind === 'offer')
      if (pressure) {
        pressures += 1
        expect(answerTo('KZ', power, 'do-not-press', offered, [pressure.id])[0]?.phrase).toBe('no')
      }
      expect(answerTo('KZ', power, 'do-not-press', offered, [])[0]?.phrase).toBe('yes')
      if (!offer?.card) continue
      const { domain } = powerCard(offer.card)
      expect(answerTo('KZ', power, `offer-me:${domain}`, offered, [offer.id])[0]?.phrase).toBe('yes')
      const other = power === 'RU' ? 'CN' : 'RU'
      expect(answerTo(other, power, `stay-out:${domain}`, offered, [offer.id])[0]?.phrase).toBe('no')
    }
    expect(pressures).toBeGreaterThan(0)
  })

  it('says later at once to what it decides no more, and thanks for what it is told', () => {
    const state = newGame('the last round')
    const say = (from: Seat, to: Seat, phrase: string) => answeredAtOnce(state, { from, to, phrase })
    expect(say('RU', 'KZ', 'take:economy'), 'attention is still to come').toBeUndefined()
    expect(say('KZ', 'RU', 'offer-me:economy')).toBeUndefined()
    expect(say('KZ', 'RU', 'will-take:economy')).toBe('thanks')
    expect(say('KZ', 'RU', 'yes')).toBeUndefined()
    for (const { seat, menu: offered } of turnsOf(state)) {
      const isLast = state.round === state.scenario.rounds.length
      if (isLast && offered.decision === 'attention') break
      mustApply(state, { seat, choice: decide('tuned', view(state, seat), offered, 'to the end') })
    }
    expect(state.decision, 'the game has not ended before').toBe('attention')
    expect(say('KZ', 'RU', 'offer-me:economy')).toBe('later')
    expect(say('RU', 'KZ', 'no-pledge:CN')).toBe('later')
    expect(say('RU', 'KZ', 'take:economy')).toBeUndefined()
  })

  it('takes a new question for the one before, and none that was answered', () => {
    const said = [
      { from: 'RU', to: 'KZ', phrase: 'take:economy' },
      { from: 'RU', to: 'KZ', phrase: 'leave:CN' },
      { from: 'CN', to: 'KZ', phrase: 'take:economy' },
      { from: 'KZ', to: 'CN', phrase: 'no' },
      { from: 'US', to: 'all', phrase: 'leave:CN' },
    ] as const
    expect(openQuestions(said, 'KZ').map(({ from, phrase }) => [from, phrase.id])).toEqual([
      ['RU', 'leave:CN'],
    ])
  })

  it('knows an answer to every phrase that asks', () => {
    const state = atAttention('a')
    for (const from of ['RU', 'CN'] as const)
      for (const phrase of phrasesFor(from, 'KZ').filter(({ kind }) => kind === 'ask')) {
        const offered = phrase.decision === 'attention' ? menuOf(view(state, 'KZ')) : menu(newGame('a'), 'KZ')
        if (!offered) throw new Error('nothing is asked')
        expect(answerTo(from, 'KZ', phrase.id, offered, [])).toHaveLength(1)
      }
  })
})
