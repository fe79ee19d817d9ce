/** What a list says of a kept game. */
import type { Entry, Head } from '../../save/entry.ts'
import { isBroken } from '../../save/entry.ts'
import { momentText, scenarioText, t } from '../../text/index.ts'

/** What a game is called: as the player named it, or by scenario, seat and when it was begun. */
export function gameName(entry: Entry): string {
  if (isBroken(entry)) return t('games.broken.name', { when: momentText(entry.played) })
  if (entry.name) return entry.name
  const { scenario, seat, begun } = entry
  return t('games.name', { scenario: scenarioText(scenario).title, seat, when: momentText(begun) })
}

/** How far it has come: `Pivots, round 2 of 6 · you are Kazakhstan`. */
export function progressText({ scenario, seat, round, rounds, over }: Head): string {
  const values = { scenario: scenarioText(scenario).title, seat }
  return over ? t('first.resume.over', values) : t('first.resume.text', { ...values, round, rounds })
}

/** All that a list says of a game, to be searched. */
export function wordsOf(entry: Entry): string {
  const name = gameName(entry)
  return isBroken(entry) ? name : `${name} ${progressText(entry)} ${scenarioText(entry.scenario).title}`
}
