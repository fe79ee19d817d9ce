/** A journal in memory, which fails when the test says so. */
import { type Entry, type Journal, JournalError } from '../../src/server/storage/journal.ts'

export interface MemoryJournal extends Journal {
  /** What the disk does about the next appends: works, refuses, or writes and then says it has not. */
  fault: 'none' | 'refuses' | 'lies'
  /** Whether nothing can be read. */
  unreadable: boolean
  /** Everything that was ever appended, in order. */
  readonly entries: Entry[]
  /** How many appends were asked for. */
  appends: number
  /** Called before each append. */
  onAppend: (entries: readonly Entry[]) => void
}

export function memoryJournal(given: readonly Entry[] = []): MemoryJournal {
  const entries = given.map(copied)
  const journal: MemoryJournal = {
    fault: 'none',
    unreadable: false,
    entries,
    appends: 0,
    onAppend: () => undefined,
    async append(fresh) {
      journal.appends += 1
      journal.onAppend(fresh)
      // Another turn of the loop, as with a disk: what was not told yet must not be seen meanwhile.
      await Promise.resolve()
      if (journal.fault === 'refuses') throw new JournalError('storage', 'the disk is full')
      const after = [...entries]
      for (const entry of fresh) {
        refuseDouble(after, entry)
        after.push(copied(entry))
      }
      entries.splice(0, entries.length, ...after)
      if (journal.fault === 'lies') throw new JournalError('storage', 'the disk has not answered')
    },
    async read(scope) {
      if (journal.unreadable) throw new JournalError('storage', 'the disk is gone')
      return entries.filter((entry) => entry.scope === scope).map(copied)
    },
    async scopes(prefix) {
      return [...new Set(entries.map(({ scope }) => scope))]
        .filter((scope) => scope.startsWith(prefix))
        .sort()
    },
    async wipe(prefix) {
      const kept = entries.filter(({ scope }) => !scope.startsWith(prefix))
      entries.splice(0, entries.length, ...kept)
    },
    close: async () => undefined,
  }
  return journal
}

function refuseDouble(entries: readonly Entry[], { scope, seq, once }: Entry): void {
  const own = entries.filter((entry) => entry.scope === scope)
  const isDouble = own.some((entry) => entry.seq === seq || (once !== undefined && entry.once === once))
  if (isDouble || seq !== own.length + 1) throw new JournalError('conflict', `${scope} has ${seq} already`)
}

/** As it comes back from a disk. */
function copied(entry: Entry): Entry {
  return JSON.parse(JSON.stringify(entry)) as Entry
}
