/** Where a pupil plays or watches. */
import type { OwnRoom } from '../../../../game/wire/index.ts'

export type At = NonNullable<Extract<OwnRoom, { is: 'pupil' }>['at']>
