/** Numbers of the end as the language writes them. */
import { locale } from '../../text/index.ts'

/** A margin with its sign and one place: `+0.4`, `−1.2`. */
export function marginText(margin: number): string {
  const places = { maximumFractionDigits: 1, minimumFractionDigits: 1 }
  const text = new Intl.NumberFormat(locale(), places).format(Math.abs(margin))
  return margin < 0 ? `−${text}` : `+${text}`
}

/** A number with one place at most: `118`, `10.5`. */
export function numberText(value: number): string {
  return new Intl.NumberFormat(locale(), { maximumFractionDigits: 1 }).format(value)
}
