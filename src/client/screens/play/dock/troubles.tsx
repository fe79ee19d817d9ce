/** What stands in the way: of the player's choice, and of the game. It stays until it no longer holds. */
import type { SessionTrouble } from '../../../session/session.ts'
import { troubleWords } from '../words.ts'

interface TroublesProps {
  /** Why the last choice did not stand, as a sentence. */
  choice?: string | undefined
  session?: SessionTrouble | undefined
}

export function Troubles({ choice, session }: TroublesProps) {
  const lines = [choice, session && troubleWords(session)].filter((line) => line !== undefined)
  return (
    <>
      {lines.map((line) => (
        <p key={line} class="play-trouble" role="alert">
          {line}
        </p>
      ))}
    </>
  )
}
