/** What the journal and its writer thread say to each other, in lists: a message between threads costs more than what is in it. */
import type { StoredEntry } from './entry-store.ts'
import type { FileOptions } from './open-file.ts'

export type ToWriter = { readonly id: number } & (
  | { readonly ask: 'append'; readonly entries: readonly StoredEntry[] }
  | { readonly ask: 'read'; readonly scope: string }
  | { readonly ask: 'scopes'; readonly prefix: string }
  | { readonly ask: 'wipe'; readonly prefix: string }
  | { readonly ask: 'probe' }
  | { readonly ask: 'close' }
)

/** Whatever is asked, without the number of the request. */
export type Ask = ToWriter extends infer One ? (One extends ToWriter ? Omit<One, 'id'> : never) : never

export type FromWriter =
  | { readonly ready: true }
  /** The data cannot be used: for whoever started the server. */
  | { readonly unusable: string }
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly why: 'conflict' | 'storage'; readonly message: string }
  /** Milliseconds that a commit took, and how many appends it held. */
  | { readonly commit: number; readonly appends: number }

export type WriterData = FileOptions
