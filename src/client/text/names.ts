/** The names of seats, domains, tracks and years, as short labels that stand alone (inside sentences messages select). */
import type { Aim, Domain, Era, Power, Route, Seat, Track } from '../../game/index.ts'
import { nameForm } from './forms.ts'
import { locale } from './language.ts'
import { findText, t } from './messages.ts'

/** `Russia`, `United States`. */
export const seatName = (seat: Seat): string => nameForm('seat', seat, 'name') ?? ''
/** A seat in two or three letters, for where there is no room: `RU`. */
export const seatLetters = (seat: Seat): string => nameForm('seat', seat, 'letters') ?? ''
/** Where the decisions are made: `Moscow`, `Brussels`. */
export const capitalName = (power: Power): string => nameForm('power', power, 'capital') ?? ''
/** `Economy`. */
export const domainName = (domain: Domain): string => nameForm('domain', domain, 'name') ?? ''
/** `Prosperity`. */
export const trackName = (track: Track): string => nameForm('track', track, 'name') ?? ''
/** `China`, `Caspian`. */
export const routeName = (route: Route): string => nameForm('route', route, 'name') ?? ''
/** What the years of an era are like: `A world of rivals`. */
export const eraName = (era: Era): string => t('name.era', { era })
/** A secret aim by its name, and what it asks. */
export const aimText = (aim: Aim): { title: string; text: string } => ({
  title: t(`aim.${aim}`),
  text: t(`aim.${aim}.text`),
})
/** How much authority a contract of this level confers, for a message to select. */
export const gripOf = (level: number): 'none' | 'loose' | 'tight' =>
  level <= 0 ? 'none' : level <= 2 ? 'loose' : 'tight'
/** `none`, `loose` or `tight`, as a label. */
export const gripName = (level: number): string => t('name.grip', { grip: gripOf(level) })
/** `Economy` where there is no room: `Eco`. */
export const domainShort = (domain: Domain): string => nameForm('domain', domain, 'short') ?? ''
/** `Prosperity` where there is no room: `Prosp.` */
export const trackShort = (track: Track): string => nameForm('track', track, 'short') ?? ''
/** A scenario's title and its one line; one that a teacher wrote goes by its id, as words: `My class game`. */
export const scenarioText = (id: string): { title: string; text: string } => ({
  title: findText(`scenario.${id}`) ?? inWords(id),
  text: findText(`scenario.${id}.text`) ?? '',
})

function inWords(id: string): string {
  const words = id.replaceAll(/[-_\s]+/g, ' ').trim()
  return words === '' ? id : words.charAt(0).toLocaleUpperCase(locale()) + words.slice(1)
}
