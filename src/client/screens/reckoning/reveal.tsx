/** The powers show their hands: in the columns their cards turn over, and here stands what they are, power by power. */
import { useId } from 'preact/hooks'
import { factSentence, seatName, t } from '../../text/index.ts'
import type { Line } from '../../timeline/narration.ts'
import { laidBy } from '../../timeline/reveal.ts'
import { Badge } from '../../ui/badge.tsx'
import type { Reading } from './reading.ts'
import { useBegun } from './use-begun.ts'

export function Reveal({ reading }: { reading: Reading }) {
  const heading = useId()
  const begun = useBegun(reading.past ? 'never' : 'unput')
  const told = reading.step.lines.slice(0, reading.told.value)
  return (
    <section class="telling" aria-labelledby={heading}>
      <h2 id={heading} ref={begun} class="telling-title" tabIndex={-1}>
        {t('reckoning.reveal.title')}
      </h2>
      <div class="telling-body">
        {told.map((line, at) => (
          <Shown key={at} line={line} />
        ))}
      </div>
    </section>
  )
}

/** A power's cards, or what that did to the reader's own hand. */
function Shown({ line }: { line: Line }) {
  const power = laidBy(line.head)
  return (
    <section
      class="reveal-power"
      data-seat={power}
      aria-label={power ? seatName(power) : t('reckoning.reveal.hand')}
    >
      <h3>{power ? <Badge seat={power} /> : t('reckoning.reveal.hand')}</h3>
      {line.facts.map((fact, at) => (
        <p key={at}>{factSentence(fact)}</p>
      ))}
    </section>
  )
}
