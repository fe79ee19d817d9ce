/** The analysis of a game: fetched and begun when it is first opened, ended when the game is left. */
import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useEffect, useMemo } from 'preact/hooks'
import { isSeat } from '../../../game/vocabulary.ts'
import { loadText, t } from '../../text/index.ts'
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
    if (isWanted) void begin(game).then((now) => (begun.value = now))
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
  const parts = useMemo(() => (now && now !== 'failed' ? drawn(game, now, onClose) : undefined), [game, now])
  if (!now || !parts)
    return {
      turns: [],
      ...(isOpen
        ? { panel: <OnItsWay isLost={now === 'failed'} onAgain={() => (begun.value = undefined)} /> }
        : {}),
    }
  const { graph, panel } = parts
  const turns =
    now === 'failed'
      ? []
      : now.looking.turns.value.map((point) => ({ step: point.step, words: now.door.turningText(point) }))
  return { turns, ...(graph ? { graph } : {}), ...(isOpen ? { panel } : {}) }
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
