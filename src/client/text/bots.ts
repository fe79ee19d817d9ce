/** The words for bots: their levels, their schools, and why they chose. */
import type { Level, Reason } from '../../game/bots/index.ts'
import type { Seat } from '../../game/index.ts'
import type { Explanation } from '../session/explanations.ts'
import { findText, t } from './messages.ts'

/** What a level is called, and what to expect of it. */
export function levelText(level: Level): { title: string; text: string } {
  return { title: t(`bot.level.${level}`), text: t(`bot.level.${level}.text`) }
}

/** A school's name, and what it holds. */
export function characterText(seat: Seat, id: string): { title: string; text: string } {
  const key = `bot.character.${seat}.${id}`
  return { title: findText(key) ?? '', text: findText(`${key}.text`) ?? '' }
}

/** Why a seat chose as it did, by one term of its evaluation; `school` is the id of its character, if it has one. */
export function reasonText(seat: Seat, reason: Reason, school?: string): string {
  const { term, by } = reason
  return t(by < 0 ? `bot.reason.${term}.against` : `bot.reason.${term}`, valuesOf(seat, reason, school))
}

function valuesOf(seat: Seat, { power, track, by }: Reason, school?: string) {
  return {
    seat,
    power: power ?? 'all',
    track: track ?? 'sovereignty',
    points: Math.round(Math.abs(by)),
    school: school === undefined ? '' : characterText(seat, school).title,
  } as const
}

/** Why a bot chose as it did, in one sentence: what spoke most for it. Nothing where that may not be told yet. */
export function whyText(why: Explanation): string | undefined {
  return whyTexts(why)?.whole
}

/** The same, and in the few words that one line has room for. */
export function whyTexts({ seat, reasons, erred, idle, school }: Explanation) {
  if (erred) return plainly('erred')
  const reason = reasons.find(({ by }) => by > 0)
  if (reason) {
    const short = t(`play.reason.${reason.term}`, valuesOf(seat, reason, school))
    return { whole: reasonText(seat, reason, school), short }
  }
  if (reasons.length > 0) return plainly('slight')
  return idle ? plainly('nothing') : undefined
}

function plainly(why: 'erred' | 'slight' | 'nothing') {
  return { whole: t(`bot.reason.${why}`), short: t(`play.reason.${why}`) }
}
