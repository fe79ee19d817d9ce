/** A whole game as digits and texts, and back: one way through it for both. */
import { LEVELS, type State } from '../../index.ts'
import { isObject, TUNING } from '../../vocabulary.ts'
import { type Branch, FILE_VERSION, type RecordFile, type Unsealed } from '../file.ts'
import { MOST_BRANCHES, problemsOfFile } from '../file-schema.ts'
import { FORMAT, MOST_MOVES, type Move, type Refused } from '../format.ts'
import { linesOf } from '../line.ts'
import { namedRules, namedScenario, retold } from '../make-file.ts'
import { type Opening, openingOf } from '../playthrough.ts'
import type { Rules } from '../rules.ts'
import { sealed } from '../seal.ts'
import type { LinkBytes } from './bytes.ts'
import { DigitReader, type Digits, DigitWriter, LinkError } from './digits.ts'
import { codeDraws, fitsDigits } from './draws-digits.ts'
import { codeMoves } from './game-digits.ts'
import { codeHolders, codeWord, type Spelled, SpelledReader, SpelledWriter } from './names-digits.ts'

/** What no digits hold. Checked as the file is that it becomes a part of. */
interface More {
  readonly scenario?: Unsealed['scenario']
  readonly draws?: Unsealed['draws']
  readonly notes?: Unsealed['notes']
  readonly spelled?: readonly string[]
}

/** What a game is coded with. `known` when it is written. */
interface Coder {
  readonly digits: Digits
  readonly spelled: Spelled
  readonly more: More
  readonly rules: Rules
  readonly known?: RecordFile
}

const OPTIONS_OF_ATTENTION = [TUNING.attention.standard, TUNING.attention.easy] as const
/** Where the draws of a game are told. */
const DRAWS = ['none', 'digits', 'more'] as const

/** The parts of the link of a game, which must be legal. Throws a `LinkError` where there is no room for it. */
export function partsOf(file: RecordFile, rules: Rules): LinkBytes {
  const opening = openingOf(file, rules)
  if ('refused' in opening) throw new LinkError(opening.refused)
  const [digits, spelled] = [new DigitWriter(), new SpelledWriter()]
  const { notes, draws } = file
  const scenario = namedScenario(opening.scenario, rules)
  const known = { ...file, scenario }
  const more: More = {
    ...(typeof scenario === 'string' ? {} : { scenario }),
    ...(draws && !fitsDigits(rules, draws) ? { draws } : {}),
    ...(notes && notes.length > 0 ? { notes } : {}),
  }
  codeGame({ digits, spelled, more, rules, known })
  const all: More = { ...more, ...(spelled.texts.length > 0 ? { spelled: spelled.texts } : {}) }
  const isMore = Object.keys(all).length > 0
  return {
    rules: rules.version,
    seed: file.seed,
    more: isMore ? JSON.stringify(all) : '',
    digits: digits.bytes(),
  }
}

/** The file of the parts of a link. Refuses what is no record; throws a `LinkError` where the parts are not as they are written. */
export function fileIn({ seed, more, digits }: LinkBytes, rules: Rules): RecordFile | Refused {
  const read: unknown = more === '' ? {} : JSON.parse(more)
  const texts = isObject(read) && Array.isArray(read.spelled) ? read.spelled.map(String) : []
  const [reader, spelled] = [new DigitReader(digits), new SpelledReader(texts)]
  const content = codeGame({ digits: reader, spelled, more: read as More, rules }, seed)
  reader.end()
  spelled.end()
  const file = retold(content, rules)
  if ('refused' in file) return file
  const problem = problemsOfFile(file)[0]
  return problem ? { refused: 'not-a-record', detail: problem.path, expected: problem.expected } : file
}

function codeGame(coder: Coder, seed = coder.known?.seed ?? ''): Unsealed {
  const { known, more, rules } = coder
  const beginning = { ...codeBeginning(coder), seed }
  const seats = codeHolders(coder.digits, coder.spelled, known?.seats)
  const draft: Unsealed = {
    format: FORMAT,
    version: FILE_VERSION,
    rules: namedRules(rules.version),
    ...beginning,
    seats,
    moves: [],
    chain: [],
    ...(more.notes ? { notes: more.notes } : {}),
  }
  const opening = soundOpening(draft, rules)
  const draws = codeWhichDraws(coder, opening)
  const dealt: Opening = { ...opening, ...(draws ? { draws } : {}) }
  const moves = codeMoves(coder.digits, begun(dealt, rules), rules, known?.moves)
  const game: Unsealed = { ...draft, ...(draws ? { draws } : {}), moves }
  const branches = codeBranches(coder, game, dealt)
  return branches.length > 0 ? { ...game, branches } : game
}

