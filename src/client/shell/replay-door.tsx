/** The screen on which games are looked through, and its words: fetched when the first one is. */
import { signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { DeadEnd } from '../screens/nowhere/dead-end.tsx'
import type { ReplayScreen } from '../screens/replay/replay-screen.tsx'
import { loadedModules } from '../state/modules.ts'
import { GAME_TEXT, loadText, t } from '../text/index.ts'
import { Button } from '../ui/button.tsx'

interface Part {
  readonly Screen?: typeof ReplayScreen
  /** Asked for, and not to be had. */
  readonly failed?: boolean
}

const part = signal<Part>({})

async function fetchPart(): Promise<void> {
  if (part.value.Screen) return
  try {
    const [{ ReplayScreen }] = await Promise.all([
      import('../screens/replay/replay-screen.tsx'),
      loadedModules(),
      loadText([...GAME_TEXT, 'replay']),
    ])
    part.value = { Screen: ReplayScreen }
  } catch (error) {
    console.error(error)
    part.value = { failed: true }
  }
}

export function ReplayDoor() {
  const { Screen, failed } = part.value
  useEffect(() => void fetchPart(), [])
  if (Screen) return <Screen />
  if (!failed)
    return (
      <main id="main" tabIndex={-1} class="dead-end">
        <p class="quiet">{t('app.loading')}</p>
      </main>
    )
  return (
    <DeadEnd title={t('nowhere.failed.title')} text={t('app.trouble.loading')}>
      <Button variant="primary" onClick={() => void fetchPart()}>
        {t('app.trouble.again')}
      </Button>
    </DeadEnd>
  )
}
