/** At home and abroad on Kazakhstan's own account: the initiatives in hand, and the envoy. */

import type { InitiativeCard, View } from '../../../../game/index.ts'
import { card, inForce, POWERS, TUNING } from '../../../../game/index.ts'
import { seatLetters, seatName, t } from '../../../text/index.ts'
import { Price } from '../../../ui/price.tsx'
import { Term } from '../../../ui/term.tsx'
import { chosen, envoys, envoyTo, without } from '../draft.ts'
import type { Play } from '../play.ts'
import type { PlayLinks } from '../props.ts'
import { unmetWords, whyRefused } from '../words.ts'
import { PressTitle } from './card-title.tsx'
import { Effects } from './effect-list.tsx'

export function Home({ play, links }: { play: Play; links: PlayLinks }) {
  const { view, menu } = play
  const asked = menu?.decision === 'attention'
  return (
    <section class="play-home" aria-labelledby="play-home">
      <h2 id="play-home" class="eyebrow" tabIndex={-1}>
        {t('play.home')}
      </h2>
      {asked ? <Envoy play={play} /> : undefined}
      <h3 class="play-home-head">
        <Term id="initiative">{t('play.initiatives')}</Term>
      </h3>
      {asked ? undefined : <p class="play-note">{later(view)}</p>}
      {view.hand.length === 0 ? <p class="play-note">{t('play.initiatives.none')}</p> : undefined}
      {view.hand.map((id) => {
        const initiative = card(id)
        return initiative.kind === 'initiative' ? (
          <Initiative key={id} play={play} links={links} initiative={initiative} />
        ) : undefined
      })}
    </section>
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
  const on = item !== undefined && draft.includes(item.id)
  const why = !asked ? undefined : item ? whyRefused(menu, draft, item) : beyond(view, initiative)
  return (
    <article class="play-card card edged" data-seat="KZ" data-on={on} data-off={why !== undefined}>
      <PressTitle
        card={initiative.id}
        links={links}
        {...(asked ? { pressed: on } : {})}
        {...(why ? { why } : {})}
        {...(item ? { onPress: () => play.press(item) } : {})}
      />
      <Price class="play-card-price" cubes={initiative.cubes} oil={initiative.oil} />
      <div class="play-card-line">
        <Effects effects={initiative.effects} table={view} />
      </div>
      {why ? <p class="play-why">{why}</p> : undefined}
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

/** One cube, to one power: its trust will not fall this round. */
function Envoy({ play }: { play: Play }) {
  const { menu, draft } = play
  if (!menu) return null
  const items = envoys(menu)
  const sent = envoyTo(menu, draft)
  return (
    <fieldset class="play-envoy" disabled={play.stage === 'sent'}>
      <legend class="play-home-head">
        <Term id="envoy">{t('play.envoy')}</Term>
      </legend>
      <p class="play-note">{t('play.envoy.means')}</p>
      <div class="play-envoy-row">
        <label class="play-chip" data-picked={sent === undefined}>
          <input
            type="radio"
            name="play-envoy"
            checked={sent === undefined}
            onChange={() => play.put(without(menu, draft, ['envoy']))}
          />
          {t('play.envoy.none')}
        </label>
        {POWERS.map((power) => {
          const item = items[power]
          const why = item ? whyRefused(menu, draft, item) : t('play.beyond.cubes', { count: 1 })
          return (
            <label
              key={power}
              class="play-chip"
              data-seat={power}
              data-picked={sent === power}
              data-off={!!why}
              title={why}
            >
              <input
                type="radio"
                name="play-envoy"
                aria-label={seatName(power)}
                checked={sent === power}
                disabled={why !== undefined}
                onChange={() => item && play.put(chosen(menu, draft, item))}
              />
              {seatLetters(power)}
            </label>
          )
        })}
      </div>
    </fieldset>
  )
}
