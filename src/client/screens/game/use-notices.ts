/** Says what has happened: reveals and news at once, in a line; the news that follow a round once it has been read. */
import { useEffect } from 'preact/hooks'
import type { Fact } from '../../../game/index.ts'
import { announce } from '../../state/announcements.ts'
import { clearNotice, notify } from '../../state/notices.ts'
import type { Cursor } from '../../timeline/cursor.ts'
import { isSame, type Place } from '../../timeline/places.ts'
import { newsIn, type Shown } from '../../timeline/shown.ts'
import { handNotice, newsNotice, revealNotice } from './brief.ts'

/** Follows the cursor. What was told line by line is not told again. */
export function useNotices(cursor: Cursor): void {
  useEffect(() => {
    let from = cursor.place.peek()
    return cursor.shown.subscribe((shown) => {
      if (isSame(from, shown.place)) return
      say(shown, from)
      from = shown.place
    })
  }, [cursor])
}

function say(shown: Shown, from: Place): void {
  if (shown.place.line !== undefined) {
    if (from.line === undefined) clearNotice()
  } else if (from.line === undefined) brief(newsIn(shown) ?? [])
  else if (shown.step.tells === 'reveal' && from.step === shown.place.step) afterReveal(shown)
  else aloud(newsNotice(newsIn(shown) ?? []))
}

function brief(news: readonly Fact[]): void {
  // The table shows it where it is; a line over the table would hide some of it.
  aloud(revealNotice(news) ?? newsNotice(news))
}

/** The cards were seen to turn over; who listens hears of them in one sentence. */
function afterReveal({ step }: Shown): void {
  const { facts } = step.moment
  const gone = handNotice(facts)
  const texts = [revealNotice(facts), gone].filter((text) => text !== undefined)
  // What has left the hand is nowhere on the table.
  if (gone !== undefined) notify(texts.join(' '))
  else aloud(texts.join(' '))
}

function aloud(text: string | undefined): void {
  if (text) announce(text)
}
