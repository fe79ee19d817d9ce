/** On from a moment of the game, otherwise: in a seat, against bots, on the same deal, as a game of its own. */
import { useState } from 'preact/hooks'
import type { Refused } from '../../../../game/record/index.ts'
import type { Seat } from '../../../../game/vocabulary.ts'
import { playOn } from '../../../state/play-on.ts'
import { t } from '../../../text/index.ts'
import { Button } from '../../../ui/button.tsx'
import { useOnce } from '../../../ui/use-once.ts'
import { replayName } from '../open/named.ts'
import type { Opened } from '../open/opened.ts'
import { keptName } from '../open/own-branches.ts'
import { roundWords } from '../place-words.ts'

interface PlayOnProps {
  game: Opened
  seat: Seat
  step: number
  words: string
}

export function PlayOn({ game, seat, step, words }: PlayOnProps) {
  const [trouble, setTrouble] = useState<Refused | 'part'>()
  const { replay, of } = game
  const { file, branch } = replay
  const { busy, run } = useOnce(async () => {
    const from = branch === undefined ? { step } : { branch, step }
    const name = t('analysis.whatif.name', { name: replayName(game), round: roundWords(replay, { step }) })
    setTrouble(undefined)
    setTrouble(await playOn({ file, from, seat, of: keptName(of, file), name }).catch(() => 'part' as const))
  })
  return (
    <>
      <Button class="replay-part" onClick={run} aria-disabled={busy}>
        {words}
      </Button>
      {trouble ? <p role="alert">{troubleText(trouble)}</p> : undefined}
    </>
  )
}

function troubleText(trouble: Refused | 'part'): string {
  if (trouble === 'part') return t('app.trouble.loading')
  return t('analysis.trouble', { why: t(`save.bad.why.${trouble.refused}`) })
}
