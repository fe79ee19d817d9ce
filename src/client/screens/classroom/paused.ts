/** Whether a pause is on: the room's word and its table's come by two ways, and until both are there nothing is taken. */
import type { RoomView } from '../../../game/wire/index.ts'
import type { OnlineTable } from '../../session/online/online.ts'

export function isPaused({ phase }: Pick<RoomView, 'phase'>, table: OnlineTable | undefined): boolean {
  return phase === 'paused' || table?.table.value?.pausedFor === 'owner'
}
