/** What a power scored in the round that is told, before anything else of it. */
import type { Fact } from '../../../game/index.ts'
import { t } from '../../text/index.ts'
import type { Step } from '../../timeline/steps.ts'
import { Asks } from '../../ui/figure.tsx'

export function OwnPoints({ id, step: { moment } }: { id: string; step: Step }) {
  const { viewer, score } = moment.view
  if (viewer === 'KZ' || viewer === 'observer') return null
  const scored = moment.facts.filter((fact) => isScored(fact) && fact.seat === viewer).filter(isScored)
  const points = scored.reduce((sum, { by }) => sum + by, 0)
  return (
    <div id={id} class="telling-own" data-seat={viewer}>
      <p>{t('reckoning.own', { points, total: score[viewer] })}</p>
      {points === 0 ? undefined : (
        <ul>
          {scored.map((fact) => (
            <li key={fact.because.rule}>
              <Asks what={{ fact }}>{t('reckoning.own.part', { by: fact.by, rule: fact.because.rule })}</Asks>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function isScored(fact: Fact): fact is Fact & { kind: 'score' } {
  return fact.kind === 'score' && fact.by !== 0
}
