/** Kept games that went on otherwise from a place of a record, as its branches: they come and go with it from then on. */
import { decodeFile, isWhole, type RecordFile, withBranch } from '../../../../game/record/index.ts'
import { type Departed, departedFrom } from '../../../state/branches.ts'
import { recordOf } from '../../../state/game-file.ts'
import { store } from '../../../state/games.ts'
import type { ReplaySource } from '../../../state/replay-address.ts'
import type { Found } from './found.ts'

/** What is kept of a game in this browser is kept under this name: its own here, or of a link, its last digest. */
export function keptName({ id }: ReplaySource, file: RecordFile): string {
  return id ?? `${DIGEST}${file.chain.at(-1) ?? ''}`
}

const DIGEST = 'chain-'

/** Whether such a name is that of a link, under which no game is kept here. */
export function isDigest(name: string): boolean {
  return name.startsWith(DIGEST)
}

/**
 * The record with those games as branches, each under the id it is kept by. One that is gone, or was begun from other
 * moves, is left out; to a record that was changed after it was sealed nothing is added, so that this stays to be seen.
 */
export async function withOwnBranches(of: ReplaySource, { file, rules }: Found): Promise<Found> {
  const departed = isWhole(file) ? departedFrom(keptName(of, file)) : []
  let grown = file
  for (const one of departed) {
    const more = grown.branches?.some(({ id }) => id === one.game) ? grown : await withOne(grown, one, rules)
    grown = more ?? grown
  }
  return { file: grown, rules }
}

async function withOne(
  file: RecordFile,
  { game, from }: Departed,
  rules: Found['rules'],
): Promise<RecordFile | undefined> {
  const text = await recordOf(game)
  const entry = (await store.read(game))?.entry
  const read = text === undefined || entry?.deleted !== undefined ? undefined : decodeFile(text)
  if (!read || read.refused) return undefined
  const { seats, moves } = read.file
  const title = entry && 'name' in entry ? entry.name : undefined
  const grown = withBranch(file, { from, seats }, moves, rules, { id: game, ...(title ? { title } : {}) })
  return 'refused' in grown ? undefined : grown
}
