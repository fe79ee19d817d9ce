/** The capitals on the map by keyboard: buttons that show themselves, and say what they are, while they have focus. */
import { useId } from 'preact/hooks'
import { POWERS, type Power } from '../../../../game/vocabulary.ts'
import type { BoardPicture, BoardThing } from '../../../board/index.ts'
import { t } from '../../../text/index.ts'
import { thingWords } from './thing-words.ts'

interface PlacesProps {
  picture: BoardPicture
  /** Has the map ring a capital and tell of it; nothing when focus leaves. */
  onPoint: (thing: BoardThing | undefined) => void
  onPick: (power: Power) => void
  /** Opens Kazakhstan's own column. */
  onHome: () => void
}

export function MapPlaces({ picture, onPoint, onPick, onHome }: PlacesProps) {
  return (
    <ul class="play-map-places" aria-label={t('play.map.places')}>
      {POWERS.map((power) => (
        <Place
          key={power}
          name={t('play.map.open', { power })}
          thing={{ kind: 'power', power }}
          picture={picture}
          onPoint={onPoint}
          onOpen={() => onPick(power)}
        />
      ))}
      <Place
        name={t('play.map.open.home')}
        thing={{ kind: 'astana' }}
        picture={picture}
        onPoint={onPoint}
        onOpen={onHome}
      />
    </ul>
  )
}

interface PlaceProps {
  name: string
  thing: BoardThing
  picture: BoardPicture
  onPoint: (thing: BoardThing | undefined) => void
  onOpen: () => void
}

function Place({ name, thing, picture, onPoint, onOpen }: PlaceProps) {
  const about = useId()
  return (
    <li>
      <button
        type="button"
        class="play-map-place"
        aria-describedby={about}
        onFocus={() => onPoint(thing)}
        onBlur={() => onPoint(undefined)}
        onClick={onOpen}
      >
        {name}
      </button>
      <span id={about} hidden>
        {thingWords(thing, picture).lines.join(' ')}
      </span>
    </li>
  )
}
