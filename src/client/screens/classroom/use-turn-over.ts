/** Proposals are looked at as long as they are voted on: those to the next question are others. */
import { useEffect, useRef } from 'preact/hooks'
import type { RoomView } from '../../../game/wire/index.ts'

/** Calls once the question that was open is answered, whoever answered it. */
export function useTurnOver({ vote }: Pick<RoomView, 'vote'>, onOver: () => void): void {
  const open = vote && `${vote.turn.round} ${vote.turn.decision}`
  const known = useRef(open)
  useEffect(() => {
    if (known.current !== undefined && known.current !== open) onOver()
    known.current = open
  }, [open])
}
