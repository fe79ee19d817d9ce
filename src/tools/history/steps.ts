/** The annotations of the record: for each step where it stands in the texts, and why it is encoded so. */
import { readFileSync } from 'node:fs'
import { POWERS, type Seat, type Source } from '../../game/vocabulary.ts'
import { REASONS, STEPS } from './files.ts'

/** What a step is about: the choices made before the first round (round 0), a round's news, or a decision in it. */
export type StepKind = 'options' | 'aims' | 'agenda' | 'decks' | 'event' | 'pledge' | 'offers' | 'attention'

export interface Step {
  /** From 1; 0 before the first. */
  round: number
  step: StepKind
  /** Whose decision; the news, the pledge and what is fixed beforehand have none. */
  seat?: Seat
  /** The texts tell nothing of it: what was chosen, was chosen for want of evidence. */
  silent?: true
  sources: readonly Source[]
  /** One sentence, in English; empty where the file of reasons has none. */
  why: string
}

/** The annotations, each with its reason. */
export function readSteps(): readonly Step[] {
  const { steps } = read<{ steps: readonly Omit<Step, 'why'>[] }>(STEPS)
  const reasons = readReasons()
  return steps.map((step) => ({ ...step, why: reasons[nameOf(step)] ?? '' }))
}

/** The reasons in English by the name of their step: `3 offers CN`. */
export function readReasons(): Readonly<Record<string, string>> {
  return read(REASONS)
}

function read<T>(url: URL): T {
  return JSON.parse(readFileSync(url, 'utf8')) as T
}

/** A step's name, as `3 offers CN`. */
export function nameOf({ round, step, seat }: Pick<Step, 'round' | 'step' | 'seat'>): string {
  return [round, step, seat].filter((part) => part !== undefined).join(' ')
}

/** The names of all steps a record of so many rounds has, in order. */
export function stepsOf(rounds: number): string[] {
  const names = (['options', 'aims', 'agenda', 'decks'] as const).map((step) => nameOf({ round: 0, step }))
  for (let round = 1; round <= rounds; round++) {
    names.push(nameOf({ round, step: 'event' }), nameOf({ round, step: 'pledge' }))
    for (const seat of POWERS) names.push(nameOf({ round, step: 'offers', seat }))
    names.push(nameOf({ round, step: 'attention', seat: 'KZ' }))
  }
  return names
}

/** What is wrong with the annotations, if anything: steps missing or twice, no reason, no source where none is excused. */
export function faultsOf(
  steps: readonly Step[],
  rounds: number,
  inventory: ReadonlyMap<string, { at: readonly string[] }>,
): string[] {
  const faults: string[] = []
  const wanted = stepsOf(rounds)
  const there = steps.map(nameOf)
  for (const name of wanted) if (!there.includes(name)) faults.push(`${name}: not annotated`)
  for (const [i, name] of there.entries()) {
    if (!wanted.includes(name)) faults.push(`${name}: no such step`)
    if (there.indexOf(name) !== i) faults.push(`${name}: twice`)
  }
  for (const step of steps) {
    const name = nameOf(step)
    if (!/^\S.{20,}[.]$/.test(step.why)) faults.push(`${name}: no reason`)
    if (step.sources.length === 0 && !step.silent)
      faults.push(`${name}: no source, and not said to be silent`)
    for (const { entry, at } of step.sources) {
      const found = inventory.get(entry)
      if (!found) faults.push(`${name}: no entry ${entry}`)
      if (at.length === 0) faults.push(`${name}: ${entry} without a paragraph`)
      for (const paragraph of at)
        if (found && !found.at.includes(paragraph)) faults.push(`${name}: ${entry} is not at ${paragraph}`)
    }
  }
  return faults
}
