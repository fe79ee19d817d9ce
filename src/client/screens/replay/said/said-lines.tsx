/** What was said, a line each: who to whom, and the sentence. */
import type { Said } from '../../../../game/record/index.ts'
import { sentenceOf, t } from '../../../text/index.ts'
import { Badge } from '../../../ui/badge.tsx'

interface SaidLineProps {
  said: Said
  /** To where it was said; without it there is no way there. */
  onGo?: () => void
}

/** Plain text, whatever it looks like: a file may come from anybody. */
export function SaidLine({ said, onGo }: SaidLineProps) {
  const { from, to } = said
  const who = t('replay.said.line', { seat: from, to: to === 'all' ? 'all' : 'one', power: to })
  return (
    <>
      <Badge seat={from} show="letters" />{' '}
      {onGo ? (
        <button type="button" class="play-link" onClick={onGo}>
          {who}
        </button>
      ) : (
        <span class="quiet">{who}</span>
      )}{' '}
      <q dir="auto">{sentenceOf(said)}</q>
    </>
  )
}

/** Beside the map, where something was said. */
export function SaidHere({ said }: { said: readonly Said[] }) {
  return (
    <section class="replay-said" aria-labelledby="replay-said">
      <h2 id="replay-said" class="eyebrow">
        {t('replay.said')}
      </h2>
      <ol>
        {said.map((one, at) => (
          <li key={at}>
            <SaidLine said={one} />
          </li>
        ))}
      </ol>
    </section>
  )
}
