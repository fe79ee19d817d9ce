/** A kept game that cannot be opened: why, and what may be done with it. */

import type { Refused } from '../../../game/record/kept.ts'
import { download } from '../../save/download.ts'
import { t } from '../../text/index.ts'
import { Button } from '../../ui/button.tsx'

interface BrokenGameProps {
  refused: Refused
  /** Gives what was found, for the player to keep. */
  text: () => Promise<string | undefined>
  onDelete: () => void
  /** The heading's level. */
  level?: 1 | 2
}

export function BrokenGame({ refused: { refused, detail }, text, onDelete, level = 2 }: BrokenGameProps) {
  const Heading = level === 1 ? 'h1' : 'h2'
  const save = async () => {
    const found = await text().catch(() => undefined)
    if (found !== undefined) download('multivector-broken-save.json', found)
  }
  return (
    <section class="panel game-broken" role="alert">
      <Heading tabIndex={level === 1 ? -1 : undefined}>{t('save.bad.title')}</Heading>
      <p>{t(`save.bad.why.${refused}`)}</p>
      {detail === undefined ? undefined : <p class="quiet small">{t('save.bad.detail', { detail })}</p>}
      <div class="row">
        <Button onClick={() => void save()}>{t('save.bad.download')}</Button>
        <Button onClick={onDelete}>{t('save.bad.discard')}</Button>
      </div>
    </section>
  )
}
