/** The same game on every host: random games of all scenarios, with choices that must be refused thrown in at every step. */
import { expect, it } from 'vitest'
import { bgioHosts } from '../../../src/game/bgio/index.ts'
import { type Choice, DECISIONS, type Question, SCENARIOS, SEATS } from '../../../src/game/index.ts'
import { below, type Rng, seeded } from '../../../src/game/kernel.ts'
import { coreHost, type Match, type MatchAnswer, openMatch } from '../../../src/game/match/index.ts'
import { beginning, everythingOn, nextQuestion, randomChoice } from './hosts.ts'

/** More than any game has. */
const MOST = 80

/** A question made up: it may be the one asked. */
function madeUp(rng: Rng, round: number): Question {
  const seat = SEATS[below(rng, SEATS.length)] ?? 'KZ'
  const decision = DECISIONS[below(rng, DECISIONS.length)] ?? 'pledge'
  return { seat, round: round - 1 + below(rng, 3), decision }
}

/** Forged, stale and impossible answers, and one that is right but for its choice. */
function wrongAnswers(match: Match, asked: Question, last: Question | undefined, rng: Rng) {
  const forged = Array.from({ length: 3 }, () => madeUp(rng, asked.round))
  const wrong = forged.filter(({ seat, round, decision }) => {
    const { state } = match
    return !(state.waiting.includes(seat) && round === state.round && decision === state.decision)
  })
  const all: [Question, Choice][] = wrong.map((question) => [question, []])
  if (last) all.push([last, []])
  all.push([asked, [...everythingOn(match, asked), 'constructor']], [asked, ['__proto__']])
  return all
}

function whyOf(answer: MatchAnswer): string {
  return answer.accepted ? 'taken' : answer.why
}

it.each(Object.keys(SCENARIOS))(
  'games of %s are alike on both hosts, whatever is thrown at them',
  async (id) => {
    const refusals = new Set<string>()
    const open = bgioHosts()
    for (const seed of ['alike 1', 'alike 2', 'alike 3']) {
      const matches = [
        openMatch(beginning(seed, id), open),
        openMatch(beginning(seed, id), coreHost),
      ] as const
      const rng = seeded(`alike ${id} ${seed}`)
      let last: Question | undefined
      for (let made = 0; made < MOST && nextQuestion(matches[0]); made++) {
        const asked = nextQuestion(matches[0])
        if (!asked) break
        const choice = randomChoice(matches[0], asked, rng)
        const wrong = wrongAnswers(matches[0], asked, last, rng)
        const before = matches[0].moments
        for (const [question, bad] of wrong) {
          const whys = await Promise.all(
            matches.map(async (match) => whyOf(await match.commit(question, bad))),
          )
          expect(whys[0]).not.toBe('taken')
          expect(whys[1]).toBe(whys[0])
          refusals.add(whys[0] ?? '')
        }
        expect(matches[0].moments).toBe(before)
        // Twice at once: the first is taken, the second is late.
        const answers = await Promise.all(
          matches.flatMap((match) => [match.commit(asked, choice), match.commit(asked, choice)]),
        )
        expect(answers.map(whyOf)).toEqual(['taken', 'late', 'taken', 'late'])
        last = asked
      }
      const [hosted, plain] = matches
      expect(hosted.state.outcome).toBeDefined()
      expect(hosted.moments.map(({ digest }) => digest)).toEqual(plain.moments.map(({ digest }) => digest))
      expect(hosted.steps).toEqual(plain.steps)
      expect(hosted.record()).toEqual(plain.record())
    }
    expect([...refusals].sort()).toEqual(expect.arrayContaining(['late', 'not-on-menu']))
  },
)
