/** How fast a round is told, set where it is told. */
import type { Speed } from '../../state/settings.ts'
import { SPEEDS, set, settings } from '../../state/settings.ts'
import { t } from '../../text/index.ts'

export function SpeedChoice() {
  return (
    <label class="telling-speed small">
      {t('reckoning.speed')}
      <select
        value={settings.value.speed}
        onChange={(event) => {
          const chosen = SPEEDS.find((one) => one === event.currentTarget.value)
          if (chosen) set('speed', chosen satisfies Speed)
        }}
      >
        {SPEEDS.map((speed) => (
          <option key={speed} value={speed}>
            {t('settings.speed.option', { speed })}
          </option>
        ))}
      </select>
    </label>
  )
}
