// If you commit now: every number the preview moves has its line, the weightiest first, and none is made up.
import { beforeAll, describe, expect, it } from 'vitest'
import { expectedAfter, type Line, outlook } from '../../../src/client/screens/play/forecast/forecast.ts'
import { entries, entryWords, lineWords } from '../../../src/client/screens/play/forecast/forecast-words.ts'
import { loadText } from '../../../src/client/text/index.ts'
import {
  type Fact,
  OFFERS,
  POWERS,
  type Power,
  type Preview,
  preview,
  TRACKS,
  type View,
} from '../../../src/game/index.ts'
import { attentionView } from './table.ts'

function foresee(seen: View, choice: readonly string[] = []): Preview {
  const foreseen = preview(seen, choice)
  if (typeof foreseen === 'string') throw new Error(foreseen)
  return foreseen
}

function find(lines: readonly Line[], kind: string, name?: string): Line | undefined {
  return lines.find(
    ({ subject }) => subject.kind === kind && (!name || Object.values(subject).includes(name)),
  )
}

/** Trust lost for want of cubes. */
function isNeglect(fact: Fact, power: Power): boolean {
  const { rule } = fact.because
  const isFall = fact.kind === 'trust' && fact.power === power && fact.to < fact.from
  return isFall && (rule === 'expectation' || rule === 'envoy')
}

const bids = OFFERS.filter((card) => card.domain === 'economy' && card.eras.includes('2011') && card.bind > 0)
const chinese = bids.find((card) => card.power === 'CN')?.id ?? ''
const european = bids.find((card) => card.power === 'EU')?.id ?? ''

beforeAll(() => loadText(['play', 'facts', 'rules']))

describe('the outlook', () => {
  it('tells every track, trust and contract that moves, from and to', () => {
    const seen = attentionView([chinese, european], (state) => {
      state.trust = { RU: 2, CN: 2, US: 2, EU: 2 }
    })
    const foreseen = foresee(seen, [`take:${chinese}`])
    const lines = outlook(seen, foreseen)
    for (const track of TRACKS) {
      const [from, to] = [seen.tracks[track], foreseen.after.tracks[track]]
      if (from !== to) expect(find(lines, 'track', track)).toMatchObject({ from, to })
    }
    for (const power of POWERS) {
      const [from, to] = [seen.trust[power], foreseen.after.trust[power]]
      const kind = foreseen.facts.some((fact) => isNeglect(fact, power)) ? 'neglected' : 'trust'
      if (from !== to) expect(find(lines, kind, power)).toMatchObject({ from, to })
    }
    expect(find(lines, 'contract', 'CN')).toMatchObject({ from: seen.contract.CN.economy })
  })

  it('gives reasons for every line that moves', () => {
    const seen = attentionView([chinese, european])
    const lines = outlook(seen, foresee(seen, [`take:${chinese}`]))
    const moved = lines.filter(({ from, to }) => from !== to)
    expect(moved.filter(({ facts, subject }) => facts.length === 0 && subject.kind !== 'verdict')).toEqual([])
  })

  it('puts the end of the game before everything', () => {
    const seen = attentionView([], (state) => {
      state.tracks.legitimacy = 1
      state.tracks.prosperity = 1
      for (const power of POWERS) state.contract[power] = { security: 0, economy: 0, diplomacy: 0 }
    })
    const lines = outlook(seen, foresee(seen))
    expect(lines[0]?.subject.kind).toBe('ending')
    expect(lineWords(lines[0] as Line)).toContain('regime crisis')
  })

  it('says whether a pledge is kept', () => {
    const broken = attentionView([], (state) => {
      state.pledge = { power: 'CN', cubes: 3 }
    })
    const line = find(outlook(broken, foresee(broken)), 'pledge')
    expect(line).toMatchObject({ tone: 'loss', from: 3, to: 0 })
    expect(lineWords(line as Line)).toBe('Pledge to Beijing broken: 0 of 3 cubes')
  })

  it('tells the verdict where one is due', () => {
    const seen = attentionView([], (state) => {
      state.round = 3
    })
    const foreseen = foresee(seen)
    expect(find(outlook(seen, foreseen), 'verdict')?.to).toBe(foreseen.verdict)
  })

  it('says which gains would be had in vain, and why', () => {
    const seen = attentionView([chinese], (state) => {
      state.tracks.prosperity = 12
    })
    const foreseen = foresee(seen, [`take:${chinese}`])
    const line = find(outlook(seen, foreseen), 'wasted', 'prosperity')
    expect(line?.to).toBe(foreseen.wasted.reduce((sum, { by }) => sum + by, 0))
    expect(line?.wasted?.[0]?.because.card).toBe(chinese)
    expect(lineWords(line as Line)).toBe(`Prosperity is full: a gain of ${line?.to} is lost`)
  })

  it('is silent about what stays', () => {
    const seen = attentionView([])
    expect(find(outlook(seen, foresee(seen)), 'wasted')).toBeUndefined()
    expect(find(outlook(seen, foresee(seen)), 'route')).toBeUndefined()
    expect(find(outlook(seen, foresee(seen)), 'pledge')).toBeUndefined()
  })
})

describe('what is shown', () => {
  it('has a line of its own for every power that is neglected, before all that is gained', () => {
    const seen = attentionView([], (state) => {
      for (const power of POWERS) state.trust[power] = 3
      for (const track of TRACKS) state.tracks[track] = 8
    })
    const foreseen = foresee(seen)
    const shown = entries(outlook(seen, foreseen))
    const neglected = shown.flatMap((entry) => entry.filter(({ subject }) => subject.kind === 'neglected'))
    expect(neglected).toHaveLength(POWERS.filter((power) => foreseen.after.trust[power] < 3).length)
    expect(neglected.length).toBeGreaterThan(0)
    expect(shown.slice(0, neglected.length).flat()).toEqual(neglected)
    expect(entryWords(shown[0] as [Line])).toMatch(/^Moscow gets 0 of \d cubes?: trust 3\s→\s[12]$/)
  })
})

describe('expectations', () => {
  it('rise by one for the spurned', () => {
    const seen = attentionView([chinese, european])
    const { facts } = foresee(seen, [`take:${chinese}`])
    expect(expectedAfter(seen, facts)).toEqual({ ...seen.expected, EU: seen.expected.EU + 1 })
  })
})
