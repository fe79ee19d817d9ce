/** Kazakhstan's dock: cubes left, what is chosen, and the commitment; on a phone, what each power gets as well. */

import type { Power, View } from '../../../../game/vocabulary.ts'
import { POWERS } from '../../../../game/vocabulary.ts'
import { seatLetters, seatName, t } from '../../../text/index.ts'
import { Icon } from '../../../ui/icon.tsx'
import type { Asking } from '../advice/use-advice.ts'
import { ReasonsSwitch } from '../cards/reasons.tsx'
import { cubes, spent } from '../draft.ts'
import type { Play } from '../play.ts'
import type { Layout } from '../table/use-layout.ts'
import { Chips } from './chips.tsx'
import { Dock } from './dock.tsx'
import { Left } from './left.tsx'
import type { Commitment } from './use-commitment.ts'

export interface AttentionDockProps {
  play: Play
  commitment: Commitment
  adviser: Asking
  layout: Layout
  /** What each power would expect once the draft is reckoned: spurned ones more. */
  expected: View['expected']
  /** An end of the game is in sight: the button says so. */
  warning: boolean
}

export function AttentionDock({ play, commitment, adviser, layout, expected, warning }: AttentionDockProps) {
  const { menu, draft } = play
  if (!menu) return null
  const { budget } = menu
  const left = budget - spent(menu, draft).budget
  return (
    <Dock
      play={play}
      commitment={commitment}
      adviser={adviser}
      commit={t(warning ? 'play.commit.anyway' : 'play.commit')}
      note={t('play.commit.left', { left, budget })}
      anyway={t('play.commit.anyway')}
      warning={warning}
      left={<Left of={{ of: 'attention' }} count={left} words={t('play.left', { budget })} />}
      tools={<ReasonsSwitch whys={play.whys} />}
      {...(layout === 'narrow' ? { above: <Tiles play={play} expected={expected} /> } : {})}
    >
      <Chips play={play} none={t('play.chips.none')} />
    </Dock>
  )
}

/** Where there are no columns: what each power gets. */
function Tiles({ play, expected }: Pick<AttentionDockProps, 'play' | 'expected'>) {
  const { menu, draft } = play
  if (!menu) return null
  const at = cubes(menu, draft)
  return (
    <ul class="play-tiles" aria-label={t('play.tiles')}>
      {POWERS.map((power) => (
        <PowerTile key={power} power={power} play={play} cubes={at[power]} expected={expected[power]} />
      ))}
      <li class="play-tile" data-seat="KZ">
        <span class="play-tile-name">
          <Icon name="seat-KZ" />
          <abbr title={t('play.tile.home')}>{seatLetters('KZ')}</abbr>
        </span>
        <b class="numeric">{at.home}</b>
        <span class="play-tile-note">{t('play.tile.own')}</span>
      </li>
    </ul>
  )
}

interface TileProps {
  play: Play
  power: Power
  cubes: number
  expected: number
}

/** What a power gets, of what it expects or was promised. */
function PowerTile({ play, power, cubes: count, expected }: TileProps) {
  const { pledge } = play.view
  const promised = pledge?.power === power ? pledge.cubes : undefined
  const wanted = promised ?? expected
  const tone = count >= wanted ? 'gain' : promised === undefined ? 'plain' : 'loss'
  return (
    <li class="play-tile" data-seat={power} data-tone={tone}>
      <span class="play-tile-name">
        <Icon name={`seat-${power}`} />
        <abbr title={seatName(power)}>{seatLetters(power)}</abbr>
      </span>
      <b class="numeric">{count}</b>
      <span class="play-tile-note">{t('play.tile.of', { wanted, met: String(count >= wanted) })}</span>
    </li>
  )
}
