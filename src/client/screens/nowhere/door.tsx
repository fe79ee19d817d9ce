/** The door of a screen that the page does without until it is opened. */
import { signal } from '@preact/signals'
import type { ComponentType } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { t } from '../../text/index.ts'
import { beginAtHeading } from '../../ui/focus.ts'
import { NotLoaded, OnItsWay } from './dead-end.tsx'

interface Part {
  readonly Screen?: ComponentType
  /** Asked for, and not to be had. */
  readonly failed?: boolean
}

/** A screen that is fetched as it is first shown; until then, and if it does not come, something is said in its place. */
export function door(fetch: () => Promise<ComponentType>): ComponentType {
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
