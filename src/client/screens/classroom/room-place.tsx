/** A room by its ticket: connected to, waited for, and left where the ticket is worth nothing any more. */
import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import type { OwnRoom, RoomGone, RoomView } from '../../../game/wire/index.ts'
import type { OnlineRoom } from '../../session/online/room.ts'
import { connectRoom } from '../../state/online/connect-room.ts'
import { screenName } from '../../state/screen-name.ts'
import { settings } from '../../state/settings.ts'
import { allLanguages, setLanguage, t } from '../../text/index.ts'
import { useConnected } from '../../ui/use-connected.ts'
import { NotLoaded, OnItsWay } from '../nowhere/dead-end.tsx'

export interface InRoom<Is extends OwnRoom['is']> {
  readonly online: OnlineRoom
  readonly room: RoomView
  readonly own: Extract<OwnRoom, { is: Is }>
}

interface RoomPlaceProps<Is extends OwnRoom['is']> {
  ticket: string
  /** Whose ticket it has to be. */
  is: Is
  children: (inRoom: InRoom<Is>) => ComponentChildren
  /** What is shown once the ticket is worth nothing. */
  gone: (why: RoomGone) => ComponentChildren
}

export function RoomPlace<Is extends OwnRoom['is']>({ ticket, is, children, gone }: RoomPlaceProps<Is>) {
  const { connected, failed, again } = useConnected(() => connectRoom(ticket), [ticket])
  const online = connected?.online
  const room = online?.room.value
  useRoomLanguage(room?.plan.language)
  if (failed) return <NotLoaded text={t('app.trouble.loading')} onAgain={again} />
  const why = online?.gone.value
  if (why !== undefined) return gone(why)
  const own = online?.own.value
  if (!online || !room || !own) return <OnItsWay />
  return isOf(own, is) ? children({ online, room, own }) : gone('unknown')
}

function isOf<Is extends OwnRoom['is']>(own: OwnRoom, is: Is): own is Extract<OwnRoom, { is: Is }> {
  return own.is === is
}

/** The language of the room's plan, for whoever has not chosen one in this browser. */
function useRoomLanguage(id: string | undefined): void {
  const chosen = settings.value.language
  useEffect(() => {
    if (id !== undefined && chosen === 'system' && allLanguages().has(id))
      setLanguage(id).catch(() => undefined)
  }, [id, chosen])
}

/** What the tab of a page is called while it is open. */
export function usePageName(name: string): void {
  useEffect(() => {
    screenName.value = name
    return () => {
      screenName.value = undefined
    }
  }, [name])
}
