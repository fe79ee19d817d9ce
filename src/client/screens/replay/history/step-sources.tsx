/** Beside the history record: why the step one stands at was encoded so, and where in the texts it stands. */
import { useMemo } from 'preact/hooks'
import { hashOf } from '../../../state/address.ts'
import { t } from '../../../text/index.ts'
import { useFetched, useInventory, useTexts } from '../../../text/sources.ts'
import { Loci, placesOf } from '../../../ui/loci.tsx'
import { Passage } from '../../../ui/passage.tsx'
import type { Opened } from '../open/opened.ts'
import { loadSteps, type StepStood, type Steps, stepsAt } from './steps.ts'

const NONE: Steps = new Map()

export function StepSources({ game }: { game: Opened }) {
  const steps = useFetched(loadSteps, NONE)
  const { replay, cursor } = game
  const place = cursor.place.value
  const here = stepsAt(replay, place).flatMap((name) => steps.get(name) ?? [])
  return (
    <section class="replay-stands" aria-labelledby="replay-stands">
      <div class="replay-stands-head">
        <h2 id="replay-stands">{t('ask.stands')}</h2>
        <a href={hashOf({ at: 'history' })}>{t('first.history')}</a>
      </div>
      {here.map((step) => (
        <Step key={step.name} step={step} />
      ))}
    </section>
  )
}

function Step({ step: { step, seat = 'KZ', silent, why, mark, sources } }: { step: StepStood }) {
  const places = useMemo(() => placesOf(sources), [sources])
  const standing = mark === undefined || mark === 'own' ? 'own' : 'claim' in mark ? 'claim' : 'text'
  return (
    <div class="replay-stood">
      <h3>{t('ask.step', { step, seat })}</h3>
      <p>{why}</p>
      <p class="small quiet">
        {t(silent ? 'ask.step.silent' : 'ask.step.standing', { standing })} <Loci at={places} />
      </p>
      {sources.length > 0 ? <Behind sources={sources} /> : undefined}
    </div>
  )
}

function Behind({ sources }: Pick<StepStood, 'sources'>) {
  const entries = useInventory()
  const texts = useTexts()
  return (
    <details>
      <summary>{t('ask.behind', { count: sources.length })}</summary>
      <ul class="replay-passages">
        {sources.map((source) => (
          <li key={source.entry} class="card sources-entry">
            <Passage level={4} source={source} entry={entries?.get(source.entry)} texts={texts} />
          </li>
        ))}
      </ul>
    </details>
  )
}
