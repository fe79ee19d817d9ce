/** Answers to requests by their keys: the same key gets the same answer, and nothing twice. A few for each person. */
import type { WireAnswer, WireRefusal } from '../../game/wire/index.ts'

/** Answers kept for each person, and how many of its requests may be under way. */
const KEPT = 64
const MOST_PENDING = 16

/** What may be asked again with the same key: nothing has happened. */
const AGAIN: readonly string[] = ['storage', 'too-fast'] satisfies readonly WireRefusal[]

export class KnownAnswers {
  private readonly answers = new Map<number, Map<string, Promise<WireAnswer>>>()
  private readonly pending = new Map<number, number>()

  /** The answer to a key, found by `answer` if it is new. */
  of(person: number, key: string, answer: () => Promise<WireAnswer>): Promise<WireAnswer> {
    const known = this.answers.get(person)?.get(key)
    if (known) return known
    const pending = this.pending.get(person) ?? 0
    if (pending >= MOST_PENDING) return Promise.resolve({ ok: false, why: 'too-fast' })
    this.pending.set(person, pending + 1)
    const fresh = answer().finally(() => this.done(person))
    this.keep(person, key, fresh)
    void fresh.then((given) => {
      if (!given.ok && AGAIN.includes(given.why)) this.answers.get(person)?.delete(key)
    })
    return fresh
  }

  /** Somebody has left for good. */
  forget(person: number): void {
    this.answers.delete(person)
    this.pending.delete(person)
  }

  private done(person: number): void {
    const left = (this.pending.get(person) ?? 1) - 1
    if (left > 0) this.pending.set(person, left)
    else this.pending.delete(person)
  }

  private keep(person: number, key: string, answer: Promise<WireAnswer>): void {
    const own = this.answers.get(person) ?? new Map<string, Promise<WireAnswer>>()
    this.answers.set(person, own)
    own.set(key, answer)
    const [oldest] = own.keys()
    if (own.size > KEPT && oldest !== undefined) own.delete(oldest)
  }
}
