/** Says what has happened: news and reveals at once, in a line; the news that follow a round once it has been read. */
import { useEffect } from 'preact/hooks'
import { announce } from '../../state/announcements.ts'
import { clearNotice, notify } from '../../state/notices.ts'
import type { Cursor } from '../../timeline/cursor.ts'
import { isSame } from '../../timeline/places.ts'
import { newsIn, type Shown } from '../../timeline/shown.ts'
import { newsNotice, revealNotice } from './brief.ts'

/** Milliseconds: once the telling has closed. While it lies over the page, nothing outside it is heard. */
const AFTER_TELLING = 150

/** Follows the cursor. A round that is told line by line is not told again. */
export function useNotices(cursor: Cursor): void {
  useEffect(() => {
    let from = cursor.place.peek()
    return cursor.shown.subscribe((shown) => {
      if (isSame(from, shown.place)) return
      const wasTelling = from.line !== undefined
      from = shown.place
      say(shown, wasTelling)
    })
  }, [cursor])
}

function say(shown: Shown, wasTelling: boolean): void {
  if (shown.place.line !== undefined) {
    if (!wasTelling) clearNotice()
    return
  }
  const news = newsIn(shown) ?? []
  const text = revealNotice(news) ?? newsNotice(news)
  if (!text) return
  if (wasTelling) setTimeout(() => announce(text), AFTER_TELLING)
  else notify(text)
}
