// "What would you do?": what is shown before one has chosen knows nothing of what was done; what is made of the answers.
import { describe, expect, it } from 'vitest'
import { answerTo, firstOpen, sameAsRecord } from '../../../src/client/screens/predict/answers.ts'
import { sessionAt, sessionFor, upTo } from '../../../src/client/screens/predict/at-question.ts'
import { opinionOn } from '../../../src/client/screens/predict/opinion.ts'
import { optionText } from '../../../src/client/screens/predict/option-words.ts'
import { loadPredicting } from '../../../src/client/screens/predict/questions.ts'
import { GAME_TEXT, loadText } from '../../../src/client/text/index.ts'

const { replay, questions } = await loadPredicting()
await loadText([...GAME_TEXT, 'ask'])

describe('before one has chosen', () => {
  it.each(questions.map((question) => [question.id, question] as const))(
    '%s: the game ends where it is asked, and holds no later choice',
    (_, question) => {
      const cut = upTo(replay, question.step)
      expect(cut.states).toHaveLength(question.step + 1)
      expect(cut.facts).toHaveLength(question.step + 1)
      expect(cut.moves).toHaveLength(question.step)
      expect(cut.file.moves).toHaveLength(question.step)
      expect(cut.file.outcome).toBeUndefined()
      expect(cut.chain).toHaveLength(question.round - 1)
      const session = sessionFor(replay, question)
      expect(session.moments.peek()).toHaveLength(question.step + 1)
      expect(session.answered?.(question.step)).toBeUndefined()
      const marked = question.options.at(-1)?.items ?? []
      const at = sessionAt(session, question, marked)
      expect(at.answered?.(question.step)).toEqual({ menu: question.menu, choice: marked })
      expect(at.open).toBeUndefined()
    },
  )

  it('no question tells the answer to another that is still to come', () => {
    for (const [at, { options, played, ...question }] of questions.entries()) {
      const own = options.find(({ id }) => id === played)
      for (const before of questions.slice(0, at)) {
        expect(Object.values(before.told), `${before.id} and ${question.id}`).not.toContain(question.ask)
        // To bear a pressure is to lay nothing: that is no deed, and tells of no other question.
        if (own?.items.length !== 0)
          expect(before.options.map(({ items }) => items)).not.toContainEqual(own?.items)
      }
    }
  })
})

it('every option has a name of its own, and every part of what is told its place', () => {
  for (const question of questions) {
    const names = question.options.map((option) => optionText(question, option))
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) expect(name).toMatch(/\p{L}/u)
    expect(Object.keys(question.marks).sort()).toEqual(Object.keys(question.told).sort())
    expect(question.marks.own).toBe('own')
    expect(question.years).toMatch(/^\d{4}–\d{4}$/)
  }
})

describe('the answers', () => {
  const [first, second] = questions
  if (!first || !second) throw new Error('there are no questions')

  it('are asked for one by one, and what is no option is no answer', () => {
    expect(firstOpen(questions, {})).toBe(0)
    expect(firstOpen(questions, { [first.id]: first.played })).toBe(1)
    expect(answerTo(first, { [first.id]: 'constructor' })).toBeUndefined()
    const all = Object.fromEntries(questions.map(({ id, played }) => [id, played]))
    expect(firstOpen(questions, all)).toBe(questions.length)
  })

  it('are counted where they are the record’s', () => {
    const other = second.options.find(({ id }) => id !== second.played)
    expect(sameAsRecord(questions, {})).toBe(0)
    expect(sameAsRecord(questions, { [first.id]: first.played, [second.id]: other?.id ?? '' })).toBe(1)
  })
})

describe('what the search thinks', () => {
  const option = (id: string, by: number, se = 0.02) => ({ id, items: [id], by, se })
  const of = (...others: ReturnType<typeof option>[]) =>
    opinionOn({ played: 'done', options: [option('done', 0, 0), ...others] })

  it('is that another is better only where that is clear beyond its error', () => {
    expect(of(option('a', 0.2))).toMatchObject({ kind: 'different', by: 0.2, se: 0.02 })
    expect(of(option('a', 0.2, 0.1))?.kind).toBe('even')
    expect(of(option('a', 0.02, 0.001))?.kind).toBe('even')
  })

  it('is that the record’s is best only where the next lies clearly below', () => {
    expect(of(option('a', -0.2), option('b', -0.4))).toMatchObject({ kind: 'same', by: 0.2 })
    expect(of(option('a', -0.01))?.kind).toBe('even')
  })
})
