/** Kept games as files. */
import { download } from '../save/download.ts'
import { changesFailed, store } from './games.ts'
import { recordFiles } from './record-files.ts'
import { heldGame } from './unkept.ts'

/** The record of a kept game as a file holds it; `undefined` where it is gone. Rejects as the store does. */
export async function recordOf(id: string): Promise<string | undefined> {
  return heldGame(id)?.snapshot.record ?? (await store.read(id))?.body.record
}

/** Hands the player a kept game as a file. Does not reject: what the store says against it is told. */
export async function saveAsFile(id: string): Promise<void> {
  try {
    const record = await recordOf(id)
    if (record === undefined) return
    const { asFile } = await recordFiles()
    download(`multivector-${id}.mvr.json`, asFile(record))
  } catch (error) {
    changesFailed(error)
  }
}
