/**
 * The writer thread: the one connection to the file. What arrived while a commit ran goes into the next one, so that a
 * hundred tables wait for one `fsync`, and the server's own thread for none.
 */
import { parentPort, workerData } from 'node:worker_threads'
import { EntryStore, storageError } from './entry-store.ts'
import { JournalError } from './journal.ts'
import { openFile, UnusableData } from './open-file.ts'
import type { FromWriter, ToWriter, WriterData } from './writer-messages.ts'

type Append = Extract<ToWriter, { ask: 'append' }>

const port = parentPort
let store: EntryStore | undefined
let waiting: ToWriter[] = []
let unsent: FromWriter[] = []

try {
  store = new EntryStore(await openFile(workerData as WriterData))
  port?.on('message', receive)
  port?.postMessage([{ ready: true }] satisfies FromWriter[])
} catch (error) {
  if (!(error instanceof UnusableData)) throw error
  port?.postMessage([{ unusable: error.message }] satisfies FromWriter[])
}

/** Said with whatever else `work` brings. */
function tell(message: FromWriter): void {
  unsent.push(message)
}

function receive(messages: readonly ToWriter[]): void {
  if (waiting.length === 0) setImmediate(work)
  waiting.push(...messages)
}

/** Does all that waits in its order, appends that follow each other in one commit. */
function work(): void {
  const messages = waiting
  waiting = []
  let appends: Append[] = []
  for (const message of messages) {
    if (message.ask === 'append') appends.push(message)
    else {
      commit(appends)
      appends = []
      answer(message)
    }
  }
  commit(appends)
  port?.postMessage(unsent)
  unsent = []
  if (messages.some(({ ask }) => ask === 'close')) port?.close()
}

function commit(appends: readonly Append[]): void {
  if (!store || appends.length === 0) return
  const began = performance.now()
  const written = store.append(appends.map(({ entries }) => entries))
  tell({ commit: performance.now() - began, appends: appends.length })
  appends.forEach(({ id }, i) => {
    const result = written[i]
    if (result instanceof JournalError) refuse(id, result)
    else tell({ id, value: undefined })
  })
}

function answer(message: Exclude<ToWriter, Append>): void {
  try {
    tell({ id: message.id, value: resultOf(message) })
  } catch (error) {
    refuse(message.id, error instanceof JournalError ? error : storageError(error))
  }
}

function resultOf(message: Exclude<ToWriter, Append>): unknown {
  if (message.ask === 'read') return store?.read(message.scope)
  if (message.ask === 'scopes') return store?.scopes(message.prefix)
  if (message.ask === 'wipe') return store?.wipe(message.prefix)
  if (message.ask === 'probe') return store?.probe()
  return store?.close()
}

function refuse(id: number, { why, message }: JournalError): void {
  tell({ id, why, message })
}
