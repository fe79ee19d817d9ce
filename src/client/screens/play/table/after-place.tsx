/** The place beside the map, for what would come of committing and for what is told: it scrolls where that is long. */
import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import { useMoreBelow } from '../../../ui/more-below.ts'

interface AfterPlaceProps {
  /** What stands there is told: its foot fades. What is foreseen folds what it has no room for (forecast/use-fold.ts). */
  isTold: boolean
  children: ComponentChildren
}

export function AfterPlace({ isTold, children }: AfterPlaceProps) {
  const box = useRef<HTMLDivElement>(null)
  useMoreBelow(box, isTold)
  return (
    <div ref={box} class="play-after panel">
      {children}
    </div>
  )
}
