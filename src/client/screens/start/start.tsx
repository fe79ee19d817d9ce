/** The first screen: what the game is, a game that waits, and the choice of a new one. */
import { useEffect } from 'preact/hooks'
import { hashOf } from '../../state/address.ts'
import { allGames, games, present } from '../../state/games.ts'
import { askForTables, tablesOffered } from '../../state/online/offered.ts'
import { openHelp, openOverlay, openSettings } from '../../state/overlay.ts'
import { t } from '../../text/index.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { painted } from '../../ui/painted.ts'
import './start.css'
import { LearnCard } from './learn.tsx'
import { NewGameForm } from './new-game.tsx'
import { ResumeCard } from './resume.tsx'
import { Steppe } from './steppe.tsx'

export function FirstScreen() {
  return (
    <div class="first">
      <Steppe />
      <header class="first-head">
        <nav class="first-toolbar" aria-label={t('first.toolbar')}>
          <TablesLinks />
          <a class="button" data-variant="quiet" href={hashOf({ at: 'library', section: 'cards' })}>
            {t('first.reading')}
          </a>
          <a class="button" data-variant="quiet" href={hashOf({ at: 'games' })}>
            {t('games.title')}
          </a>
          <Button variant="quiet" onClick={() => openHelp()}>
            {t('first.help')}
          </Button>
          <Button variant="quiet" onClick={openSettings}>
            {t('first.settings')}
          </Button>
          <a class="button first-history" data-variant="quiet" href={hashOf({ at: 'history' })}>
            {t('first.history')}
          </a>
          <a class="button first-puzzles" data-variant="quiet" href={hashOf({ at: 'puzzles' })}>
            {t('first.puzzles')}
          </a>
        </nav>
      </header>
      <main id="main" tabIndex={-1} class="first-main">
        <div class="first-hero">
          <p class="eyebrow first-tagline">{t('first.tagline')}</p>
          <h1 tabIndex={-1} class="first-title">
            {t('app.title')}
          </h1>
          <p class="story first-lead">{t('first.lead')}</p>
        </div>
        <div class="first-play">
          <ResumeCard />
          {games.value ? <Offers /> : undefined}
        </div>
        {isNewcomer() ? undefined : <HowItGoes />}
      </main>
      <footer class="first-foot">
        {isNewcomer() ? undefined : (
          <section class="first-read">
            <h2>{t('first.read.title')}</h2>
            <p class="story">{t('first.read.text')}</p>
          </section>
        )}
        <Button variant="quiet" onClick={() => openOverlay({ kind: 'credits' })}>
          {t('first.credits')}
        </Button>
      </footer>
    </div>
  )
}

/** To be seen only where the host keeps tables. Their place is kept for them, so that nothing moves once that is known. */
function TablesLinks() {
  useEffect(() => void painted().then(askForTables), [])
  const common = {
    class: 'button first-tables',
    'data-variant': 'quiet',
    'data-offered': tablesOffered.value,
  }
  return (
    <>
      <a {...common} href={hashOf({ at: 'table' })}>
        {t('first.table')}
      </a>
      <a {...common} href={hashOf({ at: 'class', page: 'room' })}>
        {t('first.class')}
      </a>
    </>
  )
}

/** Whoever has no game behind them, as far as the store has said: what the game is like, the taught game tells. */
function isNewcomer(): boolean {
  return present(allGames.value).length === 0
}

/** The taught game comes first for a newcomer; for others, the choice of a new one lies open. */
function Offers() {
  return (
    <>
      {isNewcomer() ? <LearnCard /> : undefined}
      <NewGameForm folded={isNewcomer()} />
    </>
  )
}

const POINTS = [
  { icon: 'icon-cube', title: 'first.how.cubes.title', text: 'first.how.cubes' },
  { icon: 'domain-diplomacy', title: 'first.how.contracts.title', text: 'first.how.contracts' },
  { icon: 'track-legitimacy', title: 'first.how.why.title', text: 'first.how.why' },
] as const

function HowItGoes() {
  return (
    <section class="first-how" aria-labelledby="first-how">
      <h2 id="first-how" class="unseen">
        {t('first.how.title')}
      </h2>
      <ul>
        {POINTS.map(({ icon, title, text }) => (
          <li key={icon}>
            <Icon name={icon} />
            <div>
              <h3>{t(title)}</h3>
              <p>{t(text)}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
