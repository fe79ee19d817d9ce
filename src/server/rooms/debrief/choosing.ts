/** Which moments are gone through: where tables parted, and where it mattered. */
import { DEBRIEF_MOMENTS } from '../../../game/wire/index.ts'
import { type Counted, countedIn, type Given } from './counted.ts'
import type { Judges } from './judging.ts'
import { type Weighed, weighed } from './weighed.ts'

/** Parts that the search looks at, those first at which the class parted most. */
const SHORTLIST = 8
/** Of them, parts of one question at most. */
const OF_A_QUESTION = 3
/** Below this nobody parted: one of thirty who did otherwise is no question for a class. */
const LEAST_PARTING = 0.15
/** Margins that a parting counts for even where the search sees no difference. */
const FLOOR = 0.05
/** What another moment of the same round counts for, or of a kind that names no card: a class is to see more than one thing. */
const SAME = 0.5
/** With fewer who answered, that two did otherwise says little: then one moment is of that, and the others of what swung. */
const FEW = 5

/**
 * What a part counts for beside others: to the news and to a demand there is one answer, and the texts tell of it; what one
 * begins by oneself is one of many things.
 */
const KINDS: Readonly<Record<Counted['part']['asked']['about'], number>> = {
  crisis: 1.25,
  pressure: 1.1,
  offer: 1,
  pledge: 0.9,
  projects: 0.6,
  plan: 1,
}

/** The parts that a class parted at most, at most so many. Cheap: nothing is searched. */
export function shortlisted(given: readonly Given[]): Counted[] {
  const parted = countedIn(given).filter(({ parting }) => parting >= LEAST_PARTING)
  const inOrder = parted.sort((a, b) => countOf(b) - countOf(a) || (a.key < b.key ? -1 : 1))
  const found: Counted[] = []
  for (const one of inOrder) {
    const same = found.filter((other) => other.round === one.round && other.decision === one.decision)
    if (same.length < OF_A_QUESTION) found.push(one)
  }
  return found.slice(0, SHORTLIST)
}

function countOf({ parting, part }: Counted): number {
  return KINDS[part.asked.about] * parting
}

/** The moments of a class: of its shortlist, those where parting and what hung on it were largest. In the order of the game. */
export async function chosen(
  given: readonly Given[],
  judges: Judges,
  wantedOf: (counted: Counted) => readonly string[],
): Promise<Weighed[]> {
  const all = await Promise.all(shortlisted(given).map((one) => weighed(one, judges, wantedOf(one))))
  const answered = new Set(given.map(({ who }) => who)).size
  return heaviest(all, answered < FEW ? 1 : DEBRIEF_MOMENTS).sort(inGame)
}

/** One by one the heaviest, those like one that is there already at a discount. */
function heaviest(all: readonly Weighed[], most: number): Weighed[] {
  const asked = ({ counted }: Weighed) => counted.part.asked
  const found: Weighed[] = []
  while (found.length < most) {
    const left = all.filter((one) => !found.includes(one))
    const worthOf = (one: Weighed) => {
      const same = found.filter((other) => other.counted.round === one.counted.round)
      const alike = found.filter(
        (other) => !('card' in asked(one)) && asked(one).about === asked(other).about,
      )
      return weightOf(one) * SAME ** (same.length + alike.length)
    }
    const [next] = left.sort((a, b) => worthOf(b) - worthOf(a) || (a.counted.key < b.counted.key ? -1 : 1))
    if (!next) break
    found.push(next)
  }
  return found
}

function inGame({ counted: a }: Weighed, { counted: b }: Weighed): number {
  return a.round - b.round || (a.decision === b.decision ? 0 : a.decision === 'pledge' ? -1 : 1)
}

/** How far the class parted, times by how much it was apart in worth, and what such a part counts for. */
export function weightOf({ counted: { parting, part }, answers, worth }: Weighed): number {
  return KINDS[part.asked.about] * parting * (FLOOR + spreadOf(answers, worth))
}

/** How far apart the class was in margins: the standard deviation, less what is only the search's own doubt. */
function spreadOf(answers: Weighed['answers'], worth: Weighed['worth']): number {
  const told = answers.flatMap(({ by }, at) => {
    const own = worth[at]
    return own && by.length > 0 ? [{ count: by.length, ...own }] : []
  })
  const count = told.reduce((sum, one) => sum + one.count, 0)
  if (count === 0) return 0
  const mean = told.reduce((sum, one) => sum + one.by * one.count, 0) / count
  const squares = told.reduce((sum, one) => sum + ((one.by - mean) ** 2 - one.se ** 2) * one.count, 0)
  return Math.sqrt(Math.max(0, squares / count))
}
