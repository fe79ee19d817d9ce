/** The debrief of a room that has stopped, from its records alone: the same records give the same debrief. */
import { DEBRIEF_MOMENTS, type Debrief, type Moment, type OwnDebrief } from '../../../game/wire/index.ts'
import { atlasOf } from './atlas.ts'
import { chosen } from './choosing.ts'
import type { ClassRecords } from './class-records.ts'
import { type Counted, givenIn } from './counted.ts'
import { factOf } from './facts.ts'
import type { Found } from './found.ts'
import { askedOnce, type Judges } from './judging.ts'
import { type Library, library as readLibrary } from './library.ts'
import { limitsOf } from './limits.ts'
import { momentOf } from './moments.ts'
import { type Appraised, appraisedIn, ownOf } from './own.ts'
import { answerTo, partsOf } from './parts.ts'
import { type PlayedTable, playedTables } from './played.ts'
import { swungIn } from './swung.ts'
import type { Weighed } from './weighed.ts'
import { whatIfOf } from './what-if.ts'

export interface Debriefed {
  readonly debrief: Debrief
  /** By pupil. */
  readonly own: ReadonlyMap<number, OwnDebrief>
}

export interface DebriefOptions {
  readonly judges: Judges
  readonly library?: Library
  /** Told what there is so far: the atlas at once, moments later, own places last. */
  onPart?(part: Debriefed): void
}

/**
 * Cheap things first: lines are drawn and answers counted at once, the few answers that are shown are weighed, then each
 * pupil's own choices. Nothing where no table has a game. A search that fails leaves out what hangs on it.
 */
export async function debriefOf(
  records: ClassRecords,
  { judges: given, library = readLibrary(), onPart }: DebriefOptions,
): Promise<Debriefed | undefined> {
  const judges = askedOnce(given)
  const tables = playedTables(records)
  const first = tables[0]?.states[0]
  if (!first) return undefined
  const base = { way: records.plan.way, scenario: first.scenario.id, atlas: atlasOf(tables, library) }
  const debriefWith = (found: readonly Found[], whatIf?: Debrief['whatIf']): Debrief => {
    const moments = found.map(({ moment }) => moment)
    return { ...base, moments, ...(whatIf ? { whatIf } : {}), limits: limitsOf(moments, library) }
  }
  const ownWith = (appraisals: readonly Appraised[]) => ownOf(records.pupils, tables, appraisals)
  onPart?.({ debrief: debriefWith([]), own: ownWith([]) })
  const parted = await partedIn(records, tables, judges, library)
  const isFull = parted.length >= DEBRIEF_MOMENTS
  const early = isFull ? await whatIfOf(parted, judges) : undefined
  if (isFull) onPart?.({ debrief: debriefWith(parted, early), own: ownWith([]) })
  const appraisals = await appraisedIn(tables, judges)
  const found = isFull ? parted : filled(parted, appraisals, library)
  const whatIf = isFull ? early : await whatIfOf(found, judges)
  return { debrief: debriefWith(found, whatIf), own: ownWith(appraisals) }
}

async function partedIn(
  records: ClassRecords,
  tables: readonly PlayedTable[],
  judges: Judges,
  library: Library,
): Promise<Found[]> {
  const wanted = (counted: Counted): string[] => {
    const fact = factOf(counted, library)
    return fact ? [fact.id] : []
  }
  const all = await chosen(givenIn(records, tables), judges, wanted)
  return all.map((one) => foundOf(one, momentOf(one, records.plan.way, library)))
}

/** The place of a moment that was weighed: what its table answered, which in a delegation is not what each pupil wished. */
function foundOf({ counted, answers, base, positions, choices }: Weighed, moment: Moment): Found {
  const at = positions[0] ?? counted.given[0]?.made
  if (!at) throw new Error(`nobody answered ${counted.key}`)
  const move = at.table.moves[at.step]
  const part = partsOf(at.menu).find(({ key }) => key === counted.key)
  const id = part && move ? answerTo(part, move.choice) : undefined
  const played = answers.findIndex((one) => one.id === id)
  return { moment, at, played: played < 0 ? base : played, choices }
}

/** With the choices that cost most, until there are enough, in the order of the game. */
function filled(parted: readonly Found[], appraisals: readonly Appraised[], library: Library): Found[] {
  const swung = swungIn(
    appraisals,
    parted.map(({ moment }) => moment),
    DEBRIEF_MOMENTS - parted.length,
    library,
  )
  return [...parted, ...swung].sort(
    ({ moment: a, at: one }, { moment: b, at: other }) => a.round - b.round || one.step - other.step,
  )
}
