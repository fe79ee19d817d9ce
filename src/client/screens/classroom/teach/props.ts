/** What the parts of a teacher's room are given. */
import type { InRoom } from '../room-place.tsx'

export interface TeacherRoomProps extends InRoom<'teacher'> {
  ticket: string
  /** Sets this room aside, and shows the plan of another one. */
  onOther: () => void
}
