/** Single keys of the play screen. */
import { useEffect, useRef } from 'preact/hooks'
import { commandOf, PLAY_KEYS } from '../../state/keys.ts'

type Handlers = Readonly<Record<keyof typeof PLAY_KEYS, (event: KeyboardEvent) => void>>

/** Calls the handler of the key pressed, if there is one, while `on` says so. */
export function useKeys(on: () => boolean, handlers: Handlers): void {
  const latest = useRef({ on, handlers })
  latest.current = { on, handlers }
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const command = commandOf(event, PLAY_KEYS)
      if (!command || !latest.current.on()) return
      event.preventDefault()
      latest.current.handlers[command](event)
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
}
