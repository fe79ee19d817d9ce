/** Five columns under the map: what each power has on the table, in seat order, and Kazakhstan's own moves. */
import { useMemo } from 'preact/hooks'
import type { Power, Preview } from '../../../../game/index.ts'
import { POWERS } from '../../../../game/vocabulary.ts'
import { useGrowing } from '../../../ui/use-late.ts'
import { Hand } from '../cards/hand.tsx'
import { Home } from '../cards/home.tsx'
import { PowerTable, tableName } from '../cards/offers.tsx'
import type { Play } from '../play.ts'
import type { PlayLinks } from '../props.ts'

interface ColumnsProps {
  play: Play
  /** What committing now would bring: who would be spurned, what becomes of trust. */
  foreseen: Preview | undefined
  links: PlayLinks
}

/** One after the other, so that no drawing of a new table keeps the page for long; their places stand from the first. */
export function Columns({ play, foreseen, links }: ColumnsProps) {
  const count = useGrowing(play.dealt.value, POWERS.length + 1, 1)
  const own = ownOf(play)
  return (
    <section
      class="play-columns"
      aria-labelledby="play-offers"
      aria-busy={count <= POWERS.length || undefined}
    >
      <h2 id="play-offers" class="unseen" tabIndex={-1}>
        {tableName(play)}
      </h2>
      {POWERS.map((power, place) => (
        <div key={power} class="play-column" data-seat={power} data-own={own === power}>
          {place < count ? (
            <OfPower power={power} play={play} foreseen={foreseen} links={links} />
          ) : undefined}
        </div>
      ))}
      {play.view.viewer === 'KZ' ? (
        <div class="play-column" data-seat="KZ">
          {count > POWERS.length ? <AtHome play={play} links={links} /> : undefined}
        </div>
      ) : undefined}
    </section>
  )
}

/** A power's own column opens into its hand; while all cards lie open, to be compared, it is one of four. */
function ownOf({ view, cards }: Play): Power | undefined {
  const { viewer } = view
  return viewer === 'KZ' || viewer === 'observer' || cards.value.decision === 'attention' ? undefined : viewer
}

/** Not drawn again with each column that comes after it. */
function OfPower({ power, play, foreseen, links }: ColumnsProps & { power: Power }) {
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

function AtHome({ play, links }: Omit<ColumnsProps, 'foreseen'>) {
  return useMemo(() => <Home play={play} links={links} />, [play, links])
}
