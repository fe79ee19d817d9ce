/** A whole game told in order: round by round its news, every choice, and what came of it. Pure. */
import type { Decision, Fact, MenuItem, Seat } from '../../../../game/index.ts'
import type { LoggedMove, Said } from '../../../../game/record/index.ts'
import type { Replay } from '../../../session/replay.ts'
import type { Session } from '../../../session/session.ts'
import type { Line } from '../../../timeline/narration.ts'
import type { Place } from '../../../timeline/places.ts'
import type { Timeline } from '../../../timeline/steps.ts'
import { cubesOf } from '../../play/words.ts'
import { moveAt } from '../place-words.ts'

/** A choice as it was made. */
export interface ChoiceTold {
  readonly place: Place
  readonly seat: Seat
  readonly decision: Decision
  readonly budget: number
  /** Who chose in the holder's place, if somebody did. */
  readonly by?: NonNullable<LoggedMove['by']>
  /** What was chosen; nothing where these eyes may not know it yet. */
  readonly items: readonly MenuItem[] | undefined
}

/** Something that was said, among the choices. */
export interface SaidTold {
  readonly place: Place
  readonly said: Said
}

export interface RoundTold {
  readonly round: number
  readonly event: string
  readonly place: Place
  readonly choices: readonly ChoiceTold[]
  readonly said: readonly SaidTold[]
  /** Lines of its reckoning, with the place of each. */
  readonly lines: readonly { readonly place: Place; readonly line: Line }[]
}

/** The rounds in order. `session`: of the eyes that look, for what each seat chose; `heard`: what those could hear. */
export function transcriptOf(
  replay: Replay,
  timeline: Timeline,
  session: Session,
  heard: readonly Said[] = [],
): RoundTold[] {
  const told: {
    round: number
    event: string
    place: Place
    choices: ChoiceTold[]
    said: SaidTold[]
    lines: RoundTold['lines']
  }[] = []
  timeline.forEach(({ moment, tells, lines }, step) => {
    const { round, event } = timeline[step - 1]?.moment.view ?? moment.view
    const now = told.at(-1)
    if (!now || now.round !== round) {
      told.push({ round, event, place: { step: Math.max(0, step - 1) }, choices: [], said: [], lines: [] })
    }
    const at = told.at(-1)
    const choice = choiceAt(replay, session, step)
    if (choice) at?.choices.push(choice)
    if (at && tells === 'reckoning')
      at.lines = lines.map((line, index) => ({ place: { step, line: index + 1 }, line }))
  })
  for (const said of heard) {
    const { step } = said.at
    const round = timeline[step]?.moment.view.round
    told.find((one) => one.round === round)?.said.push({ place: { step }, said })
  }
  return told
}

/** Choices and what was said in their order: each sentence after the choice that was the last one then. */
export function inOrder({ choices, said }: Pick<RoundTold, 'choices' | 'said'>): (ChoiceTold | SaidTold)[] {
  const rest = [...said]
  const told = choices.flatMap((choice) => {
    const before = rest.filter(({ place }) => place.step <= choice.place.step)
    rest.splice(0, before.length)
    return [...before, choice]
  })
  return [...told, ...rest]
}

function choiceAt(replay: Replay, session: Session, step: number): ChoiceTold | undefined {
  const done = moveAt(replay, step)
  const move = replay.moves[step - 1]
  const before = replay.states[step - 1]
  if (!done || !move || !before) return undefined
  const menu = replay.rules.menu(before, done.seat)
  const items = move.choice
    .flatMap((id) => menu?.items.find((item) => item.id === id) ?? [])
    .map((item) => ({ ...item, price: cubesOf(before, item) }))
  return {
    place: { step: step - 1 },
    ...done,
    budget: menu?.budget ?? 0,
    ...(move.by ? { by: move.by } : {}),
    items: isKnown(replay, session, step, done) ? items : undefined,
  }
}

/** What a power lays is known to others when all have laid; everything else at once. */
function isKnown(
  { states }: Replay,
  session: Session,
  step: number,
  { seat, decision }: { seat: Seat; decision: Decision },
): boolean {
  if (decision !== 'offers' || session.open || session.viewer === seat) return true
  return states
    .slice(step)
    .some((state) => state.decision !== 'offers' || state.round !== states[step - 1]?.round)
}

/** What is told of a line, to be read on. */
export function factsOf({ head, brought }: Line): readonly Fact[] {
  return [head, ...brought]
}
