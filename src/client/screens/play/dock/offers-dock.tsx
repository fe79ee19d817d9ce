/** A power's dock: interest left, the cards it lays in order, and the commitment. */
import type { Power } from '../../../../game/index.ts'
import { cardText, t } from '../../../text/index.ts'
import { Badge } from '../../../ui/badge.tsx'
import { drafted, spent } from '../draft.ts'
import type { Play } from '../play.ts'
import { Commit, Left } from './commit.tsx'

export function OffersDock({ play, power }: { play: Play; power: Power }) {
  const { menu, draft } = play
  if (!menu) return null
  const left = menu.budget - spent(menu, draft).budget
  const laid = drafted(menu, draft)
  return (
    <section class="play-dock play-dock-plain panel" data-seat={power} aria-label={t('play.dock')}>
      <Left count={left} words={t('play.left.interest', { budget: menu.budget })} />
      <ol class="play-laid" aria-label={t('play.laid')}>
        {laid.length === 0 ? (
          <li class="play-note">
            <Badge seat={power} show="both" /> {t('play.laid.none')}
          </li>
        ) : undefined}
        {laid.map((item) => (
          <li key={item.id}>
            <b>{item.card ? cardText(item.card).title : ''}</b>
            {item.kind === 'sweeten' ? <span class="play-note"> {t('play.laid.sweet')}</span> : undefined}
          </li>
        ))}
      </ol>
      <Commit play={play}>
        <span>{play.stage === 'sent' ? t('play.committing') : t('play.lay', { count: laid.length })}</span>
        <small>{t('play.lay.left', { left })}</small>
      </Commit>
    </section>
  )
}
