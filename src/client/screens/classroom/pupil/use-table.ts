/** The table of a pupil's ticket, connected as long as it is on the screen. */
import { useComputed } from '@preact/signals'
import type { Names, OnlineTable } from '../../../session/online/online.ts'
import type { OnlineRoom } from '../../../session/online/room.ts'
import { loadedModules } from '../../../state/modules.ts'
import { connectTable, type OfRoom } from '../../../state/online/connect.ts'
import { GAME_TEXT, loadText } from '../../../text/index.ts'
import { useConnected } from '../../../ui/use-connected.ts'
import { nickText } from '../words.ts'

interface TableAt {
  readonly table: OnlineTable | undefined
  readonly failed: boolean
  readonly again: () => void
}

/** Another ticket is another table. */
export function useTable(at: { table: string; ticket: string } | undefined, ofRoom: OfRoom = {}): TableAt {
  const { propose, names } = ofRoom
  const { connected, failed, again } = useConnected(at && (() => opened(at, { propose, names })), [
    at?.table,
    at?.ticket,
    propose,
    names,
  ])
  return { table: connected?.online, failed, again }
}

/** With the rules and their words: a room is entered without them. */
async function opened({ table, ticket }: { table: string; ticket: string }, ofRoom: OfRoom) {
  const [connected] = await Promise.all([
    connectTable(table, ticket, ofRoom),
    loadedModules(),
    loadText(GAME_TEXT),
  ])
  return connected
}

/** What the pupils of a room are called at its tables. */
export function useNames(online: OnlineRoom): Names {
  return useComputed(
    () => new Map(online.room.value?.pupils.map(({ pupil, nick }) => [pupil, nickText(nick)])),
  )
}
