/** From facts to motions: what moves on the board, and in which order. Pure; ./moved.ts says what each leaves behind. */
import { card } from '../../game/index.ts'
import type { Domain, Fact, Power, Route, Track } from '../../game/vocabulary.ts'
import { CubeLedger } from './cube-ledger.ts'
import type { BoardPicture, Place } from './picture.ts'

interface Change {
  from: number
  to: number
}

export type MotionBody =
  /** Cubes fly from Astana to a place. */
  | { kind: 'cubes'; to: Place; count: number }
  /** A strand grows or frays. */
  | ({ kind: 'strand'; power: Power; domain: Domain } & Change)
  /** The ring of a capital warms or cools. */
  | ({ kind: 'trust'; power: Power } & Change)
  | ({ kind: 'interest'; power: Power } & Change)
  | ({ kind: 'expected'; power: Power } & Change)
  | ({ kind: 'track'; track: Track } & Change)
  | ({ kind: 'dependence' } & Change)
  /** A power puts an offer on the table. */
  | { kind: 'offer'; power: Power }
  /** A pulse runs along the strand toward Astana, and the strand stays barbed until the pressure is answered. */
  | { kind: 'pressure'; power: Power; domain: Domain }
  | { kind: 'answered'; power: Power; domain: Domain; complied: boolean }
  | { kind: 'spurned'; power: Power }
  | { kind: 'pledge'; power: Power; cubes: number }
  | { kind: 'route'; route: Route }
  /** A new round: the table is cleared and the light moves on. */
  | { kind: 'round'; round: number }

/** Motions of one beat play together; beats play one after another. */
export type BoardMotion = MotionBody & { beat: number }

/** The motions that show these facts, in order. Facts that change nothing to be seen give no motion. */
export type Moving = (facts: readonly Fact[]) => BoardMotion[]

/**
 * Turns facts into motions, a few at a time as they are told. Cubes that the shown picture has by a capital already,
 * because they were drafted there, do not fly a second time.
 */
export function movingFrom(shown: BoardPicture): Moving {
  const ledger = new CubeLedger(shown)
  return (facts) => {
    const beats = new Beats()
    for (const fact of facts) for (const body of bodiesOf(fact, ledger)) beats.add(body, fact.because.rule)
    return beats.motions
  }
}

function bodiesOf(fact: Fact, ledger: CubeLedger): MotionBody[] {
  switch (fact.kind) {
    case 'contract':
      return changed(fact, {
        kind: 'strand',
        power: fact.power,
        domain: fact.domain,
        from: fact.from,
        to: fact.to,
      })
    case 'trust':
    case 'interest':
      return changed(fact, { kind: fact.kind, power: fact.power, from: fact.from, to: fact.to })
    case 'expectation':
      // What each round sets anew comes with the round.
      if (fact.because.rule === 'standing') return []
      return changed(fact, { kind: 'expected', power: fact.power, from: fact.from, to: fact.to })
    case 'track':
      return changed(fact, { kind: 'track', track: fact.track, from: fact.from, to: fact.to })
    case 'dependence':
      return changed(fact, { kind: 'dependence', from: fact.from, to: fact.to })
    case 'laid':
      return [{ kind: 'offer', power: fact.power }]
    case 'pressed':
      return inDomain(fact, (domain) => ({ kind: 'pressure', power: fact.power, domain }))
    case 'complied':
      return inDomain(fact, (domain) => ({ kind: 'answered', power: fact.power, domain, complied: true }))
    case 'resisted':
      return [
        ...flight(ledger, 'home', fact.cubes),
        ...inDomain(fact, (domain) => ({ kind: 'answered', power: fact.power, domain, complied: false })),
      ]
    case 'taken':
      return flight(ledger, fact.power, fact.cubes)
    case 'responded':
      return flight(ledger, respondedTo(fact) ?? 'home', fact.cubes)
    case 'launched':
      return flight(ledger, 'home', fact.cubes)
    case 'attended':
      return flight(ledger, fact.power, ledger.untold(fact.power, fact.cubes))
    case 'spurned':
      return [{ kind: 'spurned', power: fact.power }]
    case 'pledged':
      return [{ kind: 'pledge', power: fact.power, cubes: fact.cubes }]
    case 'route':
      return [{ kind: 'route', route: fact.route }]
    case 'round':
      ledger.empty()
      return [{ kind: 'round', round: fact.round }]
    default:
      // Scores, verdicts, oil and what only one seat may know are the page's to tell.
      return []
  }
}

/** Cubes spent on a place, as far as they do not lie there already. */
function flight(ledger: CubeLedger, to: Place, cubes: number): MotionBody[] {
  const count = ledger.spend(to, cubes)
  return count > 0 ? [{ kind: 'cubes', to, count }] : []
}

function changed({ from, to }: Change, body: MotionBody): MotionBody[] {
  return from === to ? [] : [body]
}

/** A pressure's domain stands on its card. */
function inDomain(fact: Fact, body: (domain: Domain) => MotionBody): MotionBody[] {
  const played = fact.because.card === undefined ? undefined : card(fact.because.card)
  return played?.kind === 'pressure' ? [body(played.domain)] : []
}

/** The power a crisis response names, if any. */
function respondedTo(fact: Fact & { kind: 'responded' }): Power | undefined {
  const event = fact.because.card === undefined ? undefined : card(fact.because.card)
  return event?.kind === 'event' ? event.responses?.find((r) => r.id === fact.response)?.power : undefined
}

/** What one rule does plays together, unless it moves the same thing twice. */
class Beats {
  readonly motions: BoardMotion[] = []
  private beat = -1
  private rule = ''
  private touched = new Set<string>()

  add(body: MotionBody, rule: string): void {
    const target = targetOf(body)
    if (rule !== this.rule || body.kind === 'round' || this.touched.has(target)) {
      this.beat += 1
      this.rule = rule
      this.touched.clear()
    }
    this.touched.add(target)
    this.motions.push({ ...body, beat: this.beat })
  }
}

function targetOf(body: MotionBody): string {
  const power = 'power' in body ? body.power : ''
  const part = 'domain' in body ? body.domain : 'track' in body ? body.track : ''
  return `${body.kind} ${power} ${part}`
}
