/** The keys, and what each does. */
import { PLAY_KEYS, SHELL_KEYS } from '../../state/keys.ts'
import { t } from '../../text/index.ts'

const ALWAYS = [
  { key: 'Esc', text: 'help.keys.escape' },
  { key: 'Space', text: 'help.keys.space' },
] as const

export function KeyList() {
  return (
    <div class="stack">
      <table class="help-keys">
        <thead>
          <tr>
            <th scope="col">{t('help.key')}</th>
            <th scope="col">{t('help.does')}</th>
          </tr>
        </thead>
        <tbody>
          {[...SHELL_KEYS, ...PLAY_KEYS, ...ALWAYS].map(({ key, text }) => (
            <tr key={key}>
              <td>
                <kbd>{key}</kbd>
              </td>
              <td>{t(text)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="quiet small">{t('help.keys.note')}</p>
    </div>
  )
}
