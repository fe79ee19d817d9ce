/** Keys of the replay screen. */
import { commandOf } from '../../state/keys.ts'
import { REPLAY_KEYS } from '../../state/replay-keys.ts'
import { useKeyDown } from '../../ui/use-key-down.ts'

export type ReplayCommand = keyof typeof REPLAY_KEYS

/** What a key on it is meant for: Space presses it, arrows move within it. */
const TAKES_SPACE = 'button, a, summary, [role="tab"]'
const TAKES_ARROWS = '[role="tab"], [role="radio"], input[type="radio"]'

export function useReplayKeys(act: (command: ReplayCommand) => void): void {
  useKeyDown((event) => {
    const command = commandOf(event, REPLAY_KEYS)
    if (!command || isMeantFor(event)) return
    event.preventDefault()
    act(command)
  })
}

function isMeantFor({ target, code }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false
  if (code === 'Space') return target.closest(TAKES_SPACE) !== null
  return code.startsWith('Arrow') && target.closest(TAKES_ARROWS) !== null
}
