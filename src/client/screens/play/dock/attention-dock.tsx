/** The dock: cubes left, what each power gets beside what it expects, and the commitment. */

import type { Power, View } from '../../../../game/vocabulary.ts'
import { POWERS } from '../../../../game/vocabulary.ts'
import { seatLetters, seatName, t } from '../../../text/index.ts'
import { Cubes } from '../../../ui/cubes.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { chosen, cubes, envoys, envoyTo, spent, without } from '../draft.ts'
import type { Play } from '../play.ts'
import { whyRefused } from '../words.ts'
import { Commit, Left } from './commit.tsx'

interface DockProps {
  play: Play
  /** What each power would expect once the draft is reckoned: spurned ones more. */
  expected: View['expected']
  /** An end of the game is in sight: the button says so. */
  warning: boolean
}

export function AttentionDock({ play, expected, warning }: DockProps) {
  const { menu, draft } = play
  if (!menu) return null
  const left = menu.budget - spent(menu, draft).budget
  const at = cubes(menu, draft)
  return (
    <section class="play-dock panel" aria-label={t('play.dock')}>
      <Left count={left} words={t('play.left', { budget: menu.budget })} />
      <ul class="play-tiles">
        {POWERS.map((power) => (
          <PowerTile key={power} power={power} play={play} cubes={at[power]} expected={expected[power]} />
        ))}
        <li class="play-tile" data-seat="KZ">
          <span class="play-tile-name">
            <Icon name="seat-KZ" />
            <span class="play-tile-long">{t('play.tile.home')}</span>
            <abbr class="play-tile-short" title={t('play.tile.home')}>
              {seatLetters('KZ')}
            </abbr>
          </span>
          <b class="numeric">{at.home}</b>
          <span class="play-tile-note play-tile-short">{t('play.tile.own')}</span>
        </li>
      </ul>
      <CommitAttention play={play} left={left} warning={warning} />
    </section>
  )
}

interface TileProps {
  play: Play
  power: Power
  cubes: number
  expected: number
}

/** What a power gets, as cubes filled among those it expects; and the envoy, who is one cube more. */
function PowerTile({ play, power, cubes: count, expected }: TileProps) {
  const { pledge } = play.view
  const promised = pledge?.power === power ? pledge.cubes : undefined
  const wanted = promised ?? expected
  const tone = count >= wanted ? 'gain' : promised === undefined ? 'plain' : 'loss'
  return (
    <li class="play-tile" data-seat={power} data-tone={tone}>
      <span class="play-tile-name">
        <Icon name={`seat-${power}`} />
        <span class="play-tile-long">{t('play.tile.name', { power })}</span>
        <abbr class="play-tile-short" title={seatName(power)}>
          {seatLetters(power)}
        </abbr>
      </span>
      <span class="play-tile-count">
        <b class="numeric">{count}</b>
        <span class="play-tile-cubes" aria-hidden="true">
          <Cubes count={count} of={Math.max(count, wanted)} silent />
        </span>
      </span>
      <span class="play-tile-note">
        <span class="play-tile-long">
          {promised === undefined
            ? t('play.tile.expects', { expected, met: String(count >= expected) })
            : t('play.tile.promised', { promised, met: String(count >= promised) })}
        </span>
        <span class="play-tile-short">{t('play.tile.of', { wanted, met: String(count >= wanted) })}</span>
      </span>
      <EnvoyButton play={play} power={power} />
    </li>
  )
}

function EnvoyButton({ play, power }: { play: Play; power: Power }) {
  const { menu, draft } = play
  const item = menu && envoys(menu)[power]
  if (!menu || !item) return null
  const on = envoyTo(menu, draft) === power
  const why = whyRefused(menu, draft, item)
  return (
    <button
      type="button"
      class="play-tile-envoy"
      aria-pressed={on}
      aria-label={t('play.envoy.to', { power })}
      aria-disabled={why !== undefined}
      title={why ?? t('play.envoy.means')}
      onClick={() => {
        if (on) play.put(without(menu, draft, ['envoy']))
        else if (!why) play.put(chosen(menu, draft, item))
      }}
    >
      {on ? t('play.envoy.sent') : t('play.envoy.send')}
    </button>
  )
}

/** What is unspent is lost, and the button says how much that is. */
function CommitAttention({ play, left, warning }: { play: Play; left: number; warning: boolean }) {
  return (
    <Commit play={play} warning={warning}>
      <span>
        {t(play.stage === 'sent' ? 'play.committing' : warning ? 'play.commit.anyway' : 'play.commit')}
      </span>
      <small>{t('play.commit.left', { left })}</small>
    </Commit>
  )
}
