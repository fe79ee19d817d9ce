/**
 * What the screen draws of a play in which turn, so that a press is answered within a frame and no turn keeps the page
 * for long: what is pressed first, then the table, then what the rules foresee, then what stands beside it.
 */
import { useMemo, useRef } from 'preact/hooks'
import { type Preview, preview, RULES_VERSION } from '../../../game/index.ts'
import { useLate } from '../../ui/use-late.ts'
import type { Play } from './play.ts'

/** A play and what committing its draft would bring; nothing where the rules cannot tell. */
export interface Foreseen {
  readonly play: Play
  readonly foreseen: Preview | undefined
}

export interface Turns {
  /** The columns: a new draft at once; that it is sent, and a new view, once the rest of the screen has been drawn. */
  readonly table: Foreseen
  /** The news: a turn later. Nothing at first, where its place is given. */
  readonly news: Play | undefined
  /** The map and the dock's warnings: once the draft has been drawn. */
  readonly map: Foreseen
  /** What would follow, the dearest to say: after all others. Nothing until it first is, at first and after a telling. */
  readonly beside: Foreseen | undefined
}

interface TurnsOptions {
  /** A round is being told, and nothing is foreseen. */
  readonly isTold: boolean
  /** Each part has its place whether it stands or not: at first, too, it waits for its turn. */
  readonly isWide: boolean
}

const viewOf = (play: Play | undefined) => play?.view
/** What is sent differs from what was asked by what can no longer be pressed: the dock says so first. */
const tableOf = ({ stage, question, view }: Play) => (stage === 'sent' ? question : view)
const itself = (play: Play) => play
const playOf = (foreseen: Foreseen | undefined) => foreseen?.play

export function useTurns(play: Play, { isTold, isWide }: TurnsOptions): Turns {
  const table = useLate(play, tableOf)
  const drafted = useLate(table, itself)
  const foreseen = useForesight(drafted, isTold)
  const map = { play: drafted, foreseen }
  const news = useLate<Play | undefined>(table, viewOf, isWide ? undefined : table)
  const beside = useLate<Foreseen | undefined>(map, playOf, isWide ? undefined : map)
  return {
    table: { play: table, foreseen: drafted.view === table.view ? foreseen : undefined },
    ...{ news, map },
    beside: useNewAfterTelling(beside, play, isTold),
  }
}

/** What stood there before a telling is not shown again for the moment until what is new has its turn. */
function useNewAfterTelling(
  beside: Foreseen | undefined,
  { view }: Play,
  isTold: boolean,
): Foreseen | undefined {
  const wasTold = useRef(false)
  if (isTold) wasTold.current = true
  else if (beside?.play.view === view) wasTold.current = false
  return wasTold.current ? undefined : beside
}

/** Exact consequences of the draft, where the rules can tell them: Kazakhstan's attention, until it is told. */
function useForesight({ view, menu, draft }: Play, isTold: boolean): Preview | undefined {
  return useMemo(() => {
    if (isTold || view.viewer !== 'KZ' || menu?.decision !== 'attention') return undefined
    // What rules of then would have brought, those of today cannot tell.
    if (view.rulesVersion !== RULES_VERSION) return undefined
    const foreseen = preview(view, draft)
    return typeof foreseen === 'string' ? undefined : foreseen
  }, [view, menu, draft, isTold])
}
