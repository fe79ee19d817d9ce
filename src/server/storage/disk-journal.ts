/** The journal on the disk: SQLite in a file, written by a thread of its own. */
import type { Worker } from 'node:worker_threads'
import { startWorker } from '../worker.ts'
import type { StoredEntry } from './entry-store.ts'
import { type Entry, type Journal, JournalError } from './journal.ts'
import { type FileOptions, UnusableData } from './open-file.ts'
import type { Ask, FromWriter, ToWriter } from './writer-messages.ts'

export interface DiskJournal extends Journal {
  /** Whether it can be written to now: tries. */
  canWrite(): Promise<boolean>
  /** Resolves with the reason if the writer thread ends before `close`: nothing is written or read from then on. */
  readonly died: Promise<Error>
}

export interface JournalOptions extends FileOptions {
  /** Told after each commit: its milliseconds, and how many appends it held. */
  readonly onCommit?: (milliseconds: number, appends: number) => void
  readonly start?: typeof startWorker
}

/** Opens the journal in a folder. Rejects with `UnusableData`, whose message says what to do. */
export async function openJournal(options: JournalOptions): Promise<DiskJournal> {
  const { onCommit, start = startWorker, ...file } = options
  const worker = start(new URL('./writer.ts', import.meta.url), { workerData: file })
  const journal = new WrittenByThread(worker, onCommit)
  await journal.ready
  return journal
}

interface Waiting {
  readonly answer: (value: unknown) => void
  readonly refuse: (error: Error) => void
}

class WrittenByThread implements DiskJournal {
  readonly ready: Promise<void>
  readonly died: Promise<Error>
  private readonly worker: Worker
  private readonly onCommit: JournalOptions['onCommit']
  private readonly waiting = new Map<number, Waiting>()
  private unsent: ToWriter[] = []
  private last = 0
  private ended: JournalError | undefined
  private closing: Promise<void> | undefined

  constructor(worker: Worker, onCommit: JournalOptions['onCommit']) {
    this.worker = worker
    this.onCommit = onCommit
    this.died = new Promise((told) => {
      let reason = new Error('the writer thread ended')
      worker.on('error', (error) => {
        reason = error instanceof Error ? error : new Error(String(error))
      })
      worker.on('exit', () => {
        this.end(reason)
        if (!this.closing) told(reason)
      })
    })
    this.ready = new Promise((opened, refused) => {
      this.died.then(refused)
      worker.on('message', (messages: readonly FromWriter[]) => {
        for (const message of messages) {
          if ('ready' in message) opened()
          else if ('unusable' in message) {
            this.closing = Promise.resolve()
            refused(new UnusableData(message.unusable))
          } else this.receive(message)
        }
      })
    })
  }

  async append(entries: readonly Entry[]): Promise<void> {
    await this.ask({ ask: 'append', entries: entries.map(storedForm) })
  }

  async read(scope: string): Promise<readonly Entry[]> {
    const stored = (await this.ask({ ask: 'read', scope })) as readonly StoredEntry[]
    return stored.map((entry) => ({ ...entry, body: JSON.parse(entry.body) as unknown }))
  }

  async scopes(prefix: string): Promise<readonly string[]> {
    return (await this.ask({ ask: 'scopes', prefix })) as readonly string[]
  }

  async wipe(prefix: string): Promise<void> {
    await this.ask({ ask: 'wipe', prefix })
  }

  canWrite(): Promise<boolean> {
    return this.ask({ ask: 'probe' }).then(
      () => true,
      () => false,
    )
  }

  close(): Promise<void> {
    this.closing ??= this.ended ? Promise.resolve() : this.closeFile()
    return this.closing
  }

  private async closeFile(): Promise<void> {
    const exited = new Promise((done) => this.worker.once('exit', done))
    const closed = this.ask({ ask: 'close' })
    this.ended = new JournalError('storage', 'the journal is closed')
    await closed
    await exited
  }

  private ask(what: Ask): Promise<unknown> {
    if (this.ended) return Promise.reject(this.ended)
    const id = ++this.last
    return new Promise((answer, refuse) => {
      this.waiting.set(id, { answer, refuse })
      this.post({ id, ...what })
    })
  }

  /** What is asked for in one turn of the event loop goes in one message. */
  private post(message: ToWriter): void {
    if (this.unsent.length === 0) {
      setImmediate(() => {
        this.worker.postMessage(this.unsent)
        this.unsent = []
      })
    }
    this.unsent.push(message)
  }

  private receive(message: Exclude<FromWriter, { ready: true } | { unusable: string }>): void {
    if ('commit' in message) {
      this.onCommit?.(message.commit, message.appends)
      return
    }
    const asked = this.waiting.get(message.id)
    this.waiting.delete(message.id)
    if ('why' in message) asked?.refuse(new JournalError(message.why, message.message))
    else asked?.answer(message.value)
  }

  private end(reason: Error): void {
    this.ended ??= new JournalError('storage', `the writer thread is gone: ${reason.message}`)
    for (const { refuse } of this.waiting.values()) refuse(this.ended)
    this.waiting.clear()
  }
}

/** Made to text at once: what was appended is what is written, whatever becomes of the object meanwhile. */
function storedForm({ scope, seq, body, once }: Entry): StoredEntry {
  return { scope, seq, body: JSON.stringify(body), ...(once === undefined ? {} : { once }) }
}
