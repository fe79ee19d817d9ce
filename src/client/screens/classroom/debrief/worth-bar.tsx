/** What an answer was worth, as a bar to either side of the one most gave, with how unsure that is. */
interface WorthBarProps {
  by: number
  se: number
  /** The largest of all bars, their errors included. */
  most: number
}

/** Percent of a half of the bar. */
const HALF = 50

export function WorthBar({ by, se, most }: WorthBarProps) {
  const at = (value: number) => HALF + (HALF * Math.max(-most, Math.min(most, value))) / most
  const [from, to] = [Math.min(at(0), at(by)), Math.max(at(0), at(by))]
  return (
    <span class="worth-bar" aria-hidden="true">
      <span
        class="worth-fill"
        data-below={by < 0 || undefined}
        style={{ insetInlineStart: `${from}%`, width: `${to - from}%` }}
      />
      <span
        class="worth-error"
        style={{ insetInlineStart: `${at(by - se)}%`, width: `${at(by + se) - at(by - se)}%` }}
      />
      <span class="worth-zero" />
    </span>
  )
}

/** What bars of these are drawn up to. */
export function mostOf(
  amounts: readonly ({ readonly by: number; readonly se: number } | undefined)[],
): number {
  return Math.max(0.01, ...amounts.map((one) => (one ? Math.abs(one.by) + one.se : 0)))
}
