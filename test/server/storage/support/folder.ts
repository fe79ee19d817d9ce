import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import {
  type DiskJournal,
  type JournalOptions,
  openJournal,
} from '../../../../src/server/storage/disk-journal.ts'

/** A folder that is gone after the test. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'multivector-data-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A journal in a folder, closed after the test. */
export async function journalIn(folder: string, options: Partial<JournalOptions> = {}): Promise<DiskJournal> {
  const journal = await openJournal({ ...options, folder })
  onTestFinished(() => journal.close())
  return journal
}
