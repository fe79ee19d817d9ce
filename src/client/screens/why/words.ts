/** The words of an answer: when it was, what a cause was, what a term of a sum is. */
import { type Cause, type Fact, figureAtStart, isCard, type Power, type Stored } from '../../../game/index.ts'
import type { Summand } from '../../state/why.ts'
import { cardText, factSentence, findText, locale, plain, signed, t } from '../../text/index.ts'
import { figureText, partText } from '../../text/parts.ts'
import { remembered } from '../../text/remembered.ts'
import type { Told } from '../../timeline/told-log.ts'
import { yearOfNews } from '../../ui/years.ts'
import { beforeIn, roundAt } from './answer.ts'

/** `Round 3, 2005`; of what is only drafted, that. */
export function whenText({ log, drafted = log.length }: Told, at: number): string {
  if (at >= drafted) return t('why.drafted')
  const round = roundAt(log, at)
  if (!round) return t('why.before')
  return t('why.when', { round: round.round, year: yearOfNews(round.event) })
}

/** What happened, as a sentence that may look back on its round. */
export function toldText(log: readonly Fact[], at: number, fact: Fact): string {
  return factSentence(fact, beforeIn(log, at))
}

/** A cause as a sentence. */
export function causeText({ told, begun }: Cause, { table, log }: Told): string {
  if (told) return toldText(log, told.at, told.fact)
  if (!begun) return ''
  return 'setup' in begun ? setupText(begun.setup) : begunText(begun.figure, table)
}

function begunText(figure: Stored, { scenario, options }: Told['table']): string {
  const value = figureAtStart(scenario, options, figure)
  return t('why.begun', { figure: figureText(figure), value: plain(value) })
}

/** What was set up: by its name, or the card that was in force. */
export function setupText(setup: string): string {
  if (isCard(setup)) return t('why.setup.card', { card: cardText(setup).title })
  return findText(`why.setup.${setup}`) ?? ''
}

/** Why a term of a sum counts. `power`: whose number it is. */
export function summandText(term: Summand, log: readonly Fact[], power?: Power): string {
  if ('figure' in term) return figureText(term.figure)
  if ('fact' in term) return toldText(log, log.indexOf(term.fact), term.fact)
  return term.why === 'printed' ? t('why.printed') : partText(term, power)
}

/** Whose number a fact or a figure is, where it is a power's. */
export function powerOf(of: object): Power | undefined {
  return 'power' in of ? (of.power as Power) : undefined
}

/** A part as a player reads it, `+1` or `−0.5`: a fraction has the language's own point. */
export function byText(by: number): string {
  if (Number.isInteger(by)) return signed(by)
  return `${by < 0 ? '−' : '+'}${fractions(locale()).format(Math.abs(by))}`
}

const fractions = remembered((tag) => new Intl.NumberFormat(tag, { maximumFractionDigits: 2 }))
