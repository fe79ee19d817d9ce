/** Single keys of the play screen. */
import { commandOf, PLAY_KEYS } from '../../state/keys.ts'
import { useKeyDown } from '../../ui/use-key-down.ts'

type Handlers = Readonly<Record<keyof typeof PLAY_KEYS, (event: KeyboardEvent) => void>>

/** Calls the handler of the key pressed, if there is one, while `on` says so. */
export function useKeys(on: () => boolean, handlers: Handlers): void {
  useKeyDown((event) => {
    const command = commandOf(event, PLAY_KEYS)
    if (!command || !on()) return
    event.preventDefault()
    handlers[command](event)
  })
}
