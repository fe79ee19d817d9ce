/**
 * Makes records to be kept: whole games, played at random, under the rules of today. What is kept is frozen: it must
 * play out the same for as long as those are the rules, so a file that is there is never written again. A record that no
 * longer plays out tells of a change of the rules, which moves RULES_VERSION and gets a folder of its own:
 * npx tsx src/tools/records/make.ts
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { randomItems } from '../../game/bots/index.ts'
import { RULES_VERSION, type State, setup } from '../../game/index.ts'
import { seeded } from '../../game/kernel.ts'
import { type Beginning, decode, encode, type Move, recordOf } from '../../game/record/index.ts'
import { mustApply, turnsOf } from '../turns.ts'
import { BEGINNINGS } from './beginnings.ts'
import { choicesOf } from './choices.ts'
import { countsPath, folderOf, frozen, keptRecords, RECORDS, writeFrozen } from './frozen.ts'

/** Plays to the end, every seat at random. */
function played(beginning: Beginning): { state: State; moves: Move[] } {
  const { scenario, options, seed, draws } = beginning
  const state = setup(scenario, options, seed, undefined, draws)
  const rng = seeded(`record ${seed}`)
  const moves: Move[] = []
  for (const { seat, menu } of turnsOf(state)) {
    const choice = randomItems(menu, rng).map((item) => item.id)
    mustApply(state, { seat, choice })
    moves.push({ seat, choice })
  }
  return { state, moves }
}

function make(name: string, beginning: Beginning): string {
  const path = join(folder, `${name}.json`)
  if (existsSync(path)) return 'is kept as it is'
  const { state, moves } = played(beginning)
  writeFileSync(path, encode(recordOf(beginning, moves, state)))
  return `${moves.length} moves, ${state.outcome?.ending} after round ${state.outcome?.round}`
}

const folder = folderOf(RULES_VERSION)
mkdirSync(folder, { recursive: true })
for (const [name, begin] of Object.entries(BEGINNINGS)) console.log(`${name}: ${make(name, begin())}`)
writeFrozen(frozen())
for (const path of keptRecords()) if (path.startsWith(`rules-${RULES_VERSION}/`)) count(path)

/** Counts the choices of a record whose counts are not kept yet. */
function count(path: string): void {
  const counts = countsPath(path)
  if (existsSync(counts)) return
  const read = decode(readFileSync(join(RECORDS, path), 'utf8'))
  if (read.refused) throw new Error(`${path} is refused: ${read.refused}`)
  writeFileSync(counts, `${choicesOf(read.record).join('\n')}\n`)
}
