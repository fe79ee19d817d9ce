/** A game at a table: the very screen of every game, under a strip that says who is here. */
import type { ComponentChildren } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { OnlineGame } from '../../session/online/game.ts'
import type { OnlineTable } from '../../session/online/online.ts'
import { readTab, writeTab } from '../../state/tab.ts'
import { openCursor } from '../../timeline/cursor.ts'
import { GameScreen } from '../game/game-screen.tsx'
import { LogDialog } from '../log/log.tsx'
import { EndPart } from './end-part.tsx'
import { Strip } from './strip.tsx'
import { TableDialog } from './table-dialog.tsx'
import { TalkDialog } from './talk-dialog.tsx'
import { useHeard } from './use-heard.ts'
import { useOwnSeat } from './use-own-seat.ts'

/** What lies over the game. */
type Sheet = 'talk' | 'table' | 'log'

/** What is otherwise at a table of a class: who comes, goes and pauses is the room's. */
export interface OfRoom {
  /** Above the strip. */
  readonly head: ComponentChildren
  /** Whether seats talk to each other. */
  readonly talks: boolean
  /** At the end, in place of another game. */
  readonly end: ComponentChildren
}

interface AtTableProps {
  online: OnlineTable
  game: OnlineGame
  room?: OfRoom
}

export function AtTable({ online, game, room }: AtTableProps) {
  const cursor = useMemo(() => openCursor(game), [game])
  useEffect(() => () => cursor.close(), [cursor])
  const [sheet, setSheet] = useState<Sheet>()
  const close = () => setSheet(undefined)
  const unread = useHeard(online, game, sheet === 'talk')
  useOwnSeat(online, game)
  const tab = useTab(online, game)
  return (
    <div class="online-table" data-room={room !== undefined || undefined}>
      {room?.head}
      <Strip
        {...{ online, game, unread }}
        isRooms={room !== undefined}
        onTable={() => setSheet('table')}
        {...(room?.talks === false ? {} : { onTalk: () => setSheet('talk') })}
      />
      <GameScreen
        session={game}
        cursor={cursor}
        {...tab}
        onOpenLog={() => setSheet('log')}
        map={room ? 'asked' : 'always'}
        after={room ? room.end : <EndPart online={online} game={game} />}
      />
      {sheet === 'table' ? (
        <TableDialog {...{ online, game }} isRooms={room !== undefined} onClose={close} />
      ) : undefined}
      {sheet === 'talk' ? <TalkDialog {...{ online, game }} onClose={close} /> : undefined}
      {sheet === 'log' ? <LogDialog cursor={cursor} onClose={close} /> : undefined}
    </div>
  )
}

/** The draft, and the pane that is open, as this tab holds them: a reload brings them back. */
function useTab(online: OnlineTable, game: OnlineGame) {
  return useMemo(() => {
    const id = `table-${online.table.peek()?.id}-${game.game}-${game.viewer}`
    const { draft, pane } = readTab(id)
    return {
      ...{ draft, pane },
      onDraft: (now: typeof draft) => writeTab(id, { draft: now }),
      onPane: (now: NonNullable<typeof pane>) => writeTab(id, { pane: now }),
    }
  }, [online, game])
}
