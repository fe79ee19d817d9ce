/** The page's live regions, one polite and one urgent: rendered once. */
import { polite, urgent } from '../state/announcements.ts'

export function Announcer() {
  return (
    <>
      <div class="unseen" aria-live="polite">
        {polite.value}
      </div>
      <div class="unseen" role="alert">
        {urgent.value}
      </div>
    </>
  )
}
