/** Checks that a value is a record of version 2: each problem says where it stands. Whether its moves are legal is for the rules. */
import {
  anyText,
  type Check,
  each,
  flag,
  list,
  number,
  oneOf,
  oneOfValues,
  type Problem,
  problemsIn,
  record,
  whole,
} from '../checks.ts'
import { DECISIONS, DOMAINS, ENDINGS, ERAS, isObject, LEVELS, POWERS, SEATS, TUNING } from '../vocabulary.ts'
import { DEPUTIES, FILE_VERSION, HOLDER_KINDS } from './file.ts'
import { FORMAT, MOST_MOVES } from './format.ts'

const MOST_ROUNDS = 40
export const MOST_BRANCHES = 64
const MOST_NOTES = 1000
/** Ten years, in milliseconds. */
const LONGEST_GAME = 315_576_000_000
/** How deep a scenario goes, with room for those to come. */
const DEEPEST = 8

/** What is wrong with a value as a record of version 2, in order; empty where it is one. */
export function problemsOfFile(value: unknown): Problem[] {
  const problems = problemsIn(value, file)
  if (problems.length === 0 && isObject(value)) branchesKnown(value, problems)
  return problems
}

const id = anyText(200)
/** May be empty, as the words a person typed may be. */
const words =
  (most: number): Check =>
  (value, path, problems) => {
    if (typeof value === 'string' && value.length <= most) return
    problems.push({ path, expected: 'text', detail: `0..${most}` })
  }
const seat = oneOf(SEATS)
const finite = number(Number.NEGATIVE_INFINITY, Number.MAX_SAFE_INTEGER)
const choice = list(words(200), 0, 60)
const cards = list(id, 0, 200)
const chain = list(hexadecimal(16), 0, MOST_ROUNDS)
const step = whole(0, MOST_MOVES)
const place = record({ step }, { branch: anyText(40), line: whole(0, 1000) })

const holderFields = { kind: oneOf(HOLDER_KINDS) }
const holderMay = { bot: id, nick: words(60) }
const holder = withBot(record(holderFields, holderMay))
const seats = each(SEATS, holder)

const move = record({ seat, choice }, { at: whole(0, LONGEST_GAME), by: oneOf(DEPUTIES) })
const moves = list(move, 0, MOST_MOVES)
const decks = record({}, Object.fromEntries(SEATS.map((one) => [one, cards])))

const options = record(
  { attention: oneOfValues(TUNING.attention.standard, TUNING.attention.easy), lesson: flag },
  { level: oneOf(LEVELS) },
)

const draws = record(
  { events: cards, decks: record({}, Object.fromEntries(ERAS.map((era) => [era, decks]))) },
  { aims: each(POWERS, id), agenda: oneOf(DOMAINS) },
)

const outcome = record(
  {
    ending: oneOf(ENDINGS),
    round: whole(1, MOST_ROUNDS),
    scores: each(SEATS, finite),
    margins: each(SEATS, finite),
    winner: seat,
    aims: each(POWERS, record({ aim: id, met: flag })),
  },
  { absorbedBy: oneOf(POWERS) },
)

const branch = record({ id: anyText(40), from: place, seats, moves, chain }, { title: words(200) })

const appraised = record({
  at: place,
  seat,
  decision: oneOf(DECISIONS),
  played: finite,
  best: finite,
  choice,
  error: finite,
})

const file = record(
  {
    format: oneOf([FORMAT]),
    version: oneOfValues(FILE_VERSION),
    rules: record({ version: whole(1, 255) }, { sha256: hexadecimal(64) }),
    scenario,
    options,
    seed: words(200),
    seats,
    moves,
    chain,
    seal: hexadecimal(64),
  },
  {
    draws,
    handovers: list(withBot(record({ ...holderFields, step, seat }, holderMay)), 0, MOST_MOVES),
    said: list(
      withWords(
        record(
          { at: place, from: seat, to: oneOf([...SEATS, 'all']) },
          { phrase: anyText(60), text: anyText(280) },
        ),
      ),
      0,
      MOST_NOTES,
    ),
    hash: hexadecimal(16),
    outcome,
    branches: list(branch, 0, MOST_BRANCHES),
    notes: list(record({ at: place, text: words(2000) }, { chapter: oneOfValues(true) }), 0, MOST_NOTES),
    analysis: list(record({ evaluator: id, decisions: list(appraised, 0, 2000) }), 0, 8),
  },
)

/** An id, or a whole scenario: how those are made is for the rules of then to check. */
function scenario(value: unknown, path: string, problems: Problem[]): void {
  if (typeof value === 'string') anyText(40)(value, path, problems)
  else if (!isObject(value) || !isWithin(value, DEEPEST)) problems.push({ path, expected: 'object' })
}

/** Whether nothing in a value lies deeper than this. */
function isWithin(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true
  return depth > 0 && Object.values(value).every((part) => isWithin(part, depth - 1))
}

/** What was said is a phrase or a text, and never both. */
function withWords(check: Check): Check {
  return (value, path, problems) => {
    check(value, path, problems)
    if (isObject(value) && (value.phrase === undefined) === (value.text === undefined))
      problems.push({ path: `${path}.phrase`, expected: value.phrase === undefined ? 'text' : 'known-name' })
  }
}

/** A bot has a name, and nobody else has a bot's. */
function withBot(check: Check): Check {
  return (value, path, problems) => {
    check(value, path, problems)
    if (isObject(value) && (value.kind === 'bot') !== (value.bot !== undefined))
      problems.push({ path: `${path}.bot`, expected: value.kind === 'bot' ? 'name' : 'known-name' })
  }
}

function hexadecimal(digits: number): Check {
  return (value, path, problems) => {
    if (typeof value === 'string' && value.length === digits && /^[0-9a-f]*$/.test(value)) return
    problems.push({ path, expected: 'text', detail: `${digits} of 0-9a-f` })
  }
}

/** Branches leave from the game or from one before them, so that no line leads in a circle; places name those there are. */
function branchesKnown(value: Record<string, unknown>, problems: Problem[]): void {
  const known = new Set<unknown>([undefined])
  const check = (part: unknown, path: string): void => {
    const named = isObject(part) ? part.branch : undefined
    if (!known.has(named)) problems.push({ path: `${path}.branch`, expected: 'known-name' })
  }
  for (const [at, each] of listIn(value.branches).entries()) {
    check(each.from, `branches.${at}.from`)
    if (known.has(each.id)) problems.push({ path: `branches.${at}.id`, expected: 'each-once' })
    known.add(each.id)
  }
  for (const field of ['said', 'notes'])
    for (const [at, each] of listIn(value[field]).entries()) check(each.at, `${field}.${at}.at`)
}

function listIn(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value : []
}
