/** The settings, each a set of radio buttons; they hold from the moment they are pressed. */

import {
  HINTS,
  KEYS,
  LANGUAGES,
  MOTIONS,
  PATIENCE,
  REASONS,
  SOUND,
  SPEEDS,
  set,
  settings,
  TEXTS,
  THEMES,
  UNSPENT,
} from '../../state/settings.ts'
import { allLanguages, t } from '../../text/index.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'

export function SettingsDialog({ onClose }: { onClose: () => void }) {
  const now = settings.value
  return (
    <Dialog title={t('dialog.settings')} onClose={onClose} size="small">
      <div class="stack">
        {LANGUAGES.length > 2 ? (
          <RadioGroup
            legend={t('settings.language')}
            options={LANGUAGES.map((id) => ({
              value: id,
              title: allLanguages().get(id)?.name ?? t('settings.language.system'),
            }))}
            value={now.language}
            onChange={(id) => set('language', id)}
          />
        ) : undefined}
        <RadioGroup
          legend={t('settings.theme')}
          options={THEMES.map((theme) => ({ value: theme, title: t('settings.theme.option', { theme }) }))}
          value={now.theme}
          onChange={(theme) => set('theme', theme)}
        />
        <RadioGroup
          legend={t('settings.text')}
          options={TEXTS.map((size) => ({ value: size, title: t('settings.text.option', { size }) }))}
          value={now.text}
          onChange={(size) => set('text', size)}
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
          legend={t('settings.sound')}
          options={SOUND.map((sound) => ({ value: sound, title: t('settings.sound.option', { sound }) }))}
          value={now.sound}
          onChange={(sound) => set('sound', sound)}
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
        <RadioGroup
          legend={t('settings.patience')}
          options={PATIENCE.map((patience) => ({
            value: patience,
            title: t('settings.patience.option', { patience }),
          }))}
          value={now.patience}
          onChange={(patience) => set('patience', patience)}
        />
        <RadioGroup
          legend={t('settings.reasons')}
          options={REASONS.map((reasons) => ({
            value: reasons,
            title: t('settings.reasons.option', { reasons }),
          }))}
          value={now.reasons}
          onChange={(reasons) => set('reasons', reasons)}
        />
        <RadioGroup
          legend={t('settings.hints')}
          options={HINTS.map((hints) => ({ value: hints, title: t('settings.hints.option', { hints }) }))}
          value={now.hints}
          onChange={(hints) => set('hints', hints)}
        />
        <RadioGroup
          legend={t('settings.unspent')}
          options={UNSPENT.map((unspent) => ({
            value: unspent,
            title: t('settings.unspent.option', { unspent }),
          }))}
          value={now.unspent}
          onChange={(unspent) => set('unspent', unspent)}
        />
        <p class="quiet small">{t('settings.local')}</p>
      </div>
    </Dialog>
  )
}
