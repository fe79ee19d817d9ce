/** What others can be given of a game: its deal in words, and the whole of it as a file. */
import { useState } from 'preact/hooks'
import type { View } from '../../../game/index.ts'
import { download } from '../../save/download.ts'
import type { OwnGame } from '../../state/open-game.ts'
import { recordFiles } from '../../state/record-files.ts'
import { scenarioText, t } from '../../text/index.ts'
import { Button } from '../../ui/button.tsx'
import { copied } from '../../ui/copied.ts'
import { Part } from './part.tsx'

interface PassOnProps {
  own: OwnGame
  view: View
}

/** The deal in words, and the game as a file. */
export function PassOn({ own, view }: PassOnProps) {
  const [said, setSaid] = useState('')
  const text = t('end.deal.text', { scenario: scenarioText(view.scenario.id).title, seed: own.seed })
  const copy = () => {
    copied(text).then((isCopied) =>
      setSaid(isCopied ? t('end.deal.copied') : t('end.deal.uncopied', { seed: own.seed })),
    )
  }
  return (
    <Part title={t('end.deal')}>
      <p class="small quiet">{t('end.deal.note')}</p>
      <p class="end-seed">{t('end.seed', { seed: own.seed })}</p>
      <div class="row">
        <Button onClick={() => void save(own).catch(() => setSaid(t('app.trouble.loading')))}>
          {t('end.download')}
        </Button>
        <Button variant="quiet" onClick={copy}>
          {t('end.deal.copy')}
        </Button>
        <span role="status" class="small">
          {said}
        </span>
      </div>
    </Part>
  )
}

/** Rejects where the part that writes files cannot be fetched. */
async function save(own: OwnGame): Promise<void> {
  const record = own.record()
  const { asFile, encode } = await recordFiles()
  download(`multivector-${record.scenario.id}-${record.seed}.mvr.json`, asFile(encode(record)))
}
