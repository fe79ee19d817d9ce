/** What a card stands on: the passages of the three texts, and who says so. */
import type { CardId } from '../../../game/index.ts'
import { hashOf } from '../../state/address.ts'
import { modules } from '../../state/modules.ts'
import { cardText, t } from '../../text/index.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Passage } from '../../ui/passage.tsx'
import { Stands } from '../../ui/stands.tsx'
import './sources.css'
import { useInventory, useTexts } from '../../text/sources.ts'

export function SourcesDialog({ card, onClose }: { card: CardId; onClose: () => void }) {
  const game = modules.value?.game
  const entries = useInventory()
  const texts = useTexts()
  const { title, claim } = cardText(card)
  const sources = game?.isCard(card) ? game.card(card).sources : []
  return (
    <Dialog title={t('sources.title')} onClose={onClose}>
      <div class="stack sources">
        <p class="story sources-card">{title}</p>
        {claim ? (
          <blockquote class="sources-claim">
            <p class="story">{claim.text}</p>
            <footer class="small quiet">{t('sources.claim', { id: claim.by })}</footer>
          </blockquote>
        ) : undefined}
        {sources.length === 0 ? <p>{t('sources.none')}</p> : undefined}
        <ul class="stack">
          {sources.map((source) => (
            <li key={source.entry} class="card sources-entry">
              <Passage source={source} entry={entries?.get(source.entry)} texts={texts} />
            </li>
          ))}
        </ul>
        {game?.isCard(card) ? <Stands card={game.card(card)} /> : undefined}
        <p>
          <a href={hashOf({ at: 'library', section: 'cards', item: card })}>{t('sources.reading')}</a>
        </p>
      </div>
    </Dialog>
  )
}
