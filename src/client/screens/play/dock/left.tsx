/** How much is left to spend, as the number the dock begins with. */
interface LeftProps {
  count: number
  /** What it is a number of: `of 5 cubes left`. */
  words: string
}

export function Left({ count, words }: LeftProps) {
  return (
    <div class="play-left">
      <b class="numeric" aria-hidden="true">
        {count}
      </b>
      <span aria-live="polite">
        <span class="unseen">{count} </span>
        {words}
      </span>
    </div>
  )
}
