/** Verifies records in a thread, so that nothing in a file stops or hangs the tool: ./verify.ts waits for it. */
import { parentPort, workerData } from 'node:worker_threads'
import { type Refused, type Verification, verify } from '../../game/record/index.ts'
import { readNamed } from './read.ts'

async function found(name: string): Promise<Verification | Refused | string> {
  try {
    const read = await readNamed(name, String(workerData))
    return read.refused ? read : verify(read.file, read.rules)
  } catch (error) {
    return `cannot be read: ${error instanceof Error ? error.message : String(error)}`
  }
}

parentPort?.on('message', async (name: string) => parentPort?.postMessage(await found(name)))
