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
  else if (shown.step.tells === 'reveal' && from.step === shown.place.step) afterReveal(shown, from.line)
  else aloud(newsNotice(newsIn(shown) ?? []))
}

function brief(news: readonly Fact[]): void {
  const text = revealNotice(news) ?? newsNotice(news)
  if (text) notify(text)
}

/** Cards that have turned over one by one were seen; who listens hears of them in one sentence. */
function afterReveal({ step }: Shown, seen: number): void {
  const { facts } = step.moment
  const texts = [revealNotice(facts), handNotice(facts)].filter((text) => text !== undefined)
  const tell = seen < step.lines.length ? notify : announce
  if (texts.length > 0) tell(texts.join(' '))
}

function aloud(text: string | undefined): void {
  if (text) announce(text)
}
