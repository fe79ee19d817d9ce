/** Files made of games: by what was played, by a record of format 1, or by a file that something was added to. */
import { forSeats, type Scenario, SEATS } from '../index.ts'
import { ARCHIVE } from './archive.ts'
import { FILE_VERSION, type LoggedMove, type RecordFile, type SeatHolder, type Unsealed } from './file.ts'
import { botOf, FORMAT, type GameRecord, type Holder, type Refused } from './format.ts'
import { canonical } from './hash.ts'
import { linesOf } from './line.ts'
import { type Opening, openingOf, ownChain, type Playthrough, playThrough } from './playthrough.ts'
import type { Beginning } from './rerun.ts'
import { type Rules, TODAY } from './rules.ts'
import { sealed } from './seal.ts'
import { guarded } from './verify.ts'

/** The name of a version's rules: by the bundle that was archived last. */
export function namedRules(version: number): RecordFile['rules'] {
  const archived = ARCHIVE.filter((one) => one.version === version).at(-1)
  return archived ? { version, sha256: archived.sha256 } : { version }
}

/** A holder of format 1 as version 2 has it. */
export function holderOf(holder: Holder): SeatHolder {
  const bot = botOf(holder)
  return bot === undefined ? { kind: 'person' } : { kind: 'bot', bot }
}

/** A holder as format 1 has it, which knows no names and no groups. */
export function plainHolder({ bot }: SeatHolder): Holder {
  return bot === undefined ? 'person' : `bot:${bot}`
}

/** The scenario by its id, where the rules have the very same under it. */
export function namedScenario(scenario: Scenario, rules: Rules): string | Scenario {
  const { id } = scenario
  const ours = Object.hasOwn(rules.scenarios, id) && canonical(rules.scenarios[id]) === canonical(scenario)
  return ours ? id : scenario
}

/** The file of a game that was played by these rules, with what else is to stand in it. Refuses moves that are not legal. */
export function fileOf(
  { scenario, options, seed, draws, seats }: Beginning,
  moves: readonly LoggedMove[],
  rules: Rules = TODAY,
  more: Partial<Pick<Unsealed, 'handovers' | 'said' | 'branches' | 'notes' | 'analysis' | 'seats'>> = {},
): RecordFile | Refused {
  const opening = { scenario, options, seed, ...(draws ? { draws } : {}) }
  const content: Unsealed = {
    format: FORMAT,
    version: FILE_VERSION,
    rules: namedRules(rules.version),
    ...opening,
    scenario: namedScenario(scenario, rules),
    seats: forSeats((seat) => holderOf(seats[seat])),
    moves,
    chain: [],
    ...more,
  }
  return guarded(() => chained(content, opening, rules))
}

/** A file that went on, or whose chain it never had: told and sealed anew. Refuses moves that are not legal. */
export function retold(content: Unsealed | RecordFile, rules: Rules): RecordFile | Refused {
  const opening = openingOf(content, rules)
  return 'refused' in opening ? opening : guarded(() => chained(content, opening, rules))
}

function chained(content: Unsealed | RecordFile, opening: Opening, rules: Rules): RecordFile | Refused {
  const { hash: _, seal: __, outcome: ___, ...rest } = content as RecordFile
  const lines = linesOf(rest)
  const played = lines.map((line) => playThrough(opening, line.moves, rules))
  const illegal = played.find((one) => one.illegal)?.illegal
  if (illegal) return { refused: 'illegal-move', detail: `${illegal.move}` }
  const [game, ...chains] = lines.map(
    (line, at) => ownChain(line, played[at] as Playthrough, opening, rules).chain,
  )
  const branches = rest.branches?.map((branch, at) => ({ ...branch, chain: chains[at] ?? [] }))
  const { outcome } = played[0]?.state ?? {}
  return sealed({
    ...rest,
    chain: game ?? [],
    ...(branches ? { branches } : {}),
    ...(outcome ? { outcome } : {}),
  })
}

/** A record of format 1 as version 2. Nothing is played: its hash stays, and there is no chain until it is told anew. */
export function migrated(record: Omit<GameRecord, 'version'>): RecordFile {
  const { rulesVersion, scenario, options, seed, draws, seats, moves, hash } = record
  return sealed({
    format: FORMAT,
    version: FILE_VERSION,
    rules: namedRules(rulesVersion),
    scenario,
    options,
    seed,
    ...(draws ? { draws } : {}),
    seats: forSeats((seat) => holderOf(seats[seat])),
    moves: moves.map(({ seat, choice }) => ({ seat, choice })),
    chain: [],
    hash,
  })
}

/** A file as a record of format 1, for whoever plays on: names, times, branches and notes stay behind. */
export function recordIn(file: RecordFile, rules: Rules): GameRecord | Refused {
  const opening = openingOf(file, rules)
  if ('refused' in opening) return opening
  return guarded((): GameRecord | Refused => {
    const { state, illegal } = playThrough(opening, file.moves, rules)
    if (illegal) return { refused: 'illegal-move', detail: `${illegal.move}` }
    return {
      format: FORMAT,
      version: 1,
      rulesVersion: rules.version,
      ...opening,
      seats: Object.fromEntries(
        SEATS.map((seat) => [seat, plainHolder(file.seats[seat])]),
      ) as GameRecord['seats'],
      moves: file.moves.map(({ seat, choice }) => ({ seat, choice })),
      hash: rules.hashOf(state),
    }
  })
}
