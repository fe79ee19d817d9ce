/** How many hands are up for a proposal, as whoever looks at them has counted. */
import { useState } from 'preact/hooks'
import { MOST_PUPILS } from '../../../game/wire/index.ts'
import { t } from '../../text/index.ts'

interface HandsFieldProps {
  /** The proposal's. */
  letter: string
  /** As they were counted last. */
  hands: number
  onCount: (count: number) => void
}

export function HandsField({ letter, hands, onCount }: HandsFieldProps) {
  // What is being typed; nothing as long as the field shows what was counted.
  const [typed, setTyped] = useState<string>()
  return (
    <label class="field class-hands">
      <span class="small">{t('room.hands.count', { letter })}</span>
      <input
        class="numeric"
        type="number"
        inputMode="numeric"
        min={0}
        max={MOST_PUPILS}
        step={1}
        value={typed ?? String(hands)}
        onFocus={(event) => event.currentTarget.select()}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onChange={(event) => {
          const { value, validity } = event.currentTarget
          setTyped(undefined)
          if (validity.valid && Number(value) !== hands) onCount(Number(value))
        }}
      />
    </label>
  )
}
