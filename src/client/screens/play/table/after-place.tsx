/** The place beside the map, for what would come of committing and for what is told: it scrolls where that is long. */
import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import { useMoreBelow } from '../../../ui/more-below.ts'

export function AfterPlace({ children }: { children: ComponentChildren }) {
  const box = useRef<HTMLDivElement>(null)
  useMoreBelow(box)
  return (
    <div ref={box} class="play-after panel">
      {children}
    </div>
  )
}
