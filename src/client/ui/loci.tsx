/** Paragraphs of the three texts as marks beside what stands on them: `A 39, 41 · B 81`. */

import { list, t } from '../text/index.ts'
import { byText } from './passage.tsx'
import './loci.css'

export function Loci({ at }: { at: readonly string[] }) {
  return (
    <span class="loci">
      {byText(at).map(({ id, paragraphs }) => (
        <span key={id} class="locus">
          <span class="unseen">
            {t('sources.locus', { id, count: paragraphs.length, list: list(paragraphs) })}{' '}
          </span>
          <b aria-hidden="true" class="text-letter">
            {id}
          </b>{' '}
          <span aria-hidden="true" class="numeric">
            {list(paragraphs, 'unit')}
          </span>
        </span>
      ))}
    </span>
  )
}

/** Every paragraph that several sources name, each once, in the order of text and number. */
export function placesOf(sources: readonly { at: readonly string[] }[]): readonly string[] {
  return [...new Set(sources.flatMap(({ at }) => at))].sort(inTextOrder)
}

function inTextOrder(one: string, other: string): number {
  const [text = '', paragraph = ''] = one.split(':')
  const [otherText = '', otherParagraph = ''] = other.split(':')
  return text.localeCompare(otherText) || Number(paragraph) - Number(otherParagraph)
}
