/** One puzzle: its moment on the table, to be played; then what the choice is worth beside the plan. */
import { useSignal } from '@preact/signals'
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Puzzle } from '../../../game/analysis/index.ts'
import type { Choice } from '../../../game/index.ts'
import { startAnswer } from '../../session/analysis/asked.ts'
import { announce } from '../../state/announcements.ts'
import { openHelp, openSettings } from '../../state/overlay.ts'
import { go } from '../../state/route.ts'
import { openCursor } from '../../timeline/cursor.ts'
import { AtOnce } from '../../ui/use-late.ts'
import { PlayScreen } from '../play/play-screen.tsx'
import { Foot } from './foot.tsx'
import { asking, momentOf, playerOf, withChoice } from './moment.ts'
import { isSolved } from './puzzle-list.tsx'
import { type Found, foundText, PuzzlePanel, type Shown } from './puzzle-panel.tsx'
import { nextAfter } from './puzzle-set.ts'
import { note, tries } from './tries.ts'

interface OnePuzzleProps {
  puzzle: Puzzle
  puzzles: readonly Puzzle[]
}

export function OnePuzzle({ puzzle, puzzles }: OnePuzzleProps) {
  const moment = useMemo(() => momentOf(puzzle), [puzzle])
  const [answer, setAnswer] = useState<Choice>()
  // The plan stays hidden until it is found, or asked for: one may want to try again.
  const [shown, setShown] = useState<Shown>('none')
  const found = useJudgement(puzzle, answer)
  const marked = answer && (shown === 'plan' ? puzzle.choice : answer)
  const player = useMemo(() => playerOf(moment, setAnswer), [moment])
  const session = useMemo(
    () => (marked ? withChoice(moment, marked) : asking(moment, player)),
    [moment, marked, player],
  )
  const cursor = useMemo(() => openCursor(session, { step: moment.step }), [moment])
  useEffect(() => () => cursor.close(), [cursor])
  useEffect(() => {
    cursor.lookThrough(session)
    cursor.goTo({ step: moment.step })
  }, [cursor, session, moment])
  const again = () => {
    setAnswer(undefined)
    setShown('none')
  }
  const next = nextAfter(puzzles, puzzle, (id) => isSolved(id, tries.value))
  const { seat, round, decision } = moment.menu
  return (
    <div class="puzzles-table">
      <AtOnce.Provider value={true}>
        <PlayScreen
          cursor={cursor}
          player={answer ? undefined : player}
          draft={answer ? undefined : { question: { seat, round, decision }, draft: [] }}
          foot={answer && <Foot found={found} onAgain={again} {...(next ? { onNext: toNext(next) } : {})} />}
          beside={
            <PuzzlePanel
              puzzle={puzzle}
              moment={moment}
              answer={answer}
              found={found}
              shown={shown}
              onShow={setShown}
            />
          }
          hidesDeeds
          onOpenHelp={openHelp}
          onOpenSettings={openSettings}
          onLeave={leave}
        />
      </AtOnce.Provider>
    </div>
  )
}

/** What is known of an answer by now: it is judged in a worker, and what came of it is said and noted. */
function useJudgement(puzzle: Puzzle, answer: Choice | undefined): Found {
  const found = useSignal<Found>({ kind: 'judging' })
  useEffect(() => {
    found.value = { kind: 'judging' }
    if (!answer) return
    const { state, stop } = startAnswer({ wants: 'answer', puzzle, answer })
    const forget = state.subscribe(({ phase, found: answered }) => {
      if (phase === 'failed') found.value = { kind: 'failed' }
      if (phase !== 'done' || !answered) return
      note(puzzle.id, answered.solved)
      found.value = { kind: 'judged', answered }
      announce(foundText(answered))
    })
    return () => {
      forget()
      stop()
    }
  }, [puzzle, answer])
  return found.value
}

const toNext =
  ({ id }: Puzzle) =>
  () =>
    go({ at: 'puzzles', id })
const leave = () => go({ at: 'puzzles' })
