/** What may be known of a table or room before one comes in, asked for as its door is shown. */
import { useEffect, useState } from 'preact/hooks'
import type { ApiTrouble, Asked } from '../../state/online/api.ts'
import { beginAtHeading } from '../../ui/focus.ts'

interface Door<T> {
  readonly door: T | undefined
  readonly trouble: ApiTrouble | undefined
  /** Asks again. */
  look(): void
}

export function useDoor<T extends object>(id: string, ask: (id: string) => Promise<Asked<T>>): Door<T> {
  const [door, setDoor] = useState<T>()
  const [trouble, setTrouble] = useState<ApiTrouble>()
  const look = () => {
    setTrouble(undefined)
    void ask(id).then((asked) => (asked.refused ? setTrouble(asked.refused) : setDoor(asked.value)))
  }
  useEffect(look, [id])
  const isThere = door !== undefined || trouble !== undefined
  useEffect(() => {
    if (isThere) beginAtHeading()
  }, [isThere])
  return { door, trouble, look }
}
