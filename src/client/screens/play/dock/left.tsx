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
    <div class="play-left">
      <b class="numeric" aria-hidden="true">
        {count}
      </b>
      <span class="unseen" aria-live="polite">
        {count} {words}
      </span>
      <FigureWords of={of}>{words}</FigureWords>
    </div>
  )
}
