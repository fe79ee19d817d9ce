/** Short ways to write the effects and needs of effect-types.ts in a deck file. */
import type { Domain, Power, Route, Track } from '../ids.ts'
import type { CardId, Effect, Modifier, Need } from './effect-types.ts'

export const track = (name: Track, by: number): Effect => ({ kind: 'track', track: name, by })
export const prosperity = (by: number): Effect => track('prosperity', by)
export const security = (by: number): Effect => track('security', by)
export const legitimacy = (by: number): Effect => track('legitimacy', by)
export const sovereignty = (by: number): Effect => track('sovereignty', by)
export const oil = (by: number): Effect => ({ kind: 'oil', by })
export const trust = (power: Power, by: number): Effect => ({ kind: 'trust', power, by })
export const interest = (power: Power, by: number): Effect => ({ kind: 'interest', power, by })
export const contract = (power: Power, domain: Domain, by: number): Effect => ({
  kind: 'contract',
  power,
  domain,
  by,
})
export const route = (name: Route): Effect => ({ kind: 'route', route: name })
export const expectation = (power: Power, by: number): Effect => ({ kind: 'expectation', power, by })
export const attention = (by: number): Effect => ({ kind: 'attention', by })
export const lasting = (rounds: number, ...modifiers: Modifier[]): Effect => ({
  kind: 'lasting',
  rounds,
  modifiers,
})
export const join = (institution: CardId): Effect => ({ kind: 'join', institution })
export const leave = (institution: CardId): Effect => ({ kind: 'leave', institution })
export const when = (need: Need, then: readonly Effect[], otherwise: readonly Effect[] = []): Effect => ({
  kind: 'when',
  need,
  then,
  otherwise,
})

export const member = (institution: CardId): Need => ({ kind: 'member', institution, is: true })
export const notMember = (institution: CardId): Need => ({ kind: 'member', institution, is: false })
export const routeShut = (name: Route): Need => ({ kind: 'route', route: name, is: false })
export const launched = (card: CardId): Need => ({ kind: 'launched', card, is: true })
export const contractAt = (power: Power, domain: Domain, least: number): Need => ({
  kind: 'contract',
  power,
  domain,
  least,
})
export const trustAt = (power: Power, least: number): Need => ({ kind: 'trust', power, least })
export const trackAt = (name: Track, least: number): Need => ({ kind: 'track', track: name, least })
