/** A point on which the texts differ: a side for each that takes one, and what the game makes of it. */
import { t } from '../../../text/index.ts'
import { Loci } from '../../../ui/loci.tsx'
import type { TensionWords } from './limits.ts'

const TEXTS = ['A', 'B', 'C'] as const

export function Sides({ tension, withUse = true }: { tension: TensionWords; withUse?: boolean }) {
  const sides = TEXTS.filter((id) => tension[id])
  return (
    <>
      <dl class="limit-sides">
        {sides.map((id) => (
          <div key={id}>
            <dt>
              <Loci at={tension.at.filter((place) => place.startsWith(`${id}:`))} />
            </dt>
            <dd>{tension[id]}</dd>
          </div>
        ))}
      </dl>
      {withUse && tension.use ? (
        <p>
          <b>{t('debrief.limits.use')}</b> {tension.use}
        </p>
      ) : undefined}
    </>
  )
}
