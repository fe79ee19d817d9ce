/** Every card has its English text, and every text its card. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  type AnyCard,
  type Era,
  EVENTS,
  INITIATIVES,
  INSTITUTIONS,
  POWER_CARDS,
} from '../../../src/game/index.ts'

interface CardText {
  title: string
  text: string
  claim?: { by: string; text: string }
  responses?: Record<string, { title: string; text: string }>
}

const ofEra = (era: Era) => EVENTS.filter((event) => event.era === era)

const files: readonly [string, readonly AnyCard[]][] = [
  ['events-1991', ofEra('1991')],
  ['events-2001', ofEra('2001')],
  ['events-2011', ofEra('2011')],
  ['institutions', INSTITUTIONS],
  ['initiatives', INITIATIVES],
  ['powers', POWER_CARDS],
]

describe.each(files)('the English texts of %s', (file, cards) => {
  const path = new URL(`../../../assets/locales/en/${file}.json`, import.meta.url)
  const texts = JSON.parse(readFileSync(path, 'utf8')) as Record<string, CardText>

  it('are there for every card, and for no other', () => {
    expect(Object.keys(texts).sort()).toEqual(cards.map((card) => card.id).sort())
  })

  it.each(cards.map((card) => [card.id, card] as const))(
    '%s has a title, a text, and every response',
    (id, card) => {
      const { title, text, claim, responses } = texts[id] ?? { title: '', text: '' }
      expect([title.trim(), text.trim()]).not.toContain('')
      const answers = card.kind === 'event' ? (card.responses ?? []) : []
      expect(Object.keys(responses ?? {}).sort()).toEqual(answers.map((answer) => answer.id).sort())
      for (const answer of Object.values(responses ?? {}))
        expect([answer.title, answer.text]).not.toContain('')
      // A claim is an author's, and says whose: one of the three texts.
      if (claim)
        expect(claim).toEqual({ by: expect.stringMatching(/^[ABC]$/), text: expect.stringMatching(/\S/) })
    },
  )

  it('have no title twice in one deck', () => {
    const titles = cards.map((card) => `${'power' in card ? card.power : ''} ${texts[card.id]?.title}`)
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([])
  })
})
