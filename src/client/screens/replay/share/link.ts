/** The address of a whole game, at a place and with eyes or without. */
import { encodeLink, type Refused } from '../../../../game/record/index.ts'
import type { Opened } from '../open/opened.ts'

/** The whole address, to be handed on. Refuses a game that no link has room for, and one that does not play out. */
export function linkTo(game: Opened, withPlace: boolean): { address: string; refused?: undefined } | Refused {
  const file = game.file()
  if ('refused' in file) return file
  const { step, line } = game.cursor.place.peek()
  const { branch } = game.replay
  const at = { step, ...(line === undefined ? {} : { line }), ...(branch === undefined ? {} : { branch }) }
  const made = encodeLink(file, game.replay.rules, withPlace ? { at, eyes: game.eyes.peek() } : {})
  if (made.refused) return made
  return { address: `${location.origin}${location.pathname}${made.link}` }
}
