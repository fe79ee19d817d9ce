/** Why points that a screen adds up are what they are. Pure. */
import { lineParts, type Power, type Table, verdictOf } from '../../../../game/index.ts'
import type { Ask, Drafted } from '../../../state/why.ts'
import { t } from '../../../text/index.ts'

/** What a power scores in a round for how things stand. */
export function roundAsked(table: Table, power: Power): Ask {
  return { title: t('figure.now', { seat: power }), power, sum: lineParts(table, power) }
}

/** Kazakhstan's points with the next verdict, as it would be. */
export function withVerdictAsked({ score }: Table, drafted: Table, foreseen: Drafted | undefined): Ask {
  const sum = [
    { figure: { of: 'score', seat: 'KZ' }, by: score.KZ },
    { figure: { of: 'verdict' }, by: verdictOf(drafted) },
  ] as const
  return { title: t('figure.standing', { seat: 'KZ' }), sum, drafted: foreseen }
}
