/** The page's own timer. */
import type { Timer } from '../../game/thinking/index.ts'

export const pageTimer: Timer = {
  after(milliseconds, run) {
    const id = setTimeout(run, milliseconds)
    return () => clearTimeout(id)
  },
}
