/** Opens the game that the address names: from this page's hands, or from the store, where its record is played through. */
import { computed, effect, untracked } from '@preact/signals'
import { isBroken } from '../save/entry.ts'
import type { KeptGame } from '../save/keeper.ts'
import { readRecord } from '../save/read.ts'
import type { Snapshot } from '../save/store.ts'
import { StoreError } from '../save/trouble.ts'
import { isSame } from '../timeline/places.ts'
import { ownGame } from './begin.ts'
import { store } from './games.ts'
import { isMeasured } from './measured.ts'
import { loadedModules } from './modules.ts'
import { type OpenGame, openGame, running } from './open-game.ts'
import { exchange, here, screen } from './route.ts'
import { leaveGame, type Runnable, run } from './run-game.ts'
import { dealtOf, startSession } from './start-session.ts'
import { heldGame } from './unkept.ts'

/** Keeps the game that is open to the address: opens the one it names, leaves the one it leads away from. */
export function followAddress(): void {
  effect(() => {
    const wanted = screen.value.at === 'game' ? screen.value.id : undefined
    const open = openGame.value
    const isThere = open.stage === 'none' ? wanted === undefined : open.id === wanted
    if (!isThere) untracked(() => (wanted === undefined ? leaveGame() : void openKept(wanted)))
  })
  followPlace()
}

/** A link within the open game goes to its place; once one goes on from there, the address is the game's alone. */
function followPlace(): void {
  const placeWanted = computed(() => (screen.value.at === 'game' ? screen.value.place : undefined))
  effect(() => {
    const wanted = placeWanted.value
    const game = running()
    if (!game || !wanted) return undefined
    game.cursor.goTo(wanted)
    const there = game.cursor.place.peek()
    return game.cursor.place.subscribe((place) => {
      if (!isSame(place, there) && here.peek().at === 'game') exchange({ at: 'game', id: game.id })
    })
  })
}

/** Tries once more to open what could not be opened. */
export function openAgain(): void {
  if (screen.value.at === 'game') void openKept(screen.value.id)
}

/** Opens a game at the address that already leads to it. Does not reject. */
async function openKept(id: string): Promise<void> {
  leaveGame()
  const opening: OpenGame = { stage: 'opening', id }
  openGame.value = opening
  const became = await prepared(id).catch((error: unknown): OpenGame => {
    console.error(error)
    return { stage: 'failed', id, why: error instanceof StoreError ? error.why : 'part' }
  })
  // Another address may have been opened meanwhile: then its game is the one that counts.
  const isWanted = openGame.value === opening
  if ('stage' in became) {
    if (isWanted) openGame.value = became
  } else if (isWanted) run(became)
  else became.session.close()
}

async function prepared(id: string): Promise<Runnable | OpenGame> {
  const found = inHand(id) ?? (await inStore(id))
  if ('stage' in found) return found
  const { kept, record: text, reasons } = found
  const { records } = await loadedModules()
  const read = readRecord({ ...records, isMeasured }, text)
  if ('refused' in read) return { stage: 'bad', id, refused: read, text }
  const { record } = read
  const dealt = dealtOf(record)
  const started = await startSession(dealt, { record, reasons })
  if ('refused' in started) return { stage: 'bad', id, refused: started, text }
  const place = screen.value.at === 'game' ? screen.value.place : undefined
  return { ...started, own: ownGame(started.session, dealt), kept, place }
}

type Found = { readonly kept: KeptGame } & Pick<Snapshot, 'record' | 'reasons'>

/** A game that is not in the store yet. */
function inHand(id: string): Found | undefined {
  const held = heldGame(id)
  if (!held) return undefined
  const { keeper, snapshot } = held
  return { ...snapshot, kept: { ...keeper.game, base: keeper.state.value.base } }
}

async function inStore(id: string): Promise<Found | OpenGame> {
  const stored = await store.read(id)
  if (!stored) return { stage: 'absent', id }
  const { entry, body } = stored
  if (entry.deleted !== undefined) return { stage: 'deleted', id }
  if (isBroken(entry)) {
    const { broken: refused, detail } = entry
    return {
      stage: 'bad',
      id,
      refused: { refused, ...(detail === undefined ? {} : { detail }) },
      text: body.record,
    }
  }
  const { revision, begun, name } = entry
  return { ...body, kept: { id, base: revision, begun, ...(name ? { name } : {}) } }
}
