/**
 * Rules out of the archive, for the page: modules of its own build, of which a record names one. Each is fetched when a game
 * of its version is first met. A record never brings any.
 */
import {
  archivedFor,
  namesToday,
  type Rules,
  type RulesNamed,
  rulesOf,
  TODAY,
} from '../../game/record/index.ts'

const bundles = import.meta.glob<Readonly<Record<string, unknown>>>('../../../assets/rules/*.js')

/** The rules of a record; nothing where there never were such. Rejects where they cannot be fetched. */
export async function rulesFor(named: RulesNamed): Promise<Rules | undefined> {
  if (namesToday(named)) return TODAY
  const archived = archivedFor(named)
  if (!archived) return undefined
  const { version, sha256 } = archived
  const bundle = bundles[`../../../assets/rules/${version}-${sha256.slice(0, 12)}.js`]
  const rules = bundle && rulesOf(await bundle())
  if (rules?.version !== version) throw new Error(`the page has no rules ${version}`)
  return rules
}
