/** Five columns under the map: what each power has on the table, in seat order, and Kazakhstan's own moves. */
import type { Power, Preview } from '../../../../game/index.ts'
import { POWERS } from '../../../../game/vocabulary.ts'
import { t } from '../../../text/index.ts'
import { Hand } from '../cards/hand.tsx'
import { Home } from '../cards/home.tsx'
import { PowerTable } from '../cards/offers.tsx'
import type { Play } from '../play.ts'
import type { PlayLinks } from '../props.ts'

interface ColumnsProps {
  play: Play
  /** What committing now would bring: who would be spurned, what becomes of trust. */
  foreseen: Preview | undefined
  links: PlayLinks
}

export function Columns({ play, foreseen, links }: ColumnsProps) {
  return (
    <section class="play-columns" aria-labelledby="play-offers">
      <h2 id="play-offers" class="unseen" tabIndex={-1}>
        {t(play.view.decision === 'attention' ? 'play.offers' : 'play.offers.past')}
      </h2>
      {POWERS.map((power) => (
        <PowerColumn key={power} power={power} play={play} foreseen={foreseen} links={links} />
      ))}
      {play.view.viewer === 'KZ' ? (
        <div class="play-column" data-seat="KZ">
          <Home play={play} links={links} />
        </div>
      ) : undefined}
    </section>
  )
}

/** A power's own column opens into its hand. */
function PowerColumn({ power, play, foreseen, links }: ColumnsProps & { power: Power }) {
  const own = play.view.viewer === power
  return (
    <div class="play-column" data-seat={power} data-own={own}>
      <PowerTable power={power} play={play} foreseen={foreseen} links={links} />
      {own ? <Hand play={play} power={power} links={links} /> : undefined}
    </div>
  )
}
