/** The settings, each a set of radio buttons; they hold from the moment they are pressed. */
import { RadioGroup } from '../panels/first/choice.tsx'
import { Dialog } from '../panels/shared/dialog.tsx'
import { t } from '../text/index.ts'
import { KEYS, MOTIONS, SPEEDS, set, settings, THEMES } from './settings.ts'

export function SettingsDialog({ onClose }: { onClose: () => void }) {
  const now = settings.value
  return (
    <Dialog title={t('settings.title')} onClose={onClose} size="small">
      <div class="stack">
        <RadioGroup
          legend={t('settings.theme')}
          options={THEMES.map((theme) => ({ value: theme, title: t('settings.theme.option', { theme }) }))}
          value={now.theme}
          onChange={(theme) => set('theme', theme)}
        />
        <RadioGroup
          legend={t('settings.motion')}
          options={MOTIONS.map((motion) => ({
            value: motion,
            title: t('settings.motion.option', { motion }),
          }))}
          value={now.motion}
          onChange={(motion) => set('motion', motion)}
        />
        <RadioGroup
          legend={t('settings.speed')}
          options={SPEEDS.map((speed) => ({ value: speed, title: t('settings.speed.option', { speed }) }))}
          value={now.speed}
          onChange={(speed) => set('speed', speed)}
        />
        <RadioGroup
          legend={t('settings.keys')}
          options={KEYS.map((keys) => ({ value: keys, title: t('settings.keys.option', { keys }) }))}
          value={now.keys}
          onChange={(keys) => set('keys', keys)}
        />
        <p class="quiet small">{t('settings.local')}</p>
      </div>
    </Dialog>
  )
}
