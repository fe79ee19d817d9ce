// 1,000 random drafts of random games of every scenario: whatever must not be missed stands in what the panel shows,
// each with its facts, before anything is gained.
import { beforeAll, expect, it } from 'vitest'
import { type Line, outlook } from '../../../src/client/screens/play/forecast/forecast.ts'
import { type Entry, entries, entryWords } from '../../../src/client/screens/play/forecast/forecast-words.ts'
import { idleLines, unspentLine } from '../../../src/client/screens/play/forecast/waste.ts'
import { GAME_TEXT, loadText } from '../../../src/client/text/index.ts'
import { isStill } from '../../../src/client/timeline/narration.ts'
import { randomItems } from '../../../src/game/bots/index.ts'
import {
  checkChoice,
  DOMAINS,
  type Fact,
  menuOf,
  POWERS,
  type Preview,
  preview,
  SCENARIOS,
  STANDARD,
  setup,
  TRACKS,
  TUNING,
  type View,
  view,
} from '../../../src/game/index.ts'
import { seeded } from '../../../src/game/kernel.ts'
import { mustApply, turnsOf } from '../../../src/tools/turns.ts'
import { menuFor } from './table.ts'

const DRAFTS = 1000
/** Tried at each decision; many decisions of many games, rather than many drafts of a few. */
const AT_A_DECISION = 4

beforeAll(() => loadText([...GAME_TEXT, 'play']))

interface Case {
  name: string
  view: View
  draft: string[]
  foreseen: Preview
}

function foresee(seen: View, draft: readonly string[]): Preview {
  const foreseen = preview(seen, draft)
  if (typeof foreseen === 'string') throw new Error(foreseen)
  return foreseen
}

/** Random games of each scenario in turn, with random drafts at every decision of Kazakhstan's. */
function* drafts(): Generator<Case> {
  const scenarios = Object.values(SCENARIOS)
  for (let game = 0; ; game++) {
    const scenario = scenarios[game % scenarios.length]
    if (!scenario) throw new Error('no scenario')
    const state = setup(scenario, STANDARD, `drafts ${game}`)
    const rng = seeded(`drafts ${game}`)
    for (const { seat, menu } of turnsOf(state)) {
      if (menu.decision === 'attention') {
        const seen = view(state, 'KZ')
        for (let nth = 0; nth < AT_A_DECISION; nth++) {
          const draft = randomItems(menu, rng).map((item) => item.id)
          const name = `${scenario.id} ${game}, round ${seen.round}: ${draft.join(' ')}`
          yield { name, view: seen, draft, foreseen: foresee(seen, draft) }
        }
      }
      mustApply(state, { seat, choice: randomItems(menu, rng).map((item) => item.id) })
    }
  }
}

/** What the panel shows, in its order. */
function shown({ view: seen, draft, foreseen }: Case): Entry[] {
  const menu = menuFor(seen)
  const spending = [...idleLines(seen, foreseen, menu, draft), ...unspentLine(seen, menu, draft)]
  return entries(outlook(seen, foreseen, spending))
}

type Dread = { what: string; isToldBy: (line: Line) => boolean }

/** What a player must not miss, read off the preview alone, and how the line is known that tells of it. */
function dreads({ view: seen, draft, foreseen }: Case): Dread[] {
  const { facts, wasted, after, ending } = foreseen
  const fatal = ending === 'absorbed' ? 'sovereignty' : 'legitimacy'
  return [
    ...facts.filter(isDreadful).map((fact) => ({
      what: `${fact.kind} by ${fact.because.rule}`,
      isToldBy: (line: Line) => line.facts.includes(fact),
    })),
    ...wasted.map((gain) => ({
      what: `${gain.what} wasted`,
      isToldBy: (line: Line) => line.wasted?.includes(gain) ?? false,
    })),
    ...TRACKS.filter((track) => after.tracks[track] <= TUNING.verdict.poorAt).map((track) => ({
      what: `${track} low`,
      isToldBy: ({ subject }: Line) =>
        subject.kind === 'track' ? subject.track === track : subject.kind === 'ending' && track === fatal,
    })),
    ...(ending && ending !== 'completed'
      ? [{ what: 'the end', isToldBy: ({ subject }: Line) => subject.kind === 'ending' }]
      : []),
    ...vain(seen, draft, foreseen).map((id) => ({
      what: `${id} in vain`,
      isToldBy: ({ subject }: Line) => subject.kind === 'idle' && subject.item.id === id,
    })),
    ...(couldBuy(seen, draft, foreseen)
      ? [{ what: 'cubes left over', isToldBy: ({ subject }: Line) => subject.kind === 'unspent' }]
      : []),
  ]
}

