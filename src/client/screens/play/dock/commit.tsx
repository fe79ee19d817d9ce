/** What every dock has: what is left to give out, and the way on. */
import type { ComponentChildren } from 'preact'
import { CommitButton } from '../../../ui/commit-button.tsx'
import { AskAdviser } from '../advice/adviser.tsx'
import { answersOf, type Play } from '../play.ts'

/** How many are left, large; `words` says of what, and both are said as they change. */
export function Left({ count, words }: { count: number; words: string }) {
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

interface CommitProps {
  play: Play
  /** An end of the game is in sight. */
  warning?: boolean
  /** What the button says. */
  children: ComponentChildren
}

/** Commits the draft, by `c` as well; with the adviser, where there is one. */
export function Commit({ play, warning, children }: CommitProps) {
  return (
    <div class="play-commit">
      <CommitButton
        class="play-commit-button"
        variant="primary"
        data-warning={warning}
        disabled={play.stage === 'sent'}
        answers={answersOf(play)}
        onPress={play.commit}
        aria-keyshortcuts="c"
      >
        {children}
      </CommitButton>
      <AskAdviser play={play} />
    </div>
  )
}
