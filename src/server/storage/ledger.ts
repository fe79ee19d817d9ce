/** What happened to one thing, as it stands in the journal: new entries are written, and only what is on the disk is so. */
import type { Journal } from './journal.ts'

/** What makes entries a thing of one kind. */
export interface LedgerKind<Entry extends Dated, State> {
  /** Where such things lie in the journal: the beginning of their scopes. */
  readonly scopes: string
  /** The thing after one more entry. Throws where entries are no such thing. */
  fold(before: State | undefined, entry: Entry): State
  /** What makes an entry unique within its thing. */
  onceOf?(entry: Entry): string | undefined
}

/** When, in milliseconds since 1970. */
export interface Dated {
  readonly on: number
}

/** An entry as it is made, before it is dated. */
export type UndatedOf<Entry> = Entry extends Dated ? Omit<Entry, 'on'> : never

/** What a ledger needs to know of time. */
interface Calendar {
  date(): number
}

export class Ledger<Entry extends Dated, State> {
  private readonly kind: LedgerKind<Entry, State>
  private readonly journal: Journal
  private readonly scope: string
  private readonly calendar: Calendar
  private told: State
  private count: number
  /** Whether what is on the disk may be more than what is told. */
  private doubtful = false

  private constructor(
    kind: LedgerKind<Entry, State>,
    journal: Journal,
    scope: string,
    calendar: Calendar,
    told: State,
    count: number,
  ) {
    this.kind = kind
    this.journal = journal
    this.scope = scope
    this.calendar = calendar
    this.told = told
    this.count = count
  }

  /** Begins a thing with its first entries. Rejects where they cannot be written. */
  static async begin<Entry extends Dated, State>(
    kind: LedgerKind<Entry, State>,
    journal: Journal,
    name: string,
    calendar: Calendar,
    entries: readonly UndatedOf<Entry>[],
  ): Promise<Ledger<Entry, State>> {
    const dated = entries.map((entry) => ({ ...entry, on: calendar.date() }) as unknown as Entry)
    const state = folded(kind, dated)
    if (state === undefined) throw new Error('it begins with entries')
    const scope = `${kind.scopes}${name}`
    await journal.append(dated.map((body, at) => numbered(kind, scope, body, at + 1)))
    return new Ledger(kind, journal, scope, calendar, state, dated.length)
  }

  /** The thing as its entries in the journal tell it; nothing where there are none. Throws where they are no such thing. */
  static async read<Entry extends Dated, State>(
    kind: LedgerKind<Entry, State>,
    journal: Journal,
    name: string,
    calendar: Calendar,
  ): Promise<Ledger<Entry, State> | undefined> {
    const scope = `${kind.scopes}${name}`
    const entries = await journal.read(scope)
    const state = folded(
      kind,
      entries.map(({ body }) => body as Entry),
    )
    return state === undefined ? undefined : new Ledger(kind, journal, scope, calendar, state, entries.length)
  }

  get state(): State {
    return this.told
  }

  get entries(): number {
    return this.count
  }

  /** Writes entries, all or none; whether they are on the disk. If they are not, `renew` before anything else. */
  async append(entries: readonly UndatedOf<Entry>[]): Promise<boolean> {
    const dated = entries.map((entry) => ({ ...entry, on: this.calendar.date() }) as unknown as Entry)
    try {
      await this.journal.append(
        dated.map((body, at) => numbered(this.kind, this.scope, body, this.count + at + 1)),
      )
    } catch {
      this.doubtful = true
      return false
    }
    this.told = dated.reduce<State>((state, entry) => this.kind.fold(state, entry), this.told)
    this.count += dated.length
    return true
  }

  /** Reads again what is on the disk, if that is in doubt. Whether it is known now. */
  async renew(): Promise<boolean> {
    if (!this.doubtful) return true
    try {
      const entries = await this.journal.read(this.scope)
      const state = folded(
        this.kind,
        entries.map(({ body }) => body as Entry),
      )
      if (state === undefined) return false
      this.told = state
      this.count = entries.length
      this.doubtful = false
      return true
    } catch {
      return false
    }
  }
}

function folded<Entry extends Dated, State>(
  kind: LedgerKind<Entry, State>,
  entries: readonly Entry[],
): State | undefined {
  return entries.reduce<State | undefined>((state, entry) => kind.fold(state, entry), undefined)
}

function numbered<Entry extends Dated, State>(
  { onceOf }: LedgerKind<Entry, State>,
  scope: string,
  body: Entry,
  seq: number,
) {
  const once = onceOf?.(body)
  return { scope, seq, body, ...(once === undefined ? {} : { once }) }
}
