/** What the answers to a part of a question were worth: the search holds them against each other, from a few positions. */
import type { Effort, WeighedOption } from '../../../game/analysis/index.ts'
import { type MenuItem, view } from '../../../game/index.ts'
import type { Counted } from './counted.ts'
import type { Judges } from './judging.ts'
import { answersOf, idOf, partsOf } from './parts.ts'
import type { Made } from './played.ts'

/** A part of a question with the answers that are shown, as far as the search can tell them apart. */
export interface Weighed {
  readonly counted: Counted
  /** By id, in the order of the menu: an order that tells nothing. */
  readonly answers: readonly {
    readonly id: string
    readonly items: readonly MenuItem[]
    readonly by: readonly number[]
  }[]
  /** The answer that most gave, by its place. */
  readonly base: number
  /** By place; nothing where the search could not weigh it, or failed. */
  readonly worth: readonly ({ readonly by: number; readonly se: number } | undefined)[]
  readonly worlds: number
  /** Where it was weighed. */
  readonly positions: readonly Made[]
  /** Whole choices by which answers were weighed at the first position, by the answer's place. */
  readonly choices: readonly (readonly string[] | undefined)[]
}

/** Answers a question is shown with, at most. */
const MOST_ANSWERS = 5
/** Positions of the class from which they are weighed. */
const POSITIONS = 3
/** Some tenths of a second an answer and position. */
const EFFORT: Effort = { ways: 8, tries: 24, worlds: 80, rounds: 2 }

/** Weighs the answers to a part. The same class gives the same. `wanted`: answers to show beside those that were given. */
export async function weighed(
  counted: Counted,
  judges: Judges,
  wanted: readonly string[] = [],
): Promise<Weighed> {
  const answers = shown(counted, wanted)
  const base = answers.findIndex(({ by }) => by.length === Math.max(...answers.map((one) => one.by.length)))
  const positions = positionsOf(
    counted,
    answers.map(({ id }) => id),
  )
  const found = await Promise.all(
    positions.map((made, n) => weighedAt(counted, made, answers, answers[base]?.id ?? '', `${n}`, judges)),
  )
  const worth = answers.map(({ id }) =>
    pooled(found.flatMap((one) => one.find((option) => option.id === id) ?? [])),
  )
  const choices = answers.map(({ id }) => found[0]?.find((option) => option.id === id)?.choice)
  return { counted, answers, base, worth, worlds: EFFORT.worlds, positions, choices }
}

/** Those given by most, those wanted, then what else the menu has, up to so many. */
function shown({ part, answers }: Counted, wanted: readonly string[]): Weighed['answers'] {
  const given = [...answers].map(([id, one]) => ({ id, ...one }))
  const named = answersOf(part).map((items) => ({ id: idOf(items), items, by: [] as readonly number[] }))
  const others = named.filter(({ id }) => !answers.has(id))
  const inOrder = [
    ...given.sort((a, b) => b.by.length - a.by.length || (a.id < b.id ? -1 : 1)),
    ...others.filter(({ id }) => wanted.includes(id)),
    ...others.filter(({ id }) => !wanted.includes(id)),
  ].slice(0, MOST_ANSWERS)
  const place = ([first]: readonly MenuItem[]) => part.items.findIndex(({ id }) => id === first?.id)
  return inOrder.sort((a, b) => place(a.items) - place(b.items) || (a.id < b.id ? -1 : 1))
}

/** Positions whose menu has as many of the answers as any, from all over the class. Those of a delegation are one. */
function positionsOf({ key, given }: Counted, ids: readonly string[]): Made[] {
  const apart = given.filter(({ made }, at) => given.findIndex((one) => one.made.state === made.state) === at)
  const all = apart.map(({ made }) => ({ made, legal: legalAt(key, made, ids).length }))
  const most = Math.max(...all.map(({ legal }) => legal))
  const best = all.filter(({ legal }) => legal === most)
  const count = Math.min(POSITIONS, best.length)
  const picked = Array.from({ length: count }, (_, n) => best[Math.floor((n * best.length) / count)]?.made)
  return picked.flatMap((made) => made ?? [])
}

/** Of some answers, those that a position's menu has. */
function legalAt(key: string, { menu }: Made, ids: readonly string[]): string[] {
  const own = partsOf(menu).find((part) => part.key === key)?.items ?? []
  return ids.filter((id) => itemsIn(id).every((item) => own.some((one) => one.id === item)))
}

async function weighedAt(
  { key }: Counted,
  { state, seat, menu, choice }: Made,
  answers: Weighed['answers'],
  base: string,
  seed: string,
  judges: Judges,
): Promise<readonly WeighedOption[]> {
  const legal = legalAt(
    key,
    { menu } as Made,
    answers.map(({ id }) => id),
  )
  if (!legal.includes(base) || legal.length < 2) return []
  const job = {
    wants: 'weigh',
    view: view(state, seat),
    menu,
    options: legal.map((id) => ({ id, items: itemsIn(id) })),
    aside:
      partsOf(menu)
        .find((part) => part.key === key)
        ?.items.map(({ id }) => id) ?? [],
    base,
    played: choice,
    seed: `debrief ${key} ${seed}`,
    effort: EFFORT,
  } as const
  return judges.ask(job).catch(() => [])
}

function itemsIn(id: string): string[] {
  return id === '' ? [] : id.split(' ')
}

/** What positions say together: their mean, and how sure it is, given that they are apart as well. */
function pooled(all: readonly WeighedOption[]): { by: number; se: number } | undefined {
  if (all.length === 0) return undefined
  const by = all.reduce((sum, one) => sum + one.by, 0) / all.length
  const within = all.reduce((sum, one) => sum + one.se ** 2, 0) / all.length ** 2
  const between =
    all.length > 1 ? all.reduce((sum, one) => sum + (one.by - by) ** 2, 0) / (all.length - 1) / all.length : 0
  return { by: thousandths(by), se: thousandths(Math.sqrt(within + between)) }
}

function thousandths(value: number): number {
  return Math.round(value * 1000) / 1000 + 0
}
