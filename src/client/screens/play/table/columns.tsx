/** Five columns under the map: what each power has on the table, in seat order, and Kazakhstan's own moves. */
import { signal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useMemo, useRef } from 'preact/hooks'
import type { Power, Preview, View } from '../../../../game/index.ts'
import { POWERS, type Seat } from '../../../../game/vocabulary.ts'
import { useGrowing, useLateBy } from '../../../ui/use-late.ts'
import { useTight, type Ways } from '../../../ui/use-tight.ts'
import { Hand } from '../cards/hand.tsx'
import { Home } from '../cards/home.tsx'
import { PowerTable, tableName } from '../cards/offers.tsx'
import type { Play } from '../play.ts'
import type { PlayLinks } from '../props.ts'
import { useRedrafted } from '../use-redrafted.ts'

interface Laid {
  play: Play
  /** What committing now would bring: who would be spurned, what becomes of trust. */
  foreseen: Preview | undefined
  links: PlayLinks
}

interface ColumnsProps extends Laid {
  /** What lies there is to be chosen or looked at: it has more room, and more ways to make some (style/close.css). */
  isChosen: boolean
}

const CHOSEN: Ways = ['some', 'much', 'most']
const TOLD: Ways = ['much']

/** One after the other, so that no drawing of a new table keeps the page for long; their places stand from the first. */
export function Columns({ play, foreseen, links, isChosen }: ColumnsProps) {
  const count = useGrowing(play.dealt.value, POWERS.length + 1, 1, { first: 0 })
  const own = ownOf(play)
  const took = play.took.value
  const presses = play.presses.value
  const table = useUndrafted(play)
  const { at, isLate } = useRedrafted(table)
  const list = useRef<HTMLElement>(null)
  useTight(() => columnsIn(list.current), kindOf({ play }), isChosen ? CHOSEN : TOLD)
  return (
    <section
      ref={list}
      class="play-columns"
      aria-labelledby="play-offers"
      aria-busy={count <= POWERS.length || isLate || undefined}
    >
      <h2 id="play-offers" class="unseen" tabIndex={-1}>
        {tableName(play)}
      </h2>
      {POWERS.map((power, place) => (
        <Column
          key={power}
          seat={power}
          isOwn={own === power}
          took={took?.[power]}
          presses={presses?.[power]}
        >
          {place < count ? (
            <OfPower
              place={place}
              power={power}
              play={own === power ? play : at(power)}
              foreseen={foreseen}
              links={links}
            />
          ) : undefined}
        </Column>
      ))}
      {play.view.viewer === 'KZ' ? (
        <Column seat="KZ" took={took?.KZ}>
          {count > POWERS.length ? <AtHome play={at()} links={links} /> : undefined}
        </Column>
      ) : undefined}
    </section>
  )
}

interface ColumnProps {
  seat: Seat
  /** Nothing in Kazakhstan's, which is always its own. */
  isOwn?: boolean
  took: number | undefined
  presses?: number | undefined
  children: ComponentChildren
}

/** All there are, though not all are filled yet. */
function columnsIn(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>(':scope > .play-column') ?? [])]
}

function Column({ seat, isOwn, took, presses, children }: ColumnProps) {
  return (
    <div
      class="play-column"
      data-seat={seat}
      data-own={isOwn}
      data-took={took}
      data-presses={presses || undefined}
    >
      {children}
    </div>
  )
}

/** A power's own column opens into its hand; while all cards lie open, to be compared, it is one of four. */
function ownOf({ view, cards }: Play): Power | undefined {
  const { viewer } = view
  return viewer === 'KZ' || viewer === 'observer' || cards.value.decision === 'attention' ? undefined : viewer
}

/**
 * The play as far as columns show it beside a power's own: only at Kazakhstan's attention is anything of the draft in
 * them. Else the same as long as the table is, and nothing of it is drawn again.
 */
function useUndrafted(play: Play): Play {
  const last = useRef(play)
  const before = last.current
  const isSame =
    play.menu?.decision !== 'attention' &&
    before.menu === play.menu &&
    before.view === play.view &&
    before.open === play.open &&
    before.whys === play.whys &&
    before.bound === play.bound
  if (!isSame) last.current = play
  return last.current
}

/** What is asked, or what lies there where nothing is. */
const kindOf = ({ play }: Pick<Laid, 'play'>) => play.menu ?? play.view

/** Drawn anew in its turn, for another view a drawing after the column before it; not with each that comes after it. */
function OfPower({ place, power, links, ...now }: Laid & { place: number; power: Power }) {
  const { play: late, foreseen } = useLateBy(place, now, kindOf)
  const play = useLying(place, late)
  const isOwn = ownOf(play) === power
  const open = play.cards.value.decision === 'attention' ? undefined : play.open?.[power]
  return useMemo(
    () => (
      <>
        <PowerTable power={power} play={play} foreseen={foreseen} links={links} />
        {isOwn ? <Hand play={play} power={power} links={links} /> : undefined}
        {open ? <Hand play={open} power={power} links={links} of={power} /> : undefined}
      </>
    ),
    [power, play, foreseen, links, isOwn, open],
  )
}

const cardsOf = ({ cards }: { cards: View }) => cards

/** With the cards as they lie, in their turn: where all are shown with one press, a column a drawing turns over. */
function useLying(place: number, play: Play): Play {
  const now = { cards: play.cards.value, turned: play.turned.value }
  const { cards, turned } = useLateBy(place, now, cardsOf)
  return useMemo(() => ({ ...play, cards: signal(cards), turned: signal(turned) }), [play, cards, turned])
}

function AtHome({ links, ...now }: Omit<Laid, 'foreseen'>) {
  const { play } = useLateBy(POWERS.length, now, kindOf)
  return useMemo(() => <Home play={play} links={links} />, [play, links])
}
