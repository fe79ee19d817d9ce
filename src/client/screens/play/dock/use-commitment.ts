/** The commitment of a draft: at once, or after a question whether it is meant. Nothing commits by one stray press. */
import { useState } from 'preact/hooks'
import type { MenuItem } from '../../../../game/index.ts'
import { settings } from '../../../state/settings.ts'
import { useSettled } from '../../../ui/press.ts'
import { useKeyDown } from '../../../ui/use-key-down.ts'
import { answersOf, type Play } from '../play.ts'
import { useful } from './useful.ts'

/** `unspent`: what is left over could still buy something. `key`: a single key was pressed, which may have been a slip. */
export interface Asking {
  readonly why: 'unspent' | 'key'
  /** What could still be bought, the best first. */
  readonly useful: readonly MenuItem[]
}

export interface Commitment {
  /** Set while it is asked whether the draft is meant; the next press commits. */
  readonly asking: Asking | undefined
  /** What a press answers now, as a name: see ui/press.ts. */
  readonly answers: string
  /** Commits, or asks first. */
  press(): void
  /** The same by key, if it was pressed once what it answers had settled. A single key always asks first. */
  byKey(event: Pick<KeyboardEvent, 'timeStamp'>, isSingle: boolean): void
  /** Back to the draft. */
  cancel(): void
}

export function useCommitment(play: Play): Commitment {
  const [asked, setAsked] = useState<{ of: string; asking: Asking }>()
  const of = draftOf(play)
  const asking = play.stage === 'asked' && asked?.of === of ? asked.asking : undefined
  const answers = asking ? `${answersOf(play)} asked` : answersOf(play)
  const { counts } = useSettled(answers)
  const cancel = () => setAsked(undefined)
  const press = (isSingle: boolean) => {
    const question = asking ? undefined : questionAt(play, isSingle)
    if (question) return setAsked({ of, asking: question })
    cancel()
    play.commit()
  }
  useKeyDown((event) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    cancel()
  }, asking !== undefined)
  return {
    ...{ asking, answers, cancel },
    press: () => press(false),
    byKey: ({ timeStamp }, isSingle) => counts(timeStamp) && press(isSingle),
  }
}

/** What has to be asked before this draft is committed, if anything. */
function questionAt({ stage, view, menu, draft }: Play, isSingle: boolean): Asking | undefined {
  if (stage !== 'asked' || !menu) return undefined
  const missed = settings.value.unspent === 'ask' ? useful(view, menu, draft) : []
  if (missed.length > 0) return { why: 'unspent', useful: missed }
  return isSingle ? { why: 'key', useful: [] } : undefined
}

/** With another draft, or to another question, nothing has been asked yet. */
function draftOf(play: Play): string {
  return [answersOf(play), ...play.draft].join(' ')
}
