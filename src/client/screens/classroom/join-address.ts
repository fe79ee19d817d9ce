/** Addresses by which a room is entered. */
import { hashOf } from '../../state/address.ts'

/** What the code of a camera holds: the door of the room. */
export function joinAddress(origin: string, code: string): string {
  return `${origin}${location.pathname}${hashOf({ at: 'class', page: 'room', id: code })}`
}

/** As it is typed by hand: browsers put the rest before it themselves. */
export function shownAddress(origin: string): string {
  return origin.replace(/^http:\/\//, '')
}
