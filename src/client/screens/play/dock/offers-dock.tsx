/** A power's dock: interest left, the cards it lays in order, and the commitment. */
import type { Power } from '../../../../game/index.ts'
import { cardText, t } from '../../../text/index.ts'
import { Badge } from '../../../ui/badge.tsx'
import { CommitButton } from '../../../ui/commit-button.tsx'
import { AskAdviser } from '../advice/adviser.tsx'
import { drafted, spent } from '../draft.ts'
import { answersOf, type Play } from '../play.ts'

export function OffersDock({ play, power }: { play: Play; power: Power }) {
  const { menu, draft } = play
  if (!menu) return null
  const left = menu.budget - spent(menu, draft).budget
  const laid = drafted(menu, draft)
  return (
    <section class="play-dock play-dock-plain panel" data-seat={power} aria-label={t('play.dock')}>
      <div class="play-left">
        <b class="numeric" aria-hidden="true">
          {left}
        </b>
        <span aria-live="polite">
          <span class="unseen">{left} </span>
          {t('play.left.interest', { budget: menu.budget })}
        </span>
      </div>
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
      <div class="play-commit">
        <CommitButton
          class="play-commit-button"
          variant="primary"
          disabled={play.stage === 'sent'}
          answers={answersOf(play)}
          onPress={play.commit}
          aria-keyshortcuts="c"
        >
          <span>{play.stage === 'sent' ? t('play.committing') : t('play.lay', { count: laid.length })}</span>
          <small>{t('play.lay.left', { left })}</small>
        </CommitButton>
        <AskAdviser play={play} />
      </div>
    </section>
  )
}
