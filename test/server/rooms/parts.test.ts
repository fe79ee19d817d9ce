/** A choice in parts, as tables of a class are held against each other (RULES.md, "Attention"). */
import { expect, it } from 'vitest'
import { EVENTS, type Menu, menu, type State } from '../../../src/game/index.ts'
import { answersOf, answerTo, idOf, type Part, partsOf } from '../../../src/server/rooms/debrief/parts.ts'
import { aPressure } from '../../support/cards.ts'
import { type Given, given, pressed } from '../../support/given.ts'

const stick = aPressure((card) => card.power === 'RU' && card.strength === 2)

function asked(changes: Given): Menu {
  const state: State = given(changes)
  const found = menu(state, 'KZ')
  if (!found) throw new Error('Kazakhstan is asked nothing')
  return found
}

function partAbout(about: Part['asked']['about'], offered: Menu): Part {
  const part = partsOf(offered).find((one) => one.asked.about === about)
  if (!part) throw new Error(`nothing is asked about ${about}`)
  return part
}

it('a pressure that is not answered is borne, which is neither to comply nor to resist', () => {
  const part = partAbout('pressure', asked({ laid: [pressed(stick)] }))
  expect(answerTo(part, [])).toBe('')
  expect(answerTo(part, [`comply:${stick}`])).toBe(`comply:${stick}`)
  expect(answersOf(part).map(idOf)).toEqual(['', `comply:${stick}`, `resist:${stick}:1`])
})

it('a crisis that is not answered is stood aside from, which is an item of its own', () => {
  const crisis = EVENTS.find(({ responses = [] }) => responses.length > 1)
  if (!crisis) throw new Error('there is no crisis')
  const part = partAbout('crisis', asked({ event: crisis.id }))
  const aside = part.items.find(({ price, oil }) => price === 0 && oil === 0)
  expect(answerTo(part, [])).toBe(aside?.id)
  expect(answersOf(part).map(idOf)).not.toContain('')
})
