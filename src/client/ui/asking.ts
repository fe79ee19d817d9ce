/** Asking why from where a number stands: at the place that is shown, or where the whole game is told. */
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { type Ask, ask } from '../state/why.ts'

/** Whether what is rendered tells of the whole game, wherever one is in it: a transcript does. */
export const WholeGame = createContext(false)

export function useAsk(): (what: Ask) => void {
  const whole = useContext(WholeGame)
  return (what) => ask(whole ? { ...what, whole } : what)
}
