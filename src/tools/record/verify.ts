/** `npm run record -- verify FILE...`: whether each record is whole, and the game it says it is. */
import { Worker } from 'node:worker_threads'
import type { Refused, Verification } from '../../game/record/index.ts'
import { ARCHIVE_FOLDER } from '../../server/tables/past-rules.ts'
import { bundled } from '../bundled.ts'

/** Milliseconds after which a record counts as one that hangs: a thousand times what the longest takes. */
const LONGEST = 20_000
/** Of memory, for one record. */
const MEGABYTES = 256
const STOPPED = 'stopped the thread that read it'

type Found = Verification | Refused | string

/** One line for each record. Gives whether all of them are whole and play out as they say. */
export async function verifyAll(names: readonly string[], tell: (line: string) => void): Promise<boolean> {
  const script = await bundled('src/tools/record/verify-thread.ts')
  let worker = start(script)
  let sound = true
  for (const name of names) {
    const found = await answerOf(worker, name)
    sound &&= isSound(found)
    tell(`${name.includes('#r=') ? 'link' : name}: ${verdictOf(found)}`)
    if (found !== STOPPED) continue
    await worker.terminate()
    worker = start(script)
  }
  await worker.terminate()
  return sound
}

function start(script: string): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: MEGABYTES }
  return new Worker(script, { workerData: ARCHIVE_FOLDER, execArgv: [], resourceLimits })
}

/** What a verification found, in words. */
export function verdictOf(found: Found): string {
  if (typeof found === 'string') return found
  if ('refused' in found) {
    const { refused, detail, expected } = found
    return `refused, ${refused}${detail ? ` at ${detail}` : ''}${expected ? `, expected ${expected}` : ''}`
  }
  const { whole, chained, rounds, firstWrong } = found
  const seal = !whole ? 'changed since it was sealed' : chained ? 'whole' : 'of format 1, which has no seal'
  if (!firstWrong) return `${seal}; ${rounds} rounds, ${chained ? 'all' : 'the last'} as recorded`
  const { why, round, move, branch } = firstWrong
  const where = `${branch === undefined ? '' : `branch ${branch}, `}round ${round}${move ? `, move ${move}` : ''}`
  return `${seal}; another game from ${where} on (${why})`
}

function isSound(found: Found): boolean {
  return typeof found !== 'string' && !('refused' in found) && found.whole && !found.firstWrong
}

/** What the thread says of a record, or that it had to be stopped over it. */
function answerOf(worker: Worker, name: string): Promise<Found> {
  return new Promise((done) => {
    const end = (found: Found): void => {
      clearTimeout(timer)
      worker.off('message', end)
      worker.off('error', fail)
      done(found)
    }
    const fail = (): void => end(STOPPED)
    const timer = setTimeout(fail, LONGEST)
    worker.on('message', end)
    worker.on('error', fail)
    worker.postMessage(name)
  })
}
