/** The keys, and what each does. */
import { useEffect, useState } from 'preact/hooks'
import { PLAY_KEYS, SHELL_KEYS, type Shortcut } from '../../state/keys.ts'
import { type Layout, layoutOfKeys, signOn } from '../../state/layout.ts'
import { REPLAY_KEYS } from '../../state/replay-keys.ts'
import { WHY_KEYS } from '../../state/why.ts'
import { t } from '../../text/index.ts'

const ALWAYS = [
  { key: 'Esc', text: 'help.keys.escape' },
  { key: 'Space', text: 'help.keys.space' },
] as const

const SHORTCUTS: readonly Shortcut[] = [SHELL_KEYS, PLAY_KEYS, WHY_KEYS].flatMap((keys) =>
  Object.values(keys),
)
const REPLAY: readonly Shortcut[] = Object.values(REPLAY_KEYS)

export function KeyList() {
  const layout = useLayout()
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
          {SHORTCUTS.map((shortcut) => (
            <ShortcutRow key={shortcut.text} shortcut={shortcut} layout={layout} />
          ))}
          {ALWAYS.map(({ key, text }) => (
            <KeyRow key={key} signs={[key]} does={t(text)} />
          ))}
        </tbody>
        <tbody>
          <tr>
            <th scope="rowgroup" colSpan={2}>
              {t('help.keys.replay')}
            </th>
          </tr>
          {REPLAY.map((shortcut) => (
            <ShortcutRow key={shortcut.text} shortcut={shortcut} layout={layout} />
          ))}
        </tbody>
      </table>
      <p class="quiet small">{t('help.keys.note')}</p>
    </div>
  )
}

function ShortcutRow({ shortcut, layout }: { shortcut: Shortcut; layout: Layout | undefined }) {
  return <KeyRow held={keysHeld(shortcut)} signs={signsOf(shortcut, layout)} does={t(shortcut.text)} />
}

interface KeyRowProps {
  /** Pressed with it. */
  held?: readonly string[]
  signs: readonly string[]
  does: string
}

function KeyRow({ held = [], signs, does }: KeyRowProps) {
  return (
    <tr>
      <td>
        {held.map((key) => (
          <span key={key}>
            <kbd>{key}</kbd>
            {' + '}
          </span>
        ))}
        {signs.map((sign) => (
          <kbd key={sign}>{sign}</kbd>
        ))}
      </td>
      <td>{does}</td>
    </tr>
  )
}

/** What is held down with a key; Shift where it alone tells two commands apart, and not where a sign takes it to be typed. */
function keysHeld({ sign, held, shift }: Shortcut): string[] {
  const isTyped = !held && /^[!-~]$/.test(sign)
  return [...(held ? [t('help.keys.held')] : []), ...(shift && !isTyped ? [t('help.keys.shift')] : [])]
}

/** The sign, and beside it what the key at that place types on a layout without it. */
function signsOf(shortcut: Shortcut, layout: Layout | undefined): string[] {
  const other = layout && signOn(layout, shortcut)
  return other ? [shortcut.sign, other] : [shortcut.sign]
}

/** The reader's keyboard, where the browser tells. */
function useLayout(): Layout | undefined {
  const [layout, setLayout] = useState<Layout>()
  useEffect(() => {
    let gone = false
    void layoutOfKeys().then((found) => gone || setLayout(found))
    return () => {
      gone = true
    }
  }, [])
  return layout
}
