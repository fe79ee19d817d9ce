/** The vocabulary of effects: everything a card can do, as plain data. Its one interpreter is ../apply-effects.ts. */
import type { Domain, Power, Route, Track } from '../ids.ts'

/** A card's name: unique in the whole catalogue, kebab-case, never changed once released, for records hold it. */
export type CardId = string

/** What a card does once. Every number is clamped to the range of what it moves. */
export type Effect =
  /** Moves a track (0..12). */
  | { kind: 'track'; track: Track; by: number }
  /** Moves the treasury (0..9). */
  | { kind: 'oil'; by: number }
  /** Moves a power's trust in Kazakhstan (-3..3). */
  | { kind: 'trust'; power: Power; by: number }
  /** Moves a power's interest in the region (0..5). */
  | { kind: 'interest'; power: Power; by: number }
  /** Moves the authority conferred on a power in a domain (0..4). */
  | { kind: 'contract'; power: Power; domain: Domain; by: number }
  /** Opens an export route for good; nothing if it stands already. */
  | { kind: 'route'; route: Route }
  /** Events only: what a power expects this round, more or less. */
  | { kind: 'expectation'; power: Power; by: number }
  /** Events only: cubes Kazakhstan has this round, more or less. */
  | { kind: 'attention'; by: number }
  /** Leaves a condition behind, this round counted as the first of `rounds` when an event sets it. */
  | { kind: 'lasting'; rounds: number; modifiers: readonly Modifier[] }
  /** Makes Kazakhstan a member of an institution, or ends that; nothing if it is one already, or is none. */
  | { kind: 'join'; institution: CardId }
  | { kind: 'leave'; institution: CardId }
  /** One thing or another, by how the table stands when it is carried out. */
  | { kind: 'when'; need: Need; then: readonly Effect[]; otherwise: readonly Effect[] }

/** How the table must stand for a card to be played, a membership to last, an effect to happen. */
export type Need =
  | { kind: 'member'; institution: CardId; is: boolean }
  | { kind: 'route'; route: Route; is: boolean }
  | { kind: 'launched'; card: CardId; is: boolean }
  | { kind: 'contract'; power: Power; domain: Domain; least: number }
  | { kind: 'trust'; power: Power; least: number }
  | { kind: 'track'; track: Track; least: number }

/** What a condition changes for as long as it lasts. */
export type Modifier =
  /** The price in attention of a power's offers, in one domain or all. */
  | { kind: 'price'; power: Power; domain?: Domain; by: number }
  /** The interest a power's offers cost it, in one domain or all (never below 1). */
  | { kind: 'interest-cost'; power: Power; domain?: Domain; by: number }
  /** What a power expects each round. */
  | { kind: 'expectation'; power: Power; by: number }
  /** The need a domain must meet in the reckoning. */
  | { kind: 'need'; domain: Domain; by: number }
  /** What a power can press with. */
  | { kind: 'leverage'; power: Power; by: number }
  /** Effects that come once, with the news of the round after the condition's last: what was begun is finished. */
  | { kind: 'matures'; effects: readonly Effect[] }
  /** Effects that come back with every news (never another `lasting`). */
  | { kind: 'each-round'; effects: readonly Effect[] }
