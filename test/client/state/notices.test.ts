/** Notices that stand: one about each thing, told by effects that do not run again for it. */
import { effect, signal } from '@preact/signals'
import { afterEach, describe, expect, it } from 'vitest'
import { announce, polite } from '../../../src/client/state/announcements.ts'
import { standing, tell, withdraw } from '../../../src/client/state/notices.ts'

const about = (name: string, text = name) => ({ kind: 'lasting' as const, about: name, text: () => text })
const texts = () => standing.peek().map(({ text }) => text())

afterEach(() => {
  standing.value = []
})

describe('a notice that stands', () => {
  it('takes the place of one about the same, and no other', () => {
    tell(about('saving'))
    tell(about('store'))
    tell(about('saving', 'saving again'))
    expect(texts()).toEqual(['saving again', 'store'])
  })

  it('goes when it is withdrawn, and nothing else does', () => {
    tell(about('saving'))
    tell(about('store'))
    withdraw('saving')
    withdraw('what was never told')
    expect(texts()).toEqual(['store'])
  })
})

describe('an effect that tells', () => {
  it.each([
    ['puts up a notice', () => tell(about('saving'))],
    ['takes one down', () => withdraw('saving')],
    ['announces', () => announce('words')],
  ])('%s and runs for what it reads alone', (_, act) => {
    const trouble = signal(0)
    let runs = 0
    const stop = effect(() => {
      trouble.value
      runs += 1
      act()
    })
    tell(about('store'))
    polite.value = 'other words'
    trouble.value = 1
    stop()
    expect(runs).toBe(2)
  })
})
