/** The board at a place in the game: what it shows there, and what moves on the way on. Pure. */
import {
  type BoardMotion,
  type BoardPicture,
  type DraftPicture,
  moved,
  movingFrom,
  pictureOf,
} from '../../../board/index.ts'
import { newsIn, type Shown } from '../../../timeline/shown.ts'

/** The picture of a place: of its view, with the draft if one is laid out there, and while a round is told with what is told of it so far. */
export function pictureAt({ view, place, step, told }: Shown, draft?: DraftPicture): BoardPicture {
  const played = pictureOf(view, draft)
  if (place.line === undefined) return played
  return movingFrom(played)(step.moment.facts.slice(0, told)).reduce(moved, played)
}

/**
 * The motions of the last move, if it went on; nothing after a jump. `before`: the picture that the step began with.
 * Cubes that lie there already, because they were laid out for the choice, do not fly a second time.
 */
export function motionsTo(shown: Shown, before: BoardPicture): readonly BoardMotion[] | undefined {
  const news = newsIn(shown)
  if (!news) return undefined
  const moving = movingFrom(before)
  moving(shown.step.moment.facts.slice(0, shown.since))
  return moving(news)
}
