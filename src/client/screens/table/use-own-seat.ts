/** Says what others did in the viewer's seat: a bot in its place, or somebody else who sits there. */
import { useEffect } from 'preact/hooks'
import type { MadeView } from '../../../game/wire/index.ts'
import type { OnlineGame } from '../../session/online/game.ts'
import type { OnlineTable } from '../../session/online/online.ts'
import { notify, tell, withdraw } from '../../state/notices.ts'
import { t } from '../../text/index.ts'
import { nickOf } from './people.ts'

/** A bot's choice is told until the viewer chooses again: whoever was away is to find it. */
export function useOwnSeat(online: OnlineTable, game: OnlineGame): void {
  useEffect(() => {
    let known = game.made.peek().length
    const stop = game.made.subscribe((made) => {
      for (const one of made.slice(known)) {
        const text = 'person' in one.by ? foreignText(online, one) : undefined
        if (text) notify(text)
      }
      known = made.length
      tellOfBot(online, made)
    })
    return () => {
      stop()
      withdraw(ABOUT)
    }
  }, [online, game])
}

const ABOUT = 'table-deputy'

function tellOfBot(online: OnlineTable, made: readonly MadeView[]): void {
  const seat = online.own.peek()?.seat
  const last = made.findLast(({ turn }) => turn.seat === seat)
  const text = last && !('person' in last.by) ? foreignText(online, last) : undefined
  if (text === undefined) withdraw(ABOUT)
  else tell({ kind: 'lasting', about: ABOUT, text: () => text, dismissable: true })
}

/** A choice in the viewer's seat that is not the viewer's own, in a sentence; nothing of any other. */
export function foreignText({ own, table }: OnlineTable, { turn, by }: MadeView): string | undefined {
  const { seat, person } = own.peek() ?? {}
  if (turn.seat !== seat) return undefined
  if ('person' in by) {
    const nick = by.person === person ? undefined : nickOf(table.peek() ?? NOBODY, by.person)
    return nick === undefined ? undefined : t('table.taken', { nick })
  }
  const { round, decision } = turn
  return by.deputy && t('table.deputy', { round, decision, why: by.deputy })
}

const NOBODY = { people: [] }
