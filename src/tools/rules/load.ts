/**
 * Rules out of the archive, for Node. What is loaded is one of the repository's own files whose hash its list names: a record
 * says which rules it wants, and never brings any.
 */
import { archivedFor, namesToday, type RecordFile, type Rules, TODAY } from '../../game/record/index.ts'
import { ARCHIVE_FOLDER, fromArchive } from '../../server/tables/past-rules.ts'

/** The rules of a record; nothing where there never were such. Those of today come from the tree, if it is they that are named. `folder`: where the archive lies, for whoever runs bundled. */
export async function loadRules(
  named: RecordFile['rules'],
  folder = ARCHIVE_FOLDER,
): Promise<Rules | undefined> {
  if (namesToday(named)) return TODAY
  const archived = archivedFor(named)
  return archived && fromArchive(archived, folder)
}
