/** What numbers are called, and why a part of one counts. */
import type { Figure } from '../../game/index.ts'
import { type Part, type Power, TUNING } from '../../game/vocabulary.ts'
import { cardText } from './cards.ts'
import type { Values } from './format.ts'
import { findText } from './messages.ts'

/** A number's name, as a label that stands alone: `Moscow’s trust`, `The price of “…”`. */
export function figureText(figure: Figure): string {
  const values = 'card' in figure ? { card: cardText(figure.card).title } : figure
  return findText(`figure.${figure.of}`, values) ?? ''
}

/** Why a part counts, as a label: `Moscow trusts Kazakhstan`. `power`: whose number it is, where the part names none. */
export function partText(part: Part, power?: Power): string {
  const key = part.why === 'line' ? `part.line.${part.line}` : `part.${part.why}`
  return findText(key, valuesOf(part, power)) ?? ''
}

function valuesOf({ card, domain, track, route, ...part }: Part, power: Power | undefined): Values {
  const whose = part.power ?? power
  return {
    poor: TUNING.verdict.poorAt,
    ...(card === undefined ? {} : { card: cardText(card).title }),
    ...(whose ? { power: whose } : {}),
    ...(domain ? { domain } : {}),
    ...(track ? { track } : {}),
    ...(route ? { route } : {}),
  }
}
