/** Where the why of a game's numbers is answered: fetched when it is first asked. To be rendered by whoever shows a game. */
import { useEffect, useState } from 'preact/hooks'
import { asked, stopAsking } from '../../state/why.ts'
import { GAME_TEXT, loadText, t } from '../../text/index.ts'
import type { Cursor } from '../../timeline/cursor.ts'
import type { Told } from '../../timeline/told-log.ts'
import { NotFetched } from '../../ui/not-fetched.tsx'
import type { WhyDialog } from './why-dialog.tsx'

interface Fetched {
  Dialog?: typeof WhyDialog
  failed?: boolean
}

interface DoorProps {
  /** The place whose numbers are asked about. */
  cursor: Cursor
  /** The game as far as it has gone, where something tells of all of it at once. */
  whole?: () => Told
}

export function WhyDoor({ cursor, whole }: DoorProps) {
  const [{ Dialog, failed }, setFetched] = useState<Fetched>({})
  const ask = asked.value
  const fetchDialog = () =>
    Promise.all([import('./why-dialog.tsx'), loadText([...GAME_TEXT, 'why'])]).then(
      ([{ WhyDialog }]) => setFetched({ Dialog: WhyDialog }),
      () => setFetched({ failed: true }),
    )
  useEffect(() => {
    if (ask && !Dialog) void fetchDialog()
  }, [ask])
  // A question that nobody can answer any more: the game is not shown.
  useEffect(() => stopAsking, [])
  if (!ask) return null
  if (Dialog) return <Dialog ask={ask} cursor={cursor} whole={whole} onClose={stopAsking} />
  return failed ? (
    <NotFetched title={t('figure.why')} onAgain={() => void fetchDialog()} onClose={stopAsking} />
  ) : null
}
