/** The game of a link with the rules it was played by. */
import { archivedOf } from '../archived.ts'
import type { RulesNamed } from '../file.ts'
import type { Refused } from '../format.ts'
import type { Rules } from '../rules.ts'
import { decodeLink, type Linked, rulesOfLink } from './link.ts'

/** A game with its rules. */
export interface Opened extends Linked {
  readonly rules: Rules
}

/**
 * A link names the version of its rules alone, and of one version there may be several in the archive, whose scenarios have
 * other pars: the newest in which the link's check holds is the one. `load` fetches rules. Refuses as `decodeLink` does, by the
 * newest; rejects where `load` does.
 */
export async function openLink(
  link: string,
  load: (named: RulesNamed) => Promise<Rules | undefined>,
): Promise<Opened | Refused> {
  const version = rulesOfLink(link)
  let refused: Refused | undefined
  for (const named of version === undefined ? [] : archivedOf(version)) {
    const rules = await load(named)
    const read = decodeLink(link, () => rules)
    if (read.refused === undefined && rules) return { ...read, rules }
    if (read.refused !== undefined) refused ??= read
  }
  return refused ?? unknown(link)
}

/** No link at all, or one of rules that nobody has. */
function unknown(link: string): Refused {
  const read = decodeLink(link, () => undefined)
  return read.refused === undefined ? { refused: 'damaged' } : read
}
