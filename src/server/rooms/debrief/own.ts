/** What each pupil's own choices were worth beside what the search prefers: the places worth another look. */
import type { Depth, Judgement } from '../../../game/analysis/index.ts'
import { view } from '../../../game/index.ts'
import type { OwnDebrief, OwnPlace } from '../../../game/wire/index.ts'
import type { RecordedPupil } from './class-records.ts'
import type { Judges } from './judging.ts'
import { choicesAt, isPeoples, type Made, type PlayedTable } from './played.ts'

/** A choice of the class's people, and what the search makes of it. */
export interface Appraised {
  readonly made: Made
  readonly judgement: Judgement
}

/** A tenth of a second a choice: a class makes two hundred. */
const QUICK: Depth = { rounds: 1, plans: 6, tries: 8, least: 16, most: 64, error: 0.08 }
/** What a place must cost to be worth another look: margins, and standard errors. */
const WORTH_A_LOOK = { loss: 0.15, errors: 2 } as const
const MOST_PLACES = 3

/** Appraises the choices that people made, pledges aside: what those bring shows too late for a quick look. */
export async function appraisedIn(tables: readonly PlayedTable[], judges: Judges): Promise<Appraised[]> {
  const all = tables.flatMap(choicesAt)
  const own = all.filter((made) => isPeoples(made) && made.menu.decision !== 'pledge')
  const found = await Promise.all(own.map((made) => appraised(made, judges)))
  return found.flatMap((one) => one ?? [])
}

async function appraised(made: Made, judges: Judges): Promise<Appraised | undefined> {
  const { state, seat, menu, choice } = made
  const seed = `debrief ${seat} ${menu.round} ${menu.decision}`
  const job = { wants: 'appraise', view: view(state, seat), menu, choice, seed, depth: QUICK } as const
  const judgement = await judges.ask(job).catch(() => undefined)
  return judgement && { made, judgement }
}

/** Whether the search is clear that something else was worth more. */
export function isWorthALook({ judgement: { loss, se } }: Appraised): boolean {
  return loss > WORTH_A_LOOK.loss && loss > WORTH_A_LOOK.errors * se
}

/** By pupil: its game, and up to three places, in the order of the game. Whoever shares a seat shares them. */
export function ownOf(
  pupils: readonly RecordedPupil[],
  tables: readonly PlayedTable[],
  appraisals: readonly Appraised[],
): ReadonlyMap<number, OwnDebrief> {
  const found = pupils.flatMap(({ pupil, table: number, seat }) => {
    const table = tables.find((one) => one.table === number)
    if (!table) return []
    const places = appraisals.filter(({ made }) => made.table === table && (seat ?? 'KZ') === made.seat)
    const own: OwnDebrief = {
      ...{ table: table.table, id: table.id, game: table.game },
      ...(seat ? { seat } : {}),
      places: placesIn(places),
    }
    return [[pupil, own] as const]
  })
  return new Map(found)
}

function placesIn(appraisals: readonly Appraised[]): OwnPlace[] {
  const worst = appraisals.filter(isWorthALook).sort((a, b) => b.judgement.loss - a.judgement.loss)
  return worst
    .slice(0, MOST_PLACES)
    .sort((a, b) => a.made.step - b.made.step)
    .map(({ made: { step, menu, choice }, judgement: { loss, se, best } }) => ({
      step,
      round: menu.round,
      decision: menu.decision,
      ...{ loss: thousandths(loss), se: thousandths(se) },
      ...{ played: choice, best: best.choice },
    }))
}

function thousandths(value: number): number {
  return Math.round(value * 1000) / 1000
}
