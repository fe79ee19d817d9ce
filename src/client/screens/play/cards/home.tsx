/** What Kazakhstan does on its own account: the initiatives in hand. */

import type { CardId, InitiativeCard, View } from '../../../../game/index.ts'
import { card, inForce, TUNING } from '../../../../game/index.ts'
import { t } from '../../../text/index.ts'
import { Icon } from '../../../ui/icon.tsx'
import { Price } from '../../../ui/price.tsx'
import { Term } from '../../../ui/term.tsx'
import { cubes, spent } from '../draft.ts'
import type { Play } from '../play.ts'
import type { PlayLinks } from '../props.ts'
import { unmetWords, whyRefused } from '../words.ts'
import { PressTitle } from './card-title.tsx'
import { Effects } from './effect-list.tsx'

export function Home({ play, links }: { play: Play; links: PlayLinks }) {
  const { view, menu, spent } = play
  const isOpen = menu?.decision === 'attention' || spent.value !== undefined
  const hand = spent.value ? carriedOut(play) : view.hand
  return (
    <section class="play-home" aria-labelledby="play-home">
      <HomeHead play={play} />
      {isOpen ? undefined : <p class="play-note">{later(view)}</p>}
      {view.hand.length === 0 ? <p class="play-note">{t('play.initiatives.none')}</p> : undefined}
      {hand.map((id) => {
        const initiative = card(id)
        return initiative.kind === 'initiative' ? (
          <Initiative key={id} play={play} links={links} initiative={initiative} />
        ) : undefined
      })}
    </section>
  )
}

/** While a round is told: the initiatives that are told to be carried out in it. */
function carriedOut({ view, now }: Play): CardId[] {
  return view.hand.filter((id) => now.value.launched.includes(id))
}

/** What is spent at home, beside what there is to spend. */
function HomeHead({ play }: { play: Play }) {
  const { view, menu, draft, spent: told } = play
  const asked = menu?.decision === 'attention'
  return (
    <header class="play-power-head">
      <div class="play-power-row">
        <h2 id="play-home" tabIndex={-1}>
          <span class="badge" data-seat="KZ">
            <Icon name="seat-KZ" />
            <span>{t('play.home')}</span>
          </span>
        </h2>
        <p class="play-power-facts">
          <Term id="initiative">
            {told.value
              ? t('play.column.home', { cubes: told.value.home, oil: 0 })
              : asked
                ? t('play.column.home', { cubes: cubes(menu, draft).home, oil: spent(menu, draft).oil })
                : t('play.column.initiatives', { count: view.hand.length })}
          </Term>
        </p>
      </div>
    </header>
  )
}

/** When initiatives may be carried out. */
function later(view: View): string {
  return inForce(view, 'initiatives') ? t('play.initiatives.later') : fromRound()
}

/** In a lesson, before they are in force. */
function fromRound(): string {
  return t('play.initiatives.lesson', { round: TUNING.lesson.initiatives })
}

interface InitiativeProps {
  play: Play
  links: PlayLinks
  initiative: InitiativeCard
}

function Initiative({ play, links, initiative }: InitiativeProps) {
  const { menu, draft, view } = play
  const asked = menu?.decision === 'attention'
  const item = menu?.items.find((one) => one.kind === 'initiative' && one.card === initiative.id)
  const on = play.spent.value !== undefined || (item !== undefined && draft.includes(item.id))
  const why = !asked ? undefined : item ? whyRefused(play, item) : beyond(view, initiative)
  return (
    <article class="play-card card edged" data-seat="KZ" data-on={on} data-off={why !== undefined}>
      <PressTitle
        card={initiative.id}
        links={links}
        more={<Effects effects={initiative.effects} table={view} />}
        {...(asked ? { pressed: on, past: play.stage === 'past' } : {})}
        {...(why ? { why } : {})}
        {...(item ? { onPress: () => play.press(item) } : {})}
      />
      <Price class="play-card-price" cubes={initiative.cubes} oil={initiative.oil} />
      <div class="play-card-line">
        <Effects effects={initiative.effects} table={view} />
        {why ? (
          <span class="play-why" data-passing={item !== undefined}>
            {why}
          </span>
        ) : undefined}
      </div>
    </article>
  )
}

/** Why an initiative in hand is not on the menu at all. */
function beyond(view: View, { cubes, oil, needs }: InitiativeCard): string {
  if (!inForce(view, 'initiatives')) return fromRound()
  const unmet = unmetWords(view, needs)
  if (unmet) return unmet
  if (oil > view.treasury) return t('play.beyond.oil', { count: oil })
  return t('play.beyond.cubes', { count: cubes })
}
