/** The game that is looked through on this page, or what became of opening it; in step with the address. */
import { effect, signal, untracked } from '@preact/signals'
import type { Refused } from '../../../../game/record/index.ts'
import { StoreError } from '../../../save/trouble.ts'
import { type ReplayAddress, replayAt, replayHash } from '../../../state/replay-address.ts'
import { exchange, here, screen } from '../../../state/route.ts'
import { found } from './found.ts'
import { type Opened, openReplay } from './opened.ts'
import { withOwnBranches } from './own-branches.ts'

export type OpenReplay =
  | { readonly stage: 'none' }
  | { readonly stage: 'opening' }
  | { readonly stage: 'open'; readonly game: Opened }
  /** There is no such game here. */
  | { readonly stage: 'absent' }
  | { readonly stage: 'bad'; readonly refused: Refused }
  /** The store did not answer, or a part of the page did not come. */
  | { readonly stage: 'failed'; readonly why: StoreError['why'] | 'part' }

export const openedReplay = signal<OpenReplay>({ stage: 'none' })

/** Milliseconds that a place stands before the address says it: nothing is written while one place follows another. */
const WRITE_AFTER = 250
/** What the address was last made to say by the game itself. */
let written = ''

/** Who follows the address: one screen may take the place of another before that one is taken away. */
let follower = 0

/** Opens what the address names, goes where it leads, and keeps it in step. Gives the way to stop, which closes the game. */
export function followReplay(): () => void {
  follower += 1
  const own = follower
  const stop = effect(() => {
    const now = screen.value
    if (now.at === 'replay') untracked(() => follow(now.hash))
  })
  return () => {
    stop()
    if (follower !== own) return
    close()
    openedReplay.value = { stage: 'none' }
  }
}

/** Tries once more to open what could not be opened. */
export function openReplayAgain(): void {
  const now = screen.peek()
  const address = now.at === 'replay' ? replayAt(now.hash) : undefined
  if (address) void open(address)
}

function follow(hash: string): void {
  const address = replayAt(hash)
  if (!address) {
    close()
    openedReplay.value = { stage: 'absent' }
    return
  }
  const now = openedReplay.peek()
  const game = now.stage === 'open' ? now.game : undefined
  if (!game || sourceOf(game.of) !== sourceOf(address.of) || game.branch !== address.place?.branch) {
    void open(address)
  } else if (hash !== written) {
    if (address.place) game.cursor.goTo(address.place)
    if (address.eyes) game.look(address.eyes)
  }
}

async function open(address: ReplayAddress): Promise<void> {
  close()
  const opening: OpenReplay = { stage: 'opening' }
  openedReplay.value = opening
  const became = await prepared(address).catch((error: unknown): OpenReplay => {
    console.error(error)
    return { stage: 'failed', why: error instanceof StoreError ? error.why : 'part' }
  })
  // Another address may have been opened meanwhile: then its game is the one that counts.
  if (openedReplay.peek() !== opening) return
  openedReplay.value = became
  if (became.stage === 'open') stopWriting = keepAddress(became.game)
}

async function prepared(address: ReplayAddress): Promise<OpenReplay> {
  const read = await found(address.of)
  if (!read) return { stage: 'absent' }
  if (read.refused) return { stage: 'bad', refused: read }
  const game = openReplay(address, await withOwnBranches(address.of, read))
  return 'refused' in game ? { stage: 'bad', refused: game } : { stage: 'open', game }
}

let stopWriting = () => {}

function close(): void {
  stopWriting()
  stopWriting = () => {}
  const now = openedReplay.peek()
  if (now.stage === 'open') now.game.close()
}

/** The address says where the game stands and whose eyes look, once it has stood there for a moment. */
function keepAddress(game: Opened): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let isFirst = true
  const write = () => {
    const now = here.peek()
    if (now.at !== 'replay') return
    written = replayHash({ of: game.of, place: game.place(), eyes: game.eyes.peek() })
    if (now.hash !== written) exchange({ at: 'replay', hash: written })
  }
  const stop = effect(() => {
    // Both are read, so that either is followed.
    const moved = [game.cursor.place.value, game.eyes.value]
    if (isFirst && moved) {
      isFirst = false
      return
    }
    clearTimeout(timer)
    timer = setTimeout(write, WRITE_AFTER)
  })
  return () => {
    stop()
    clearTimeout(timer)
  }
}

function sourceOf({ id, link }: ReplayAddress['of']): string {
  return id === undefined ? `link ${link}` : `id ${id}`
}
