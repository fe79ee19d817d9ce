/** How a game ended: why, how each seat did, what the powers wanted, and the path Kazakhstan took. */
import type { Outcome, View } from '../../../game/index.ts'
import { download } from '../../save/download.ts'
import { modules } from '../../state/modules.ts'
import type { OwnGame } from '../../state/open-game.ts'
import { openOverlay } from '../../state/overlay.ts'
import { showFirst } from '../../state/route.ts'
import { scenarioText, t } from '../../text/index.ts'
import type { Cursor } from '../../timeline/cursor.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { useOnce } from '../../ui/use-once.ts'
import { yearsOf } from '../../ui/years.ts'
import { Aims } from './aims.tsx'
import './end.css'
import { Margins } from './margins.tsx'
import { Notable } from './notable.tsx'
import { Path } from './path.tsx'
import { Verdicts } from './verdicts.tsx'
import { isYou } from './you.ts'

interface EndScreenProps {
  cursor: Cursor
  own: OwnGame | undefined
  /** Back to the board as it stands. */
  onBack: () => void
}

export function EndScreen({ cursor, own, onBack }: EndScreenProps) {
  const { view, log } = cursor.shown.value
  const { outcome } = view
  if (!outcome) return null
  return (
    <main id="main" tabIndex={-1} class="end">
      <Head view={view} outcome={outcome} />
      <div class="end-grid">
        <div class="stack">
          <Margins view={view} outcome={outcome} />
          <Aims outcome={outcome} />
          <Notable log={log()} history={view.history} />
        </div>
        <div class="stack">
          <Verdicts view={view} />
          <Path view={view} />
        </div>
      </div>
      {own ? <p class="quiet small end-seed">{t('end.seed', { seed: own.seed })}</p> : undefined}
      <Ways own={own} onBack={onBack} />
    </main>
  )
}

function Head({ view, outcome }: { view: View; outcome: Outcome }) {
  const { ending, round, winner, absorbedBy } = outcome
  const { scenario } = view
  return (
    <header class="end-head" data-ending={ending}>
      <Icon name={ending === 'completed' ? 'seat-KZ' : 'icon-crisis'} class="end-emblem" />
      <h1 tabIndex={-1}>{t(`end.title.${ending}`)}</h1>
      <p class="story end-lead">
        {t(`end.text.${ending}`, {
          round,
          power: absorbedBy ?? 'RU',
          scenario: scenarioText(scenario.id).title,
          years: yearsOf(scenario),
        })}
      </p>
      <p class="end-winner">
        <span data-seat={winner} class="badge">
          <Icon name={`seat-${winner}`} />
        </span>{' '}
        {t('end.winner', { seat: winner, you: isYou(view, winner) ? 'yes' : 'no' })}
      </p>
    </header>
  )
}

function Ways({ own, onBack }: Omit<EndScreenProps, 'cursor'>) {
  return (
    <nav class="end-ways" aria-label={t('end.ways')}>
      <Button variant="primary" onClick={showFirst}>
        {t('end.new')}
      </Button>
      {own ? <OwnWays own={own} /> : undefined}
      <Button variant="quiet" onClick={() => openOverlay({ kind: 'log' })}>
        {t('end.log')}
      </Button>
      <Button variant="quiet" onClick={onBack}>
        {t('end.back')}
      </Button>
    </nav>
  )
}

function OwnWays({ own }: { own: OwnGame }) {
  const { busy, run } = useOnce(async () => {
    await own.again()
  })
  return (
    <>
      <Button onClick={run} aria-disabled={busy}>
        {t('end.again')}
      </Button>
      <Button onClick={() => save(own)}>{t('end.download')}</Button>
    </>
  )
}

function save(own: OwnGame): void {
  const record = own.record()
  const text = modules.value?.records.encode(record)
  if (text !== undefined) download(`multivector-${record.scenario.id}-${record.seed}.json`, text)
}
