/** What an offer brings: its benefit, its strings, and what it binds. */

import type { Domain, Effect, OfferCard, Table } from '../../../../game/vocabulary.ts'
import { TRACK_OF } from '../../../../game/vocabulary.ts'
import { gripOf, t } from '../../../text/index.ts'
import { boundTo } from './bound.ts'
import { Effects } from './effect-list.tsx'

interface GainsProps {
  domain: Domain
  benefit: number
  strings: readonly Effect[]
  /** As it stands, where what holds already is to be told apart. */
  table?: Table
}

/** The benefit first, told like any effect on the domain's track; then the strings. */
export function Gains({ domain, benefit, strings, table }: GainsProps) {
  const own: readonly Effect[] = benefit > 0 ? [{ kind: 'track', track: TRACK_OF[domain], by: benefit }] : []
  return (
    <div class="play-gains">
      <Effects effects={own} />
      <Effects effects={strings} label={t('play.strings')} {...(table ? { table } : {})} />
    </div>
  )
}

/** `Agreement: contract 2 → 3, tight`, or that nothing is bound. */
export function bindWords(offer: OfferCard, level: number): string {
  const to = boundTo(level, offer.bind)
  return t('play.bind', { bind: offer.bind, from: level, to, grip: gripOf(to) })
}
