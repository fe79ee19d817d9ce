/** What happens on the table, heard: cubes laid, and what is told of the game as it goes on. Off until switched on. */
import { useEffect, useRef } from 'preact/hooks'
import { settings } from '../../state/settings.ts'
import type { Cursor } from '../../timeline/cursor.ts'
import { newsIn } from '../../timeline/shown.ts'
import { spent } from './draft.ts'
import { answersOf, type Play } from './play.ts'

type Sounds = typeof import('../../sound/index.ts')

/** Follows the cursor and the draft. Neither motion nor the board has a part in it. */
export function useSound(cursor: Cursor, play: Play): void {
  useEffect(
    () =>
      cursor.shown.subscribe((shown) => {
        const news = newsIn(shown)
        if (news && news.length > 0) hear(({ soundOf }) => soundOf(news))
      }),
    [cursor],
  )
  const now = { question: answersOf(play), cubes: cubesIn(play) }
  const last = useRef(now)
  useEffect(() => {
    const before = last.current
    last.current = now
    // With another question the draft is another, and nobody laid it.
    if (before.question === now.question) hear(({ soundOfCubes }) => soundOfCubes(before.cubes, now.cubes))
  }, [now.question, now.cubes])
}

function cubesIn({ menu, draft }: Play): number {
  return menu ? spent(menu, draft).budget : 0
}

/** Fetches what makes sounds only for whoever wants to hear them. */
function hear(which: (sounds: Sounds) => ReturnType<Sounds['soundOf']>): void {
  if (settings.peek().sound !== 'on') return
  import('../../sound/index.ts')
    .then((sounds) => {
      const sound = which(sounds)
      if (sound) sounds.play(sound)
    })
    // Without a network there is none.
    .catch(() => undefined)
}
