/** Files of records, which come with a game: written when one is handed on, read when one is opened. */
import type * as Files from '../../game/record/index.ts'

/** The door of records with files and links. Rejects where it cannot be fetched. */
export async function recordFiles(): Promise<typeof Files> {
  return await import('../../game/record/index.ts')
}
