/** Which of the archived rules a record is played by. */
import { ARCHIVE, type Archived } from './archive.ts'
import type { RulesNamed } from './file.ts'
import { TODAY } from './rules.ts'

/** The archived rules of a record: by their hash, or where it has none, or one that is not known, by their version. */
export function archivedFor({ version, sha256 }: RulesNamed): Archived | undefined {
  const ofVersion = archivedOf(version)
  return ofVersion.find((one) => one.sha256 === sha256) ?? ofVersion[0]
}

/** All archived rules of a version, the newest first. */
export function archivedOf(version: number): readonly Archived[] {
  return ARCHIVE.filter((one) => one.version === version).reverse()
}

/** Whether the rules a record names are those of this program. */
export function namesToday(named: RulesNamed): boolean {
  return named.version === TODAY.version && archivedFor(named) === archivedFor({ version: TODAY.version })
}
