/** How much is left to spend, as the number the dock begins with. */
import type { Figure } from '../../../../game/index.ts'
import { FigureWords } from '../../../ui/figure.tsx'

interface LeftProps {
  /** What is spent of. */
  of: Figure
  count: number
  /** What it is a number of: `of 5 cubes left`. */
  words: string
}

export function Left({ of, count, words }: LeftProps) {
  return (
    <div class="play-left" aria-live="polite" aria-atomic="true">
      <b class="numeric" aria-hidden="true">
        {count}
      </b>
      <FigureWords of={of}>
        <span class="unseen">{count} </span>
        {words}
      </FigureWords>
    </div>
  )
}
