/** Screens that the page does without until one is opened: each is fetched then, with its words. */
import { signal } from '@preact/signals'
import type { ComponentType } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { NotLoaded, OnItsWay } from '../screens/nowhere/dead-end.tsx'
import { loadedModules } from '../state/modules.ts'
import { GAME_TEXT, loadText, t } from '../text/index.ts'
import { beginAtHeading } from '../ui/focus.ts'

/** On which games are looked through. */
export const ReplayDoor = door(async () => {
  const [{ ReplayScreen }] = await Promise.all([
    import('../screens/replay/replay-screen.tsx'),
    loadedModules(),
    loadText([...GAME_TEXT, 'replay']),
  ])
  return ReplayScreen
})

/** Questions in the record of history. */
export const PredictDoor = door(async () => {
  const [{ PredictScreen }] = await Promise.all([
    import('../screens/predict/predict-screen.tsx'),
    loadedModules(),
    loadText([...GAME_TEXT, 'ask', 'reading', 'why']),
  ])
  return PredictScreen
})

/** The list of games. */
export const GamesDoor = door(async () => {
  const [{ GamesScreen }] = await Promise.all([import('../screens/games/games.tsx'), loadText(['replay'])])
  return GamesScreen
})

interface Part {
  readonly Screen?: ComponentType
  /** Asked for, and not to be had. */
  readonly failed?: boolean
}

function door(fetch: () => Promise<ComponentType>): ComponentType {
  const part = signal<Part>({})
  const open = async () => {
    if (part.value.Screen) return
    part.value = await fetch().then(
      (Screen) => ({ Screen }),
      (error: unknown) => {
        console.error(error)
        return { failed: true }
      },
    )
  }
  return () => {
    const { Screen, failed = false } = part.value
    const waited = useRef(!Screen)
    useEffect(() => void open(), [])
    // Its address was arrived at before it came.
    useEffect(() => {
      if (Screen && waited.current) beginAtHeading()
    }, [Screen])
    if (Screen) return <Screen />
    return failed ? <NotLoaded text={t('app.trouble.loading')} onAgain={() => void open()} /> : <OnItsWay />
  }
}
