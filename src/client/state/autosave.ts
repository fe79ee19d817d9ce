/** Keeps the save in step with the game: after every choice of anyone, and once as the game begins. */
import { store, storeReasons } from '../save/save.ts'
import type { LocalSession } from '../session/local.ts'
import { newestOf } from '../session/session.ts'
import { modules } from './modules.ts'

/** Saves now and from now on. `onFull` is called once, if the browser will not keep the save. Gives the way to stop. */
export function startSaving(session: LocalSession, onFull: () => void): () => void {
  let warned = false
  const save = () => {
    const records = modules.value?.records
    if (!records) return
    const { view } = newestOf(session)
    const note = { round: view.round, over: view.outcome !== undefined, at: Date.now() }
    const record = session.record()
    if (store(records.encode(record), note)) return storeReasons(session.reasons(record))
    if (warned) return
    warned = true
    onFull()
  }
  return session.moments.subscribe(save)
}
