import { render } from 'preact'
import '../../style/base.css'
import { setup, SCENARIOS, STANDARD, TUNING } from '../../../game/index.ts'
import { startLocal } from '../../session/local.ts'
import { GAME_TEXT, loadText } from '../../text/index.ts'
import { PlayScreen } from './index.tsx'
import { Announcer } from '../shared/announcer.tsx'
void setup
void TUNING
const q = new URLSearchParams(location.search)
await loadText([...GAME_TEXT])
const ids = Object.keys(SCENARIOS)
const scenario =
  (SCENARIOS as Record<string, any>)[q.get('scenario') ?? 'pivots'] ?? (SCENARIOS as any)[ids[0]]
document.documentElement.dataset['theme'] = q.get('theme') ?? 'light'
const s: any = startLocal({
  scenario,
  options: { ...STANDARD, lesson: q.get('lesson') === '1' },
  seed: q.get('seed') ?? 'a',
  seat: (q.get('seat') ?? 'KZ') as any,
  seats: {
    KZ: 'bot:random',
    RU: 'bot:random',
    CN: 'bot:random',
    US: 'bot:random',
    EU: 'bot:random',
    [q.get('seat') ?? ('KZ' as string)]: 'person',
  },
} as any)
;(window as any).session = s
render(
  <>
    <Announcer />
    <PlayScreen
      session={s}
      onOpenSources={() => {}}
      onOpenLog={() => {}}
      onOpenHelp={() => {}}
      onOpenSettings={() => {}}
      onLeave={() => {}}
      onOpenResult={() => {}}
    />
  </>,
  document.getElementById('app')!,
)
