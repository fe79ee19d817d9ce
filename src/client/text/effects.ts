/** What effects and lasting modifiers do, short for a card's face and long for whoever listens instead of looks. */
import type { Effect, Modifier, Need } from '../../game/index.ts'
import { cardText } from './cards.ts'
import type { Values } from './format.ts'
import { type Key, t } from './messages.ts'
import { type Tone, toneOf } from './tone.ts'
import { list, plain, signed } from './write.ts'

export interface EffectText {
  /** `Prosperity +1`. */
  short: string
  /** `Prosperity rises by 1`. */
  long: string
  /** Whether it is welcome to Kazakhstan, where that can be said without knowing the table. */
  tone: Tone
}

/** One effect in words. */
export function effectText(effect: Effect): EffectText {
  return { short: words(effect, 'short'), long: words(effect, 'long'), tone: effectTone(effect) }
}

/** A condition in words that stand before what hangs on it, as `with Moscow’s trust at 1 or more`. */
export function needText(need: Need): string {
  return conditionText(need, true)
}

/**
 * The condition, or if it is not to be `met` its opposite: a whole of its own, as `with Moscow’s trust below 1`, for not
 * every language can put a `not` before it.
 */
function conditionText(need: Need, met: boolean): string {
  switch (need.kind) {
    case 'member':
      return t('need.member', { institution: cardText(need.institution).title, is: yes(need.is === met) })
    case 'route':
      return t('need.route', { route: need.route, is: yes(need.is === met) })
    case 'launched':
      return t('need.launched', { card: cardText(need.card).title, is: yes(need.is === met) })
    case 'contract':
      return t('need.contract', { power: need.power, domain: need.domain, least: need.least, is: yes(met) })
    case 'trust':
      return t('need.trust', { power: need.power, least: plain(need.least), is: yes(met) })
    case 'track':
      return t('need.track', { track: need.track, least: need.least, is: yes(met) })
  }
}

/** Several effects as one line: the short forms apart by commas, the long ones as a sentence's list. */
export function effectList(effects: readonly Effect[]): { short: string; long: string } {
  const texts = effects.map(effectText)
  return {
    short: list(
      texts.map((text) => text.short),
      'unit',
    ),
    long: list(texts.map((text) => text.long)),
  }
}

/** One lasting modifier in words, as `Russian economic offers: 1 cube dearer`. */
export function modifierText(modifier: Modifier): string {
  switch (modifier.kind) {
    case 'price':
    case 'interest-cost':
      return t(`modifier.${modifier.kind}`, {
        power: modifier.power,
        domain: modifier.domain ?? 'all',
        ...amount(modifier.by),
      })
    case 'expectation':
    case 'leverage':
      return t(`modifier.${modifier.kind}`, { power: modifier.power, ...amount(modifier.by) })
    case 'need':
      return t('modifier.need', { domain: modifier.domain, ...amount(modifier.by) })
    case 'each-round':
    case 'matures':
      return t(`modifier.${modifier.kind}`, { what: effectList(modifier.effects).short })
  }
}

type Form = 'short' | 'long'

function words(effect: Effect, form: Form): string {
  return t(`effect.${effect.kind}.${form}` satisfies Key, valuesOf(effect, form))
}

function valuesOf(effect: Effect, form: Form): Values {
  switch (effect.kind) {
    case 'track':
      return { track: effect.track, ...amount(effect.by) }
    case 'oil':
    case 'attention':
      return amount(effect.by)
    case 'trust':
    case 'interest':
    case 'expectation':
      return { power: effect.power, ...amount(effect.by) }
    case 'contract':
      return { power: effect.power, domain: effect.domain, ...amount(effect.by) }
    case 'route':
      return { route: effect.route }
    case 'lasting':
      return { rounds: effect.rounds, what: list(effect.modifiers.map(modifierText), 'unit') }
    case 'join':
    case 'leave':
      return { institution: cardText(effect.institution).title }
    case 'when':
      return whenValues(effect, form)
  }
}

/** What happens only otherwise is told under the opposite of the condition. */
function whenValues({ need, then, otherwise }: Extract<Effect, { kind: 'when' }>, form: Form): Values {
  if (then.length === 0) {
    return { need: conditionText(need, false), effects: effectList(otherwise)[form], shape: 'one' }
  }
  const values = { need: needText(need), effects: effectList(then)[form] }
  if (otherwise.length === 0) return { ...values, shape: 'one' }
  return { ...values, otherwise: effectList(otherwise)[form], shape: 'both' }
}

const yes = (is: boolean): string => (is ? 'yes' : 'no')

function amount(by: number): { by: string; n: number; direction: string } {
  return { by: signed(by), n: Math.abs(by), direction: directionOf(by) }
}

const directionOf = (by: number): string => (by < 0 ? 'down' : 'up')

function effectTone(effect: Effect): Tone {
  return toneOf(effect.kind, 'by' in effect ? effect.by : 1)
}
