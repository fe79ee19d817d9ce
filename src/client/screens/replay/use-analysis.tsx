/** The analysis of a game: fetched and begun when it is first opened, ended when the game is left. */
import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useEffect, useMemo } from 'preact/hooks'
import type { TurningPoint } from '../../../game/analysis/index.ts'
import { isSeat } from '../../../game/vocabulary.ts'
import { loadText, t } from '../../text/index.ts'
import type { Timeline } from '../../timeline/steps.ts'
import { Button } from '../../ui/button.tsx'
import type { Looking } from './analysis/looking.ts'
import type { TurnMark } from './bar/scrub.tsx'
import type { Opened } from './open/opened.ts'

type Door = typeof import('./analysis/door.ts')

interface Begun {
  readonly door: Door
  readonly looking: Looking
}

export interface AnalysisParts {
  /** Beside the table, while it is open. */
  readonly panel?: ComponentChildren
  /** Over the scrub bar, once it has begun. */
  readonly graph?: ComponentChildren
  readonly turns: readonly TurnMark[]
}

export function useAnalysis(game: Opened, isOpen: boolean, onClose: () => void): AnalysisParts {
  const begun = useSignal<Begun | 'failed' | undefined>(undefined)
  const isWanted = isOpen && begun.value === undefined
  useEffect(() => {
    if (!isWanted) return
    let isOff = false
    void begin(game).then((now) => {
      if (!isOff) begun.value = now
      else if (now !== 'failed') now.looking.stop()
    })
    return () => {
      isOff = true
    }
  }, [game, isWanted])
  useEffect(
    () => () => {
      const now = begun.peek()
      if (now && now !== 'failed') now.looking.stop()
      begun.value = undefined
    },
    [game],
  )
  const now = begun.value
  const here = now === 'failed' ? undefined : now
  const parts = useMemo(() => here && drawn(game, here, onClose), [game, here])
  const points = here?.looking.turns.value
  const timeline = game.timeline.value
  const turns = useMemo(
    () => (here && points ? marksOf(here.door, points, timeline) : []),
    [points, timeline],
  )
  if (!isOpen) return { turns, graph: parts?.graph }
  const again = () => {
    begun.value = undefined
  }
  return {
    turns,
    graph: parts?.graph,
    panel: parts?.panel ?? <OnItsWay isLost={now === 'failed'} onAgain={again} />,
  }
}

function marksOf(
  { turnPlace, turningText }: Door,
  points: readonly TurningPoint[],
  timeline: Timeline,
): TurnMark[] {
  return points.map((point) => ({ place: turnPlace(timeline, point), words: turningText(point) }))
}

function drawn(game: Opened, { door, looking }: Begun, onClose: () => void) {
  const { Panel, Margins, isOfToday } = door
  return {
    panel: <Panel game={game} looking={looking} onClose={onClose} />,
    graph: isOfToday(game.replay) ? <Margins game={game} looking={looking} /> : undefined,
  }
}

/** Begins with the choices of whoever looks. */
async function begin(game: Opened): Promise<Begun | 'failed'> {
  try {
    const [door] = await Promise.all([import('./analysis/door.ts'), loadText(['analysis', 'glossary'])])
    const looking = door.newLooking(game)
    const eyes = game.eyes.peek()
    if (door.isOfToday(game.replay)) looking.goOn(isSeat(eyes) ? eyes : 'KZ')
    return { door, looking }
  } catch (error) {
    console.error(error)
    return 'failed'
  }
}

function OnItsWay({ isLost, onAgain }: { isLost: boolean; onAgain: () => void }) {
  return (
    <section class="replay-notes">
      {isLost ? (
        <>
          <p role="alert">{t('app.trouble.loading')}</p>
          <Button onClick={onAgain}>{t('app.trouble.again')}</Button>
        </>
      ) : (
        <p class="quiet">{t('app.loading')}</p>
      )}
    </section>
  )
}
