/** The names everything else is made of: seats, powers, domains, tracks, eras. Order settles ties (RULES.md, "Seats"). */

export const SEATS = ['KZ', 'RU', 'CN', 'US', 'EU'] as const
export type Seat = (typeof SEATS)[number]

export const POWERS = ['RU', 'CN', 'US', 'EU'] as const
export type Power = (typeof POWERS)[number]

export const DOMAINS = ['security', 'economy', 'diplomacy'] as const
export type Domain = (typeof DOMAINS)[number]

export const TRACKS = ['prosperity', 'security', 'legitimacy', 'sovereignty'] as const
export type Track = (typeof TRACKS)[number]

/** Each domain's benefits, penalties and needs move this track. */
export const TRACK_OF: Readonly<Record<Domain, Track>> = {
  security: 'security',
  economy: 'prosperity',
  diplomacy: 'legitimacy',
}

/** An era by the year it opens: 1991-2000, 2001-2010, 2011-2021. */
export const ERAS = ['1991', '2001', '2011'] as const
export type Era = (typeof ERAS)[number]

/** Export routes, built once and for good. */
export const ROUTES = ['china', 'caspian'] as const
export type Route = (typeof ROUTES)[number]

/** Routes on which goods leave without crossing Russia. Each takes one from Russia's structural leverage. */
export const ROUTES_AVOIDING_RUSSIA: readonly Route[] = ['china', 'caspian']

/** Secret aims, three to a power (RULES.md, "Secret aims"). */
export const AIMS = {
  RU: ['union', 'shield', 'buffer'],
  CN: ['bank', 'quiet-border', 'neighbour'],
  US: ['open-door', 'presence', 'check'],
  EU: ['market', 'norms', 'partner'],
} as const
export type Aim = (typeof AIMS)[Power][number]

/** Levels of play, from a first game to the best there is. Pars belong to one (RULES.md, "Pars and levels"). */
export const LEVELS = ['novice', 'learner', 'seasoned', 'expert', 'master'] as const
export type Level = (typeof LEVELS)[number]

/** Whoever looks at a game: a seat, or somebody who holds none. */
export type Viewer = Seat | 'observer'

export function isSeat(value: unknown): value is Seat {
  return (SEATS as readonly unknown[]).includes(value)
}

export function isPower(value: unknown): value is Power {
  return (POWERS as readonly unknown[]).includes(value)
}

/** A record with one value a power. */
export function forPowers<T>(value: (power: Power) => T): Record<Power, T> {
  return { RU: value('RU'), CN: value('CN'), US: value('US'), EU: value('EU') }
}

/** A record with one value a seat. */
export function forSeats<T>(value: (seat: Seat) => T): Record<Seat, T> {
  return { KZ: value('KZ'), RU: value('RU'), CN: value('CN'), US: value('US'), EU: value('EU') }
}
