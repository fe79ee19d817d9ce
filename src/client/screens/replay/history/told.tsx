/** Beside the record of history: what the texts tell of the step that is shown, and where. */
import { useComputed } from '@preact/signals'
import { t } from '../../../text/index.ts'
import { useFetched } from '../../../text/sources.ts'
import { Loci } from '../../../ui/loci.tsx'
import type { Opened } from '../open/opened.ts'
import { historySteps, namesAt, type Told } from './steps.ts'

export function HistoryTold({ game }: { game: Opened }) {
  const steps = useFetched(historySteps, undefined)
  const names = useComputed(() => namesAt(game.replay, game.cursor.place.value).join('|')).value
  const told = names.split('|').flatMap((name) => steps?.get(name) ?? [])
  if (told.length === 0) return null
  return (
    <section class="replay-told" aria-labelledby="replay-told">
      <h2 id="replay-told" class="eyebrow">
        {t('replay.told')}
      </h2>
      {told.map((one) => (
        <Step key={one.name} told={one} />
      ))}
    </section>
  )
}

function Step({ told: { silent, words, at } }: { told: Told }) {
  return (
    <p class="story">
      {silent ? <b>{t('replay.told.silent')} </b> : undefined}
      {words} {at.length > 0 ? <Loci at={at} /> : undefined}
    </p>
  )
}
