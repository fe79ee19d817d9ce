/** The difference between two views of one game, so that a choice costs a few hundred bytes and not a whole view. */
import { isObject, type RoundRow, type Table, type View } from '../vocabulary.ts'

/** What of a view only its viewer has. */
export type OwnPart = Pick<View, 'viewer' | 'hand' | 'aim' | 'chosen'>

/** Fields of a view that may change in a game, alike for every viewer. */
const OPEN = [
  'round',
  'decision',
  'waiting',
  'tracks',
  'dependence',
  'treasury',
  'attention',
  'contract',
  'trust',
  'interest',
  'routes',
  'conditions',
  'event',
  'expected',
  'pledge',
  'agenda',
  'laid',
  'score',
  'verdicts',
  'launched',
  'outcome',
  'counts',
] as const satisfies readonly (keyof View)[]
type Open = (typeof OPEN)[number]

/** Fields of a table that never change in a game. */
type Fixed = 'rulesVersion' | 'scenario' | 'options'
// A field of the table that is in neither list would never reach a page: it does not compile.
const complete: Exclude<keyof Table, Open | Fixed | 'history'> extends never ? true : never = true
void complete

/**
 * `open`: fields of the table that have changed, whole, alike for every viewer; `null` stands for `undefined`, which
 * JSON has not. `rows`: rounds closed since, for the end of `history`. `own`: the viewer's own part, if it has changed.
 */
export interface ViewDelta extends OpenDelta {
  readonly own?: OwnPart
}

/** The part of a delta that is made once for all viewers. */
export interface OpenDelta {
  readonly open: Readonly<Partial<Record<Open, unknown>>>
  readonly rows?: readonly RoundRow[]
}

/** What has changed for everyone between two views of one viewer, whoever that is. */
export function openDelta(before: View, after: View): OpenDelta {
  const open: Partial<Record<Open, unknown>> = {}
  for (const field of OPEN) if (!alike(before[field], after[field])) open[field] = after[field] ?? null
  const rows = after.history.slice(before.history.length)
  return rows.length > 0 ? { open, rows } : { open }
}

/** The viewer's own part after a step, if it has changed. */
export function ownDelta(before: View, after: View): OwnPart | undefined {
  const own = ownPart(after)
  return alike(ownPart(before), own) ? undefined : own
}

/** What leads from one view to a later one of the same viewer. */
export function deltaOf(before: View, after: View): ViewDelta {
  const own = ownDelta(before, after)
  return own ? { ...openDelta(before, after), own } : openDelta(before, after)
}

/** The view a delta leads to. Neither is written to; what has not changed is shared. */
export function applyDelta(before: View, { open, rows, own }: ViewDelta): View {
  const after: View = { ...before }
  for (const field of OPEN) {
    if (Object.hasOwn(open, field)) Object.assign(after, { [field]: open[field] ?? undefined })
  }
  if (rows) after.history = [...before.history, ...rows]
  return own ? withOwn(after, own) : after
}

function ownPart({ viewer, hand, aim, chosen }: View): OwnPart {
  return { viewer, hand, ...(aim ? { aim } : {}), ...(chosen ? { chosen } : {}) }
}

function withOwn(after: View, own: OwnPart): View {
  const { aim: _, chosen: __, ...rest } = after
  return { ...rest, ...own }
}

/** Whether two parts of a view are the same JSON. Parts of states that follow each other are often the same object. */
function alike(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (Array.isArray(a) || Array.isArray(b)) return alikeLists(a, b)
  if (!isObject(a) || !isObject(b)) return false
  for (const key of Object.keys(a)) if (!alike(a[key], b[key])) return false
  for (const key of Object.keys(b)) if (b[key] !== undefined && a[key] === undefined) return false
  return true
}

function alikeLists(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false
  return a.every((item, at) => alike(item, b[at]))
}
