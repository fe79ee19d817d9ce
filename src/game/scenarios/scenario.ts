/** What a scenario gives: plain data, checked by ./schema.ts, carried whole inside the state and the record. */
import type { CardId } from '../deck/card-types.ts'
import type { Domain, Era, Level, Power, Route, Seat, Track } from '../ids.ts'

export interface ScenarioRound {
  era: Era
  /** What each domain must pay before a track rises. */
  need: number
}

export interface Scenario {
  id: string
  /** First and last year: only events that began in them come. */
  from: number
  to: number
  /** Events that come in every game, if any. */
  always?: readonly CardId[]
  rounds: readonly ScenarioRound[]
  /** Rounds after which Kazakhstan is scored. */
  verdicts: readonly number[]
  /** Interest toward which each power drifts, by era. */
  interest: Readonly<Record<Era, Readonly<Record<Power, number>>>>
  /** Russian leverage over pipelines while no route avoids Russia. */
  structuralLeverage: number
  start: {
    contract: Readonly<Record<Power, Readonly<Record<Domain, number>>>>
    trust: Readonly<Record<Power, number>>
    tracks: Readonly<Record<Track, number>>
    treasury: number
    routes: readonly Route[]
    /** Institutions it belongs to from the start. */
    memberships: readonly CardId[]
  }
  /** How often the powers' points of the last round, and for their aims, are counted; once, if not given. */
  finale?: number
  /** What a seat scores among equals, set so that they win equally often, and how it spreads. */
  pars: Pars
  /** The same for levels of play where it was measured; `pars` holds for all others. */
  parsAt?: Readonly<Partial<Record<Level, Pars>>>
}

export type Pars = Readonly<Record<Seat, { par: number; spread: number }>>
