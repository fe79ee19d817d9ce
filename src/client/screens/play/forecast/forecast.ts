/** What a preview comes to: its facts gathered by what they move, what must not be missed first. Pure. */
import type { Fact, Power, Preview, Table, View } from '../../../../game/index.ts'
import { POWERS, verdictOf, verdictParts } from '../../../../game/index.ts'
import { toneOf } from '../../../text/tone.ts'
import { isStill } from '../../../timeline/narration.ts'
import { roundsToVerdict } from '../table/standings.ts'
import { breakLines, endingLine, memberLines, pledgeLine } from './breaks.ts'
import { inOrder, type Line } from './line.ts'
import { contractLines, dependenceLine, interestLines, oilLine, trackLines, trustLines } from './numbers.ts'
import { wastedLines } from './waste.ts'

export type { Line } from './line.ts'

/**
 * All that would change, in the order of reading. `spending`: what is wasted of the cubes, which the preview cannot know.
 * Every fact that changes anything stands in a line; what a power loses by lost trust, in the one of its breaking off.
 */
export function outlook(view: View, all: Preview, spending: readonly Line[] = []): Line[] {
  const preview = { ...all, facts: all.facts.filter((fact) => !isStill(fact)) }
  const breaks = breakLines(preview)
  const told = new Set(breaks.flatMap(({ facts }) => facts))
  return inOrder([
    ...endingLine(preview),
    ...breaks,
    ...memberLines(preview),
    ...pledgeLine(preview),
    ...trackLines(view, preview),
    ...dependenceLine(view, preview),
    ...verdictLine(view, preview),
    ...contractLines(view, preview, told),
    ...trustLines(view, preview, told),
    ...spurnedLines(view, preview),
    ...savedLine(preview),
    ...interestLines(view, preview),
    ...routeLines(preview),
    ...lastingLines(preview),
    ...oilLine(view, preview),
    ...wastedLines(preview),
    ...spending,
  ])
}

/** The next verdict as it would be, beside what it would be as things stand. None where the game ends before it. */
function verdictLine(view: View, { after, ending }: Preview): Line[] {
  const rounds = roundsToVerdict(view)
  if (rounds === undefined || (ending && ending !== 'completed')) return []
  const [from, to] = [verdictOf(view), verdictOf(after)]
  const subject = { kind: 'verdict', due: rounds === 1, rounds, terms: verdictParts(after) } as const
  return [{ subject, from, to, facts: [], tone: toneOf('track', to - from), alarm: false, rank: 200 }]
}

/** Whoever is passed over expects more this round; where that costs trust, its trust says so too. */
function spurnedLines(view: View, { facts, after }: Preview): Line[] {
  return POWERS.flatMap((power): Line[] => {
    const why = facts.filter(
      (fact) => (fact.kind === 'spurned' || fact.kind === 'expectation') && fact.power === power,
    )
    if (why.length === 0) return []
    const [from, to] = [view.expected[power], after.expected[power]]
    return [
      { subject: { kind: 'spurned', power }, from, to, facts: why, tone: 'loss', alarm: false, rank: 210 },
    ]
  })
}

/** What the envoy is for: a cube is missing, and trust does not fall for it. Where more are, it falls by less. */
function savedLine({ facts }: Preview): Line[] {
  return facts.flatMap((fact): Line[] => {
    if (fact.kind !== 'attended' || !fact.envoy || fact.cubes >= fact.expected) return []
    const { power } = fact
    if (facts.some((one) => one.kind === 'trust' && one.power === power && one.because.rule === 'envoy'))
      return []
    return [
      {
        subject: { kind: 'saved', power },
        from: 0,
        to: 1,
        facts: [fact],
        tone: 'gain',
        alarm: false,
        rank: 82,
      },
    ]
  })
}

function routeLines({ facts }: Preview): Line[] {
  return facts.flatMap((fact): Line[] =>
    fact.kind === 'route'
      ? [
          {
            ...{ subject: { kind: 'route', route: fact.route }, from: 0, to: 1, facts: [fact] },
            ...{ tone: 'gain', alarm: false, rank: 95 },
          },
        ]
      : [],
  )
}

function lastingLines({ facts }: Preview): Line[] {
  return facts.flatMap((fact): Line[] => {
    const card = fact.because.card
    if (fact.kind !== 'condition' || card === undefined) return []
    const subject = { kind: 'lasting', card, until: fact.until } as const
    return [{ subject, from: 0, to: fact.until, facts: [fact], tone: 'plain', alarm: false, rank: 50 }]
  })
}

/** What each power would expect: as fixed at the reveal, and 1 more from whoever the choice would spurn. */
export function expectedAfter(table: Table, facts: readonly Fact[]): Record<Power, number> {
  const expected = { ...table.expected }
  for (const fact of facts) if (fact.kind === 'expectation') expected[fact.power] = fact.to
  return expected
}
