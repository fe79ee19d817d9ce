/** Single keys of the play screen. */
import { useEffect, useRef } from 'preact/hooks'
import { commandOf, PLAY_KEYS } from '../../state/keys.ts'

type Handlers = Readonly<Record<keyof typeof PLAY_KEYS, (event: KeyboardEvent) => void>>

/** Calls the handler of the key pressed, if there is one. */
export function useKeys(on: boolean, handlers: Handlers): void {
  const latest = useRef(handlers)
  latest.current = handlers
  useEffect(() => {
    if (!on) return
    const press = (event: KeyboardEvent) => {
      const command = commandOf(event, PLAY_KEYS)
      if (!command) return
      event.preventDefault()
      latest.current[command](event)
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [on])
}
