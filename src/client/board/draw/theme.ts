/** The board's colours: the page's own tokens (style/tokens.css), read off the host, and what is mixed from them. */
import { forSeats, type Seat, TRACKS, type Track } from '../../../game/vocabulary.ts'

export interface Theme {
  paper: string
  /** Discs, trays, empty sockets. */
  card: string
  ink: string
  /** Lesser text. */
  faint: string
  rule: string
  /** Land of nobody at the table, and its coasts and borders. */
  land: string
  landLine: string
  /** Each seat's fill, its colour as text, and its land. */
  seat: Record<Seat, { fill: string; text: string; land: string; coast: string }>
  tracks: Record<Track, string>
  /** Trust above and below nothing. */
  warm: string
  cool: string
  /** The family of the interface. */
  font: string
}

/** How much of a seat's colour its land takes: Kazakhstan's nearly all, but for the dark, where that would glare. */
const TINT = { home: 0.94, homeInTheDark: 0.5, power: 0.24 }
const COAST = 0.55

/** Reads the tokens as they stand now. Colours must be six-digit hex, as the tokens promise. */
export function themeOf(host: Element): Theme {
  const style = getComputedStyle(host)
  const token = (name: string, otherwise: string) => style.getPropertyValue(name).trim() || otherwise
  const paper = token('--paper', '#f4eee3')
  const land = token('--land', '#e6ddcd')
  const home = channels(paper).every((value) => value < 128) ? TINT.homeInTheDark : TINT.home
  return {
    paper,
    land,
    card: token('--card', '#fffdf9'),
    ink: token('--ink', '#1d2733'),
    faint: token('--ink-2', '#5b5648'),
    rule: token('--rule', '#ddd2bf'),
    landLine: token('--land-line', '#d3c7b1'),
    seat: forSeats((seat) => {
      const fill = token(`--${seat.toLowerCase()}`, '#6b6b6b')
      const tint = mixed(land, fill, seat === 'KZ' ? home : TINT.power)
      return {
        fill,
        text: token(`--${seat.toLowerCase()}-text`, fill),
        land: tint,
        coast: mixed(land, fill, COAST),
      }
    }),
    tracks: Object.fromEntries(
      TRACKS.map((track) => [track, token(`--${track}`, '#6b6b6b')]),
    ) as Theme['tracks'],
    warm: '#e8962e',
    cool: '#5f86ad',
    font: token('--sans', 'sans-serif'),
  }
}

/** The colour a share `t` of the way from one to another. */
export function mixed(from: string, to: string, t: number): string {
  const [a, b] = [channels(from), channels(to)]
  const mix = a.map((value, i) => Math.round(value + ((b[i] ?? value) - value) * t))
  return `rgb(${mix.join(' ')})`
}

/** The colour at this opacity. */
export function faded(colour: string, alpha: number): string {
  return `rgb(${channels(colour).join(' ')} / ${alpha.toFixed(3)})`
}

/** Red, green and blue, 0..255, of `#rrggbb` or `rgb(r g b)`. */
function channels(colour: string): number[] {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour)
  if (hex) return hex.slice(1).map((pair) => Number.parseInt(pair, 16))
  return (colour.match(/[\d.]+/g) ?? ['128', '128', '128']).slice(0, 3).map(Number)
}
