/** What the board shows, as plain data, and how to read it off a view. Pure: no Phaser, no page. */
import {
  DOMAINS,
  type Domain,
  forPowers,
  POWERS,
  type Power,
  type Route,
  type Track,
  type View,
} from '../../game/vocabulary.ts'

/** Where cubes lie: by a capital, or at home. */
export type Place = Power | 'home'

/** Cubes of the player's draft, not yet committed. */
export type DraftCubes = Readonly<Record<Place, number>>

/** The player's draft as the board shows it: its cubes, and what each power would expect once it is reckoned. */
export interface DraftPicture {
  readonly cubes: DraftCubes
  readonly expected: Readonly<Record<Power, number>>
}

export interface PowerPicture {
  /** -3..3 */
  trust: number
  /** 0..5 */
  interest: number
  /** Contracts, each 0..4; a strand is absent at 0. */
  strands: Readonly<Record<Domain, number>>
  /** Attention cubes by the capital. */
  cubes: number
  /** Cubes it expects this round. */
  expected: number
  /** Cubes pledged to it this round, 0 where nothing is. */
  promised: number
  /** Domains in which it presses now, each once. */
  pressures: readonly Domain[]
}

export interface BoardPicture {
  powers: Readonly<Record<Power, PowerPicture>>
  home: {
    /** Cubes spent at home. */
    cubes: number
    /** Cubes not spent yet. */
    free: number
    /** Each 0..12. */
    tracks: Readonly<Record<Track, number>>
    /** 0..4 */
    dependence: number
  }
  routes: readonly Route[]
  /** From 1. */
  round: number
  rounds: number
}

const NONE: DraftCubes = { RU: 0, CN: 0, US: 0, EU: 0, home: 0 }

/** The picture of a view, with the draft where somebody is drafting. */
export function pictureOf(view: View, draft?: DraftPicture): BoardPicture {
  const { cubes, expected } = draft ?? { cubes: NONE, expected: view.expected }
  const placed = POWERS.reduce((sum, power) => sum + cubes[power], cubes.home)
  return {
    powers: forPowers((power) => powerPicture(view, power, cubes[power], expected[power])),
    home: {
      cubes: cubes.home,
      free: view.decision === undefined ? 0 : Math.max(0, view.attention - placed),
      tracks: { ...view.tracks },
      dependence: view.dependence,
    },
    routes: [...view.routes],
    round: view.round,
    rounds: view.scenario.rounds.length,
  }
}

function powerPicture(view: View, power: Power, cubes: number, expected: number): PowerPicture {
  return {
    trust: view.trust[power],
    interest: view.interest[power],
    strands: { ...view.contract[power] },
    cubes,
    expected,
    promised: view.pledge?.power === power ? view.pledge.cubes : 0,
    pressures: pressures(view, power),
  }
}

/** Pressures on the table press until they are answered; the cards themselves stay there until the next reveal. */
function pressures(view: View, power: Power): Domain[] {
  if (view.decision !== 'attention') return []
  const pressing = view.laid.filter((laid) => laid.kind === 'pressure' && laid.power === power)
  return DOMAINS.filter((domain) => pressing.some((laid) => laid.domain === domain))
}

/** The power that outweighs the others and by how much, 1..12; nothing where the two first are level. */
export function lean(picture: BoardPicture): { power: Power; by: number } | undefined {
  const weights = POWERS.map((power) => ({ power, weight: weightOf(picture.powers[power]) }))
  const [first, second] = weights.sort((a, b) => b.weight - a.weight)
  const by = (first?.weight ?? 0) - (second?.weight ?? 0)
  return first && by > 0 ? { power: first.power, by } : undefined
}

function weightOf(power: PowerPicture): number {
  return DOMAINS.reduce((sum, domain) => sum + power.strands[domain], 0)
}

/** How far the game has come: 0 in its first round, 1 in its last. */
export function progress(picture: BoardPicture): number {
  return picture.rounds > 1 ? Math.min(1, (picture.round - 1) / (picture.rounds - 1)) : 0
}
