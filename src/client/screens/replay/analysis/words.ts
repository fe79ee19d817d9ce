/** The words of an analysis. */
import type {
  Appraisal,
  Confirmation,
  Standing,
  Summary,
  TurningPoint,
} from '../../../../game/analysis/index.ts'
import { forSeats, type Menu, type MenuItem, parsOf, type Seat } from '../../../../game/index.ts'
import type { Replay } from '../../../session/replay.ts'
import { cardText, findComplete, plain, selector, t } from '../../../text/index.ts'
import { type Judged, judged, pointsOf } from './judged.ts'
import type { Looked } from './looking.ts'

/** A margin to one place: more would promise what the search cannot keep. */
export function marginText(margin: number): string {
  return plain(Math.round(margin * 10) / 10 + 0)
}

/** To two: an error is told beside it. */
export function figureText(by: number): string {
  return plain(Math.round(by * 100) / 100 + 0)
}

/** What a turning point is called by what changed there. */
export function turningName({ kind, fact }: Pick<TurningPoint, 'kind' | 'fact'>): string {
  const key = `analysis.turning.${kind}`
  const { card } = fact.because
  const power = 'power' in fact ? fact.power : undefined
  const named = power === undefined ? undefined : findComplete(`${key}.power`, { power })
  const title = card === undefined ? '' : cardText(card).title
  return (
    named ?? (title ? findComplete(`${key}.card`, { card: title }) : undefined) ?? findComplete(key, {}) ?? ''
  )
}

/** The same, with whose outlook moved, and how far. */
export function turningText(point: TurningPoint): string {
  const { seat, from, to } = point
  const moved = t('analysis.turn.moved', {
    seat,
    move: to > from ? 'up' : 'down',
    from: marginText(from),
    to: marginText(to),
  })
  return t('analysis.turn', { name: turningName(point), moved })
}

/** What is said of a choice. */
export interface JudgedWords {
  readonly judged: Judged
  /** A sentence. */
  readonly sentence: string
  /** A few words, for a list. */
  readonly short: string
  /** In margins, with the error; nothing where there is no difference to tell. */
  readonly figure: string | undefined
}

export function judgedWords(
  appraisal: Appraisal,
  confirmation: Confirmation | undefined,
  spreads: Readonly<Record<Seat, number>>,
): JudgedWords {
  const found = judged(appraisal, confirmation)
  const { seat } = appraisal
  const values = { seat, points: pointsOf(found.by, seat, spreads) }
  const { verdict, by, error } = found
  return {
    judged: found,
    sentence: t(`analysis.verdict.${verdict}`, values),
    short: t('analysis.choice.cost', { ...values, verdict: selector(verdict) }),
    figure: by === 0 ? undefined : t('analysis.figure', { by: figureText(by), error: figureText(error) }),
  }
}

/** Points of each seat's score a margin. */
export function spreadsOf({ states }: Pick<Replay, 'states'>): Record<Seat, number> {
  const pars = states[0] && parsOf(states[0])
  return forSeats((seat) => pars?.[seat].spread ?? 1)
}

/** What was asked at a decision. */
export function menuAt(
  { states, rules }: Pick<Replay, 'states' | 'rules'>,
  step: number,
  seat: Seat,
): Menu | undefined {
  const state = states[step]
  return state && rules.menu(state, seat)
}

/** The items of a choice, as far as the menu has them. */
export function itemsIn(menu: Menu | undefined, choice: readonly string[]): MenuItem[] {
  return choice.flatMap((id) => menu?.items.find((item) => item.id === id) ?? [])
}

/** Where the mean loss of a seat stands among the levels', in words. */
export function standingText({ standing, decisions }: Pick<Summary, 'standing' | 'decisions'>): string {
  const { above = 'novice', below = 'master' } = standing
  return t('analysis.standing', { place: placeOf(standing), above, below, decisions })
}

/** Above: the strongest level that loses as much or more; below: the weakest that loses less. */
function placeOf({ above, below }: Standing): 'between' | 'weaker' | 'stronger' {
  if (above && below) return 'between'
  return above ? 'stronger' : 'weaker'
}

/** Once everything has been looked at, what seems to be mistakes is looked at again. */
export function progressText({ phase, found, of }: Pick<Looked, 'phase' | 'found' | 'of'>): string {
  if (phase === 'running' && of === 0) return t('analysis.progress.begins')
  if (phase === 'running' && found >= of) return t('analysis.progress.again')
  return t('analysis.progress', { phase, found, of })
}