function codeBeginning({ digits, spelled, more, known }: Coder): Pick<Unsealed, 'scenario' | 'options'> {
  const own = known && typeof known.scenario !== 'string'
  const isOwn = digits.digit(2, own === undefined ? undefined : Number(own)) === 1
  const id = isOwn ? undefined : codeWord(digits, spelled, known && String(known.scenario))
  const scenario = id ?? more.scenario
  if (scenario === undefined) throw new LinkError('no scenario')
  const options = known?.options
  const attention =
    OPTIONS_OF_ATTENTION[digits.digit(2, options && OPTIONS_OF_ATTENTION.indexOf(options.attention))] ?? 5
  const lesson = digits.digit(2, options && Number(options.lesson)) === 1
  const level = LEVELS[digits.digit(LEVELS.length + 1, options && placeOf(LEVELS, options.level)) - 1]
  return { scenario, options: { attention, lesson, ...(level ? { level } : {}) } }
}

/** 0 where there is none, else its place from 1. */
function placeOf<T>(list: readonly T[], value: T | undefined): number {
  return value === undefined ? 0 : list.indexOf(value) + 1
}

/** What a game begins with, draws aside, once everything it was read from is found to be sound. */
function soundOpening(draft: Unsealed, rules: Rules): Opening {
  const { notes: _, ...bare } = draft
  const file = sealed(bare)
  const problem = problemsOfFile(file)[0]
  if (problem) throw new LinkError(`${problem.path}: ${problem.expected}`)
  const opening = openingOf(file, rules)
  if ('refused' in opening) throw new LinkError(`${opening.refused} ${opening.detail ?? ''}`)
  return opening
}

function codeWhichDraws({ digits, more, rules, known }: Coder, opening: Opening): Unsealed['draws'] {
  const told = known && (!known.draws ? 'none' : more.draws ? 'more' : 'digits')
  const where = DRAWS[digits.digit(DRAWS.length, told && DRAWS.indexOf(told))]
  if (where === 'digits') return codeDraws(digits, opening, rules, known?.draws)
  if (where === 'none') return undefined
  const { draws } = more
  if (!draws) throw new LinkError('no draws')
  const { seed, options, scenario } = opening
  if (!known) checkDraws({ seed, options, scenario, draws }, rules)
  return draws
}

/** Draws out of a text are looked at before the rules are. */
function checkDraws(opening: Opening, rules: Rules): void {
  const seats = { kind: 'person' } as const
  soundOpening(
    {
      format: FORMAT,
      version: FILE_VERSION,
      rules: namedRules(rules.version),
      ...opening,
      seats: { KZ: seats, RU: seats, CN: seats, US: seats, EU: seats },
      moves: [],
      chain: [],
    },
    rules,
  )
}

function begun({ scenario, options, seed, draws }: Opening, rules: Rules): State {
  return rules.setup(scenario, options, seed, undefined, draws)
}

function codeBranches({ digits, spelled, rules, known }: Coder, game: Unsealed, opening: Opening): Branch[] {
  const count = digits.digit(MOST_BRANCHES + 1, known && (known.branches?.length ?? 0))
  const branches: Branch[] = []
  for (let at = 0; at < count; at++) {
    const branch = known?.branches?.[at]
    const ids = branches.map(({ id }) => id)
    const parent = ids[digits.digit(at + 1, branch && placeOf(ids, branch.from.branch)) - 1]
    const line = linesOf({ ...game, branches }).find((one) => one.branch === parent)
    const left = line?.moves ?? []
    const step = digits.digit(MOST_MOVES + 1, branch && Math.min(branch.from.step, left.length))
    const id = spelled.text(branch?.id)
    const isTitled = digits.digit(2, branch && Number(branch.title !== undefined)) === 1
    const seats = codeHolders(digits, spelled, branch?.seats)
    const state = played(begun(opening, rules), left.slice(0, step), rules)
    const moves = codeMoves(digits, state, rules, branch?.moves)
    branches.push({
      id,
      from: { ...(parent === undefined ? {} : { branch: parent }), step },
      ...(isTitled ? { title: spelled.text(branch?.title) } : {}),
      seats,
      moves,
      chain: [],
    })
  }
  return branches
}

/** Carries out moves that are known to be legal. */
function played(state: State, moves: readonly Move[], rules: Rules): State {
  for (const { seat, choice } of moves) {
    const { refused } = rules.apply(state, { seat, choice })
    if (refused) throw new LinkError(`a move is refused: ${refused}`)
  }
  return state
}
