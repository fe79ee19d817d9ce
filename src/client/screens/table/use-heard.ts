/** What is said to the viewer: said aloud as it comes, and counted until it is read. */
import { useEffect, useState } from 'preact/hooks'
import type { OnlineGame } from '../../session/online/game.ts'
import type { OnlineTable } from '../../session/online/online.ts'
import { announce } from '../../state/announcements.ts'
import { heardText } from './said.ts'

/** How many sentences are not read. `isRead`: whether all that is said stands open. */
export function useHeard(online: OnlineTable, game: OnlineGame, isRead: boolean): number {
  const said = online.said.value
  const [read, setRead] = useState(said.length)
  useEffect(() => {
    if (isRead) setRead(said.length)
  }, [isRead, said.length])
  useEffect(() => {
    let known = online.said.peek().length
    return online.said.subscribe((all) => {
      const seat = online.own.peek()?.seat
      for (const one of all.slice(known)) if (one.from !== seat) announce(heardText(one))
      known = all.length
    })
  }, [online, game])
  const seat = online.own.value?.seat
  return isRead ? 0 : said.slice(read).filter(({ from }) => from !== seat).length
}
