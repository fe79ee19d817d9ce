/** Asking the table for something, and what it says if it does not do it. */
import { useState } from 'preact/hooks'
import type { TableAct } from '../../../game/wire/index.ts'
import type { OnlineTable } from '../../session/online/online.ts'
import { refusedText } from './trouble.ts'

export interface Acting {
  act(act: TableAct): void
  readonly trouble: string | undefined
}

export function useAct(online: OnlineTable): Acting {
  const [trouble, setTrouble] = useState<string>()
  return {
    trouble,
    act: (act) => {
      setTrouble(undefined)
      void online.act(act).then((answer) => setTrouble(refusedText(answer)))
    },
  }
}
