/** Asking the room for something: what is under way, and what it says if it does not do it. */
import { useState } from 'preact/hooks'
import type { RoomAct } from '../../../game/wire/index.ts'
import type { OnlineRoom } from '../../session/online/room.ts'
import { refusedText } from './words.ts'

export interface RoomActing {
  /** Asks; gives whether it was done. What is asked for already is not asked for twice. */
  act(act: RoomAct): Promise<boolean>
  readonly trouble: string | undefined
  /** What is asked for and not answered yet. */
  readonly pending: readonly RoomAct['do'][]
}

export function useRoomAct(online: OnlineRoom): RoomActing {
  const [trouble, setTrouble] = useState<string>()
  const [pending, setPending] = useState<readonly RoomAct[]>([])
  return {
    trouble,
    pending: pending.map((one) => one.do),
    act: async (act) => {
      if (pending.some((one) => JSON.stringify(one) === JSON.stringify(act))) return false
      setTrouble(undefined)
      setPending((before) => [...before, act])
      const answer = await online.act(act)
      setPending((before) => before.filter((one) => one !== act))
      setTrouble(refusedText(answer))
      return answer.ok
    },
  }
}
