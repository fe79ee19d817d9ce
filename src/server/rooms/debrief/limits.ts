/** What the model leaves out: where the texts disagree, and questions for the talk, nearest to what was shown first. */
import type { Limits, Moment } from '../../../game/wire/index.ts'
import type { Library } from './library.ts'

const TENSIONS = 3
const TALKS = 2

/** On dates, names and single figures: the texts differ there too, but no model stands or falls by it. */
const SMALL: readonly string[] = [
  ...['tn-eaeu-date', 'tn-csto-date', 'tn-multivector-author', 'tn-caec-caco', 'tn-caspian-30bn'],
  ...['tn-china-oil-share', 'tn-aifc-name', 'tn-military-table', 'tn-capital-name'],
]

/** Of those with as many paragraphs in common with the moments, the ones that stand first. */
export function limitsOf(moments: readonly Moment[], { tensions, talks }: Library): Limits {
  const places = new Set(moments.flatMap(({ told }) => told?.sources.flatMap(({ at }) => at) ?? []))
  const nearest = <T extends { readonly id: string }>(
    all: readonly T[],
    at: (one: T) => readonly string[],
    count: number,
  ) =>
    all
      .map((one, order) => ({
        id: one.id,
        order,
        shared: at(one).filter((place) => places.has(place)).length,
      }))
      .sort((a, b) => b.shared - a.shared || a.order - b.order)
      .slice(0, count)
      .map(({ id }) => id)
  return {
    tensions: nearest(
      tensions.filter(({ id }) => !SMALL.includes(id)),
      ({ at }) => at,
      TENSIONS,
    ),
    questions: nearest(talks, ({ read }) => read, TALKS),
  }
}
