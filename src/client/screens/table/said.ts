/** What is said at a table, in words. */
import type { Seat } from '../../../game/index.ts'
import type { MadeView, SaidView } from '../../../game/wire/index.ts'
import { sentenceOf, t } from '../../text/index.ts'

/** Who says it to whom. */
export function headOf({ from, to }: SaidView, own: Seat | undefined): string {
  return t('table.talk.line', {
    ...{ seat: from, power: to },
    from: from === own ? 'own' : 'other',
    to: to === 'all' ? 'all' : to === own ? 'own' : 'other',
  })
}

/** All of it, for whoever listens. */
export function heardText(said: SaidView): string {
  return t('table.talk.heard', {
    seat: said.from,
    to: said.to === 'all' ? 'all' : 'own',
    sentence: sentenceOf(said),
  })
}

/** In which round it was said: that of the choice which came next. */
export function roundOf({ step }: SaidView, made: readonly MadeView[], now: number): number {
  return made[step]?.turn.round ?? now
}
