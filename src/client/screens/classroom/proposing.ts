/** What becomes of a choice at a table whose class votes on it: it goes to the room as a proposal. */
import { type Propose, refusedChoice } from '../../session/online/online.ts'
import type { OnlineRoom } from '../../session/online/room.ts'

/** A proposal is taken, or why it is not: in the words of a choice. `onProposed`: called once it is taken. */
export function proposing(online: OnlineRoom, onProposed: () => void): Propose {
  return async (turn, choice) => {
    const answer = await online.act({ do: 'propose', turn, choice })
    if (answer.ok) {
      onProposed()
      return { accepted: true }
    }
    return refusedChoice(answer.why)
  }
}
