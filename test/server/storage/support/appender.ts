/**
 * A process that appends until it is killed, and says each key once it is acknowledged. It is handed the last key of each
 * scope that was acknowledged before and goes on after it, as a page does that sends again what was not answered.
 */
import { openJournal } from '../../../../src/server/storage/disk-journal.ts'
import type { JournalError } from '../../../../src/server/storage/journal.ts'

const SCOPES = 8

const [, , folder = '', last = '{}'] = process.argv
const acknowledged = JSON.parse(last) as Readonly<Record<string, number>>
const journal = await openJournal({ folder })
await Promise.all(Array.from({ length: SCOPES }, (_, i) => appendTo(`s${i}`)))

async function appendTo(scope: string): Promise<void> {
  let seq = (await journal.read(scope)).length
  for (let key = (acknowledged[scope] ?? 0) + 1; ; key++) {
    const body = { key, filling: 'x'.repeat((key * 37) % 900) }
    await journal.append([{ scope, seq: seq + 1, once: `${key}`, body }]).then(
      () => seq++,
      (error: JournalError) => {
        // It was written before, and the answer was lost: no new entry, and the same answer.
        if (error.why !== 'conflict') throw error
      },
    )
    // Waits while whoever reads is behind: a plain write to a full pipe would fail.
    await new Promise<unknown>((done) => process.stdout.write(`${scope} ${key} .\n`, done))
  }
}
