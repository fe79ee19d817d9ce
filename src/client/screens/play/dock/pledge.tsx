/** The pledge: Kazakhstan may promise one power more than it expects. No promise is the default. */

import type { MenuItem, Power } from '../../../../game/index.ts'
import { POWERS, pledged, TUNING } from '../../../../game/index.ts'
import { plain, seatName, signed, t } from '../../../text/index.ts'
import { Badge } from '../../../ui/badge.tsx'
import { Cubes } from '../../../ui/cubes.tsx'
import { Term } from '../../../ui/term.tsx'
import type { Asking } from '../advice/use-advice.ts'
import { chosen, drafted, without } from '../draft.ts'
import { isFixed, type Play } from '../play.ts'
import { Chips } from './chips.tsx'
import { Dock } from './dock.tsx'
import { Left } from './left.tsx'
import type { Commitment } from './use-commitment.ts'

export function Pledge({ play }: { play: Play }) {
  const { menu, draft } = play
  if (!menu) return null
  const picked = drafted(menu, draft)[0]?.power
  return (
    <section class="play-pledge" aria-labelledby="play-pledge">
      <h2 id="play-pledge" class="eyebrow" tabIndex={-1}>
        <Term id="pledge">{t('play.pledge')}</Term>
      </h2>
      <p class="play-lead">{t('play.pledge.means', stakes())}</p>
      <fieldset class="play-promises" disabled={isFixed(play)}>
        <legend class="unseen">{t('play.pledge.to')}</legend>
        <label class="play-choice play-promise" data-picked={picked === undefined}>
          <input
            type="radio"
            name="play-pledge"
            checked={picked === undefined}
            onChange={() => play.put(without(menu, draft, ['pledge']))}
          />
          <b>{t('play.pledge.none')}</b>
        </label>
        {POWERS.map((power) => (
          <PromiseTo
            key={power}
            play={play}
            power={power}
            item={menu.items.find((item) => item.kind === 'pledge' && item.power === power)}
            picked={picked === power}
          />
        ))}
      </fieldset>
    </section>
  )
}

function stakes(): Record<'least' | 'price', number> & Record<'kept' | 'broken' | 'seen', string> {
  const { least, price, kept, broken, seenBroken } = TUNING.pledge
  return { least, price, kept: signed(kept), broken: signed(broken), seen: signed(seenBroken) }
}

interface PromiseProps {
  play: Play
  power: Power
  /** Not there where the promise would go beyond this round's cubes. */
  item: MenuItem | undefined
  picked: boolean
}

function PromiseTo({ play, power, item, picked }: PromiseProps) {
  const { view, menu, draft } = play
  const promised = pledged(view, power)
  return (
    <label class="play-choice play-promise" data-seat={power} data-picked={picked} data-off={!item}>
      <input
        type="radio"
        name="play-pledge"
        aria-label={seatName(power)}
        checked={picked}
        disabled={!item}
        onChange={() => menu && item && play.put(chosen(menu, draft, item))}
      />
      <Badge seat={power} show="both" />
      <Cubes count={promised} />
      <span class="play-note">
        {item
          ? t('play.pledge.terms', { promised, trust: plain(view.trust[power]) })
          : t('play.beyond.cubes', { count: promised })}
      </span>
    </label>
  )
}

interface PledgeDockProps {
  play: Play
  commitment: Commitment
  adviser: Asking
}

export function PledgeDock({ play, commitment, adviser }: PledgeDockProps) {
  const { menu, draft, view } = play
  const power = menu && drafted(menu, draft)[0]?.power
  return (
    <Dock
      play={play}
      commitment={commitment}
      adviser={adviser}
      commit={t(power ? 'play.pledge.commit' : 'play.pledge.skip')}
      anyway={t(power ? 'play.pledge.commit' : 'play.pledge.skip')}
      left={
        <Left
          of={{ of: 'attention' }}
          count={view.attention}
          words={t('play.pledge.cubes', { cubes: view.attention })}
        />
      }
    >
      <Chips play={play} none={t('play.pledge.silent')} />
    </Dock>
  )
}
