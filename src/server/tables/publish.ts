/** What was written down is told: to each device what its person may know, in the order it happened. */
import { type Known, mayHear, type SeatWord, type StepTold } from '../../game/wire/index.ts'
import type { Devices, Link, Telling } from './devices.ts'
import type { TableEntry, Undated } from './entries.ts'
import type { LiveGame } from './live-game.ts'
import { currentGame, type Person, personOf, type TableState } from './table-state.ts'
import {
  gameState,
  heardBy,
  madeView,
  ownTable,
  type Present,
  saidView,
  stepTeller,
  tableView,
  viewerOf,
} from './telling.ts'
import { Views } from './views.ts'

/** Entries after which everybody is told what the table looks like. */
const SEEN: readonly TableEntry['e'][] = [
  'joined',
  'left',
  'sat',
  'bot',
  'held',
  'released',
  'paused',
  'resumed',
  'ended',
  'stopped',
  'shown',
]

export class Publisher {
  private readonly id: string
  private readonly devices: Devices
  private readonly game: LiveGame
  private readonly views = new Views()
  /** The word of whoever is connected: it is in their ticket, and nowhere else. */
  private readonly words = new Map<number, SeatWord>()

  constructor(id: string, devices: Devices, game: LiveGame) {
    this.id = id
    this.devices = devices
    this.game = game
  }

  /** Somebody is connected with a ticket that has this word. */
  know(person: number, word: SeatWord): void {
    this.words.set(person, word)
  }

  /** Tells of entries that led from one state to another, and are on the disk. */
  publish(before: TableState, after: TableState, entries: readonly Undated[], present: Present): void {
    for (const entry of entries) this.tellOf(entry, before, after, present)
    if (entries.some(({ e }) => e === 'closed')) this.dismissAll()
    else if (entries.some(({ e }) => SEEN.includes(e))) this.tellTable(after, present)
  }

  /** Sends a device all there is to know for its person, but for what it has of the game. */
  begin(link: Link, state: TableState, present: Present, has?: Known): void {
    const one = personOf(state, link.person)
    if (!one) return
    const { table, own } = this.tableFor(link, one, state, present)
    const game = currentGame(state).seats
      ? { game: gameState(state, this.game.match(state), viewerOf(one), has) }
      : {}
    this.devices.begin(link, { t: 'state', table, own, ...game, said: heardBy(state, one.seat) })
  }

  beginAll(state: TableState, present: Present): void {
    for (const link of this.devices.all()) if (link.seq > 0) this.begin(link, state, present)
  }

  /** Tells everyone what the table looks like. */
  tellTable(state: TableState, present: Present): void {
    const view = tableView(this.id, state, present)
    for (const [link, one] of this.linked(state)) {
      const { own } = this.tableFor(link, one, state, present, view)
      this.devices.tell(link, { t: 'table', table: view, own })
    }
  }

  private tellOf(entry: Undated, before: TableState, after: TableState, present: Present): void {
    switch (entry.e) {
      case 'started':
      case 'rematch':
        this.beginAll(after, present)
        return
      case 'sat':
        for (const link of this.devices.all())
          if (link.person === entry.person && link.seq > 0) this.begin(link, after, present)
        return
      case 'returned':
        this.devices.dismiss(entry.person, 'elsewhere')
        return
      case 'left':
        this.devices.dismiss(entry.person, entry.removed ? 'removed' : 'left')
        return
      case 'made':
        this.tellStep(before, after, present)
        return
      case 'said':
        for (const [link, { seat }] of this.linked(after))
          if (mayHear(entry, seat)) this.devices.tell(link, { t: 'said', said: saidView(entry) })
    }
  }

  private tellStep(before: TableState, after: TableState, present: Present): void {
    const { made } = currentGame(after)
    const step = made.length
    const newest = made.at(-1)
    const was = this.game.at(before)
    const is = this.game.at(after)
    if (!newest || !was || !is) return
    const told = stepTeller(was.state, is.state, is.facts, this.views)
    const { left } = present
    const common = {
      t: 'step',
      made: madeView(newest, step),
      ...(left === undefined ? {} : { left }),
    } as const
    // Who is told the same gets the same object: it is made ready to be sent once.
    const messages = new Map<StepTold, Telling>()
    for (const [link, one] of this.linked(after)) {
      const theirs = told(viewerOf(one))
      const message = messages.get(theirs) ?? { ...common, ...theirs }
      messages.set(theirs, message)
      this.devices.tell(link, message)
    }
  }

  private dismissAll(): void {
    for (const { person } of this.devices.all()) this.devices.dismiss(person, 'closed')
  }

  private linked(state: TableState): (readonly [Link, Person])[] {
    return this.devices.all().flatMap((link) => {
      const one = personOf(state, link.person)
      return one ? [[link, one] as const] : []
    })
  }

  private tableFor(
    { person }: Link,
    one: Person,
    state: TableState,
    present: Present,
    table = tableView(this.id, state, present),
  ) {
    const word = this.words.get(person)
    if (!word) throw new Error('somebody is connected without a word')
    return { table, own: ownTable(state, one, word) }
  }
}
