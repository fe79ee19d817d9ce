/** The passages something stands on, behind a summary that says how many. */
import type { Source } from '../../game/index.ts'
import { useInventory, useTexts } from '../text/sources.ts'
import { Passage } from './passage.tsx'

interface PassagesProps {
  summary: string
  sources: readonly Source[]
  /** Of the whole, and of the list in it: whose screen it is says what they look like. */
  class?: string
  listClass: string
}

export function Passages({ summary, sources, class: style, listClass }: PassagesProps) {
  const entries = useInventory()
  const texts = useTexts()
  return (
    <details class={style}>
      <summary>{summary}</summary>
      <ul class={listClass}>
        {sources.map((source) => (
          <li key={source.entry} class="card sources-entry">
            <Passage level={4} source={source} entry={entries?.get(source.entry)} texts={texts} />
          </li>
        ))}
      </ul>
    </details>
  )
}
