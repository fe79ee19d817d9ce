/**
 * What is told on the table, the reveal of the powers' cards or what came of a round: a panel right of the map, and in
 * the dock's place the way to read on. The head, the columns and the board move with it.
 */
import { useComputed } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useEffect, useMemo } from 'preact/hooks'
import type { Cursor } from '../../timeline/cursor.ts'
import { painted } from '../../ui/painted.ts'
import { Foot } from './foot.tsx'
import './reckoning.css'
import { openReading, type Reading } from './reading.ts'
import { Reckoned } from './reckoned.tsx'
import { Reveal } from './reveal.tsx'
import { usePace } from './use-pace.ts'
import { useTellKeys } from './use-tell-keys.ts'

export interface Telling {
  tells: 'reckoning' | 'reveal'
  panel: ComponentChildren
  foot: ComponentChildren
}

/** The telling of the step at which the cursor stands; nothing where nothing is told. */
export function useTelling(cursor: Cursor): Telling | undefined {
  const step = useComputed(() =>
    cursor.place.value.line === undefined ? undefined : cursor.place.value.step,
  )
  useFocusAfter(step.value !== undefined)
  return useMemo(() => {
    if (step.value === undefined) return undefined
    const reading = openReading(cursor)
    const tells = reading.step.tells ?? 'reckoning'
    return {
      tells,
      panel: <Panel key={step.value} reading={reading} />,
      foot: <Foot key={step.value} reading={reading} />,
    }
  }, [cursor, step.value])
}

function Panel({ reading }: { reading: Reading }) {
  usePace(reading)
  useTellKeys(reading)
  return <Told reading={reading} />
}

/** What is told of a step, as far as it is. */
export function Told({ reading }: { reading: Reading }) {
  return reading.step.tells === 'reveal' ? <Reveal reading={reading} /> : <Reckoned reading={reading} />
}

/** Focus that went with the telling comes back to the news, if what is asked has not taken it. */
function useFocusAfter(isTold: boolean): void {
  useEffect(() => {
    if (!isTold) return
    return () => void focusKept()
  }, [isTold])
}

/** What is asked is drawn in turns, and takes the focus with the last of them. */
const TURNS = 3

async function focusKept(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn++) await painted()
  if (document.activeElement !== document.body) return
  const start = document.getElementById('play-news') ?? document.getElementById('main')
  start?.focus({ preventScroll: true })
}
