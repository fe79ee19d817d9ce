/** Beside the history record: why the step one stands at was encoded so, and where in the texts it stands. */
import { useMemo } from 'preact/hooks'
import { hashOf } from '../../../state/address.ts'
import { t } from '../../../text/index.ts'
import { useFetched } from '../../../text/sources.ts'
import { Loci, placesOf } from '../../../ui/loci.tsx'
import { Passages } from '../../../ui/passages.tsx'
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
        {silent ? t('ask.step.silent', { places: places.length }) : t('ask.step.standing', { standing })}{' '}
        <Loci at={places} />
      </p>
      {sources.length > 0 ? (
        <Passages
          listClass="replay-passages"
          summary={t('ask.behind', { count: sources.length })}
          sources={sources}
        />
      ) : undefined}
    </div>
  )
}