function isDreadful(fact: Fact): boolean {
  const { rule } = fact.because
  if (fact.kind === 'left') return true
  if (fact.kind === 'promise') return !fact.kept
  if (fact.kind === 'contract') return rule === 'severance' || rule === 'unravelling'
  if (fact.kind !== 'trust') return false
  return rule === 'severance' || ((rule === 'expectation' || rule === 'envoy') && fact.to < fact.from)
}

/** What is paid for in cubes and could be left out without a trace but its oil. */
function vain(seen: View, draft: readonly string[], foreseen: Preview): string[] {
  return draft.filter((id) => {
    const item = menuOf(seen)?.items.find((one) => one.id === id)
    const rest = draft.filter((one) => one !== id)
    return (item?.price ?? 0) > 0 && traces(foresee(seen, rest)) === traces(foreseen)
  })
}

/** Whether some one item could be added and would raise a track, trust or a contract. */
function couldBuy(seen: View, draft: readonly string[], foreseen: Preview): boolean {
  const menu = menuFor(seen)
  return menu.items.some(({ id, price }) => {
    const more = [...draft, id]
    const fits = price > 0 && !draft.includes(id) && checkChoice(menu, more) === undefined
    return fits && raises(foreseen, foresee(seen, more))
  })
}

function raises({ after: now }: Preview, { after: then }: Preview): boolean {
  const trust = POWERS.some((power) => then.trust[power] > now.trust[power])
  const contract = POWERS.some((power) =>
    DOMAINS.some((domain) => then.contract[power][domain] > now.contract[power][domain]),
  )
  return trust || contract || TRACKS.some((track) => then.tracks[track] > now.tracks[track])
}

function traces({ after }: Preview): string {
  const { tracks, dependence, contract, trust, interest, routes, conditions } = after
  return JSON.stringify({ tracks, dependence, contract, trust, interest, routes, conditions })
}

/** What is not told in time: missing, unmarked, or after something gained. */
function untold(told: readonly Entry[], dreaded: readonly Dread[]): string[] {
  const lines = told.flat()
  const gain = lines.findIndex(({ tone }) => tone === 'gain')
  const end = gain < 0 ? lines.length : gain
  return dreaded.flatMap(({ what, isToldBy }) => {
    const at = lines.findIndex((line) => line.alarm && line.tone === 'loss' && isToldBy(line))
    return at >= 0 && at < end ? [] : [what]
  })
}

/** Numbers that move without a line: facts of change that no line of the whole account has. */
function unheard({ view: seen, foreseen }: Case): string[] {
  const told = new Set(outlook(seen, foreseen).flatMap(({ facts }) => facts))
  const changes = foreseen.facts.filter((fact) => isChange(fact) || ONCE.includes(fact.kind))
  return changes.filter((fact) => !told.has(fact)).map(({ kind, because }) => `${kind} by ${because.rule}`)
}

/** Gains that find no room are told as wasted. */
function isChange(fact: Fact): boolean {
  return 'from' in fact && !isStill(fact)
}

const ONCE: readonly Fact['kind'][] = ['route', 'condition', 'joined', 'left', 'promise', 'spurned']

it('holds in 1,000 random drafts, and would not if gains came first', () => {
  const faults: string[] = []
  const seen = new Set<string>()
  let turned = 0
  let tried = 0
  for (const one of drafts()) {
    if (tried++ === DRAFTS) break
    const told = shown(one)
    const dreaded = dreads(one)
    const late = untold(told, dreaded)
    if (late.length > 0) faults.push(`${one.name}: ${late.join(', ')}`)
    const silent = unheard(one)
    if (silent.length > 0) faults.push(`${one.name}: no line for ${silent.join(', ')}`)
    const words = told.map(entryWords)
    if (words.includes('') || new Set(words).size < words.length)
      faults.push(`${one.name}: ${words.join('; ')}`)
    for (const { what } of dreaded) seen.add(what)
    if (untold([...told].reverse(), dreaded).length > 0) turned += 1
  }
  expect(faults).toEqual([])
  expect(turned, 'drafts in which the order reversed would be found').toBeGreaterThan(DRAFTS / 2)
  for (const what of ['trust by severance', 'contract by unravelling', 'left by membership', 'the end'])
    expect([...seen], 'what was met on the way').toContain(what)
  expect([...seen]).toEqual(
    expect.arrayContaining([
      ...['promise by pledge-broken', 'trust by expectation', 'trust by envoy', 'legitimacy low'],
      ...['oil wasted', 'prosperity wasted', 'envoy:RU in vain', 'cubes left over'],
    ]),
  )
})
