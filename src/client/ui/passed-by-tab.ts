/** Whether Tab passes by what asks why: on a table and in a telling there is more of that than of all that can be chosen. */
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { stopsAtNumbers } from '../state/why.ts'

/** Set where Tab passes it by, unless it is wanted to stop there (`state/why.ts`). */
export const PassedByTab = createContext(false)

/** The place in the order of Tab of something that asks why. */
export function useTabIndex(): 0 | -1 {
  return useContext(PassedByTab) && !stopsAtNumbers.value ? -1 : 0
}
