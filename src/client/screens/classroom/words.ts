/** What is said of a class, in words. */
import type { Nick, PupilView } from '../../../game/wire/index.ts'
import type { RoomAnswered } from '../../session/online/room.ts'
import type { ApiTrouble } from '../../state/online/api.ts'
import { nickWord, selector, t } from '../../text/index.ts'

/** What a pupil is called: a thing and a number, or the teacher's label. */
export function nickText(nick: Nick): string {
  return 'label' in nick ? nick.label : nickWord(nick)
}

/** The nickname of a pupil by its number; nothing where it is not there any more. */
export function nickOf(pupils: readonly PupilView[], pupil: number): string | undefined {
  const found = pupils.find((one) => one.pupil === pupil)
  return found && nickText(found.nick)
}

/** Why a room could not be opened, entered or returned to. */
export function doorTrouble(why: ApiTrouble): string {
  return t('room.failed', { why: selector(why) })
}

/** Why the room did not do what it was asked; nothing where it did. */
export function refusedText(answer: RoomAnswered): string | undefined {
  return answer.ok ? undefined : t('room.refused', { why: selector(answer.why) })
}

/** `12:05`; of an hour and more, `72:05`. */
export function timeText(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000))
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** Six digits in two groups, as they are read out: `123 456`. */
export function codeText(code: string): string {
  return code.replace(/^(\d{3})(\d{3})$/, '$1\u00a0$2')
}
