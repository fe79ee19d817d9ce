/** The reading room over whatever screen stands: fetched when it is first wanted, gone when the address leaves it. */
import { useEffect, useState } from 'preact/hooks'
import { here, leave } from '../../state/route.ts'
import { GAME_TEXT, loadText, t } from '../../text/index.ts'
import { NotFetched } from '../../ui/not-fetched.tsx'
import type { ReadingRoom } from './library.tsx'

interface Fetched {
  Room?: typeof ReadingRoom
  failed?: boolean
}

export function ReadingDoor() {
  const [{ Room, failed }, setFetched] = useState<Fetched>({})
  const address = here.value
  const wanted = address.at === 'library'
  const fetchRoom = () =>
    Promise.all([import('./library.tsx'), loadText([...GAME_TEXT, 'reading'])]).then(
      ([{ ReadingRoom }]) => setFetched({ Room: ReadingRoom }),
      () => setFetched({ failed: true }),
    )
  useEffect(() => {
    if (wanted && !Room) void fetchRoom()
  }, [wanted])
  if (!wanted) return null
  if (Room) return <Room place={address} />
  return failed ? (
    <NotFetched title={t('first.reading')} onAgain={() => void fetchRoom()} onClose={leave} />
  ) : null
}
