// Which way things flow, within the rules: shapes -> deck -> scenarios, rules -> reckoning -> turn -> play -> the doors
// (vocabulary, kernel, index); from the doors: { bots, record } -> match -> bgio -> { session, server } -> screens.
// Reads every import under src, of values and of types alike, and reports each arrow that points another way, and each
// circle of files. Also reports what the rules must not touch: the clock, chance, the page, the process.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join, posix, resolve } from 'node:path'
import { parseSync } from 'vite'
import { describe, expect, it } from 'vitest'

const repo = resolve(import.meta.dirname, '..')

/** The rooms, first match first: a file belongs to one. */
const ROOMS = [
  ['index', /^src\/game\/index\.ts$/],
  ['kernel', /^src\/game\/kernel\.ts$/],
  ['vocabulary', /^src\/game\/vocabulary\.ts$/],
  // Ids, numbers and the shapes of things: what everything else speaks in.
  ['shapes', /^src\/game\/(?:ids|tuning|rng|seed|lists|objects|checks|question|choice|facts|state)\.ts$/],
  ['shapes', /^src\/game\/(?:deck\/(?:card|effect)-types|scenarios\/scenario)\.ts$/],
  ['deck', /^src\/game\/(?:deck\/|decks\.ts$)/],
  ['scenarios', /^src\/game\/scenarios\//],
  ['reckoning', /^src\/game\/reckoning\//],
  ['turn', /^src\/game\/turn\//],
  // Why a number is what it is, from the facts.
  ['causes', /^src\/game\/causes\//],
  // What a bot is, and plans over a menu: what every kind of bot is made of.
  ['bot-planning', /^src\/game\/bots\/(?:bot\.ts$|planning\/)/],
  ['bot-heuristic', /^src\/game\/bots\/heuristic\//],
  ['bot-learnt', /^src\/game\/bots\/learnt\//],
  ['bot-simple', /^src\/game\/bots\/simple\//],
  ['bot-characters', /^src\/game\/bots\/characters\//],
  ['bot-search', /^src\/game\/bots\/search\//],
  ['bots', /^src\/game\/bots\//],
  ['record', /^src\/game\/record\//],
  // What choices were worth, and how else a game may go on.
  ['analysis', /^src\/game\/analysis\//],
  // What pages and server say to each other.
  ['wire', /^src\/game\/wire\//],
  // How a host has bots think.
  ['thinking', /^src\/game\/thinking\//],
  ['match', /^src\/game\/match\//],
  ['bgio', /^src\/game\/bgio\//],
  // A whole game: begun, asked, moved on, looked at.
  ['play', /^src\/game\/(?:setup|play|view|preview|invariants)\.ts$/],
  // What a table says, and the only ways to write to it.
  ['rules', /^src\/game\//],
  ['main', /^src\/client\/main\.tsx$/],
  ['shell', /^src\/client\/shell\//],
  ['screen-game', /^src\/client\/screens\/game\//],
  ['screen-start', /^src\/client\/screens\/start\//],
  ['screen-play', /^src\/client\/screens\/play\//],
  ['screen-library', /^src\/client\/screens\/library\//],
  // Games that have been played, on the table of those that are.
  ['screen-replay', /^src\/client\/screens\/replay\//],
  // Questions in the record of history, on the same table.
  ['screen-predict', /^src\/client\/screens\/predict\//],
  // Positions with one best plan, on the same table.
  ['screen-puzzles', /^src\/client\/screens\/puzzles\//],
  // A table with others: the game's screen, and what there is around it.
  ['screen-table', /^src\/client\/screens\/table\//],
  // A class: pages of its teacher, its pupils and the projector, around tables with others.
  ['screen-class', /^src\/client\/screens\/classroom\//],
  ['screen', /^src\/client\/screens\//],
  ['ui', /^src\/client\/ui\//],
  ['state', /^src\/client\/state\//],
  ['timeline', /^src\/client\/timeline\//],
  ['text', /^src\/client\/text\//],
  ['save', /^src\/client\/save\//],
  ['style', /^src\/client\/style\//],
  ['session', /^src\/client\/session\//],
  ['board', /^src\/client\/board\//],
  ['sound', /^src\/client\/sound\//],
  ['server', /^src\/server\//],
  // Tools for the desk, no part of page or server.
  ['tools', /^src\/tools\//],
  ['assets', /^(?:assets\/|package\.json$)/],
] as const
type Room = (typeof ROOMS)[number][0]

/** The rooms of the game. */
const GAME: readonly Room[] = [
  'shapes',
  'vocabulary',
  'deck',
  'scenarios',
  'rules',
  'reckoning',
  'turn',
  'causes',
  'play',
  'kernel',
  'index',
  'bot-planning',
  'bot-heuristic',
  'bot-learnt',
  'bot-simple',
  'bot-characters',
  'bot-search',
  'bots',
  'record',
  'analysis',
  'match',
  'thinking',
  'wire',
  'bgio',
]

/** What bots of every kind stand on. */
const RULES_FOR_BOTS = ['index', 'kernel', 'vocabulary'] as const

/** What every screen may use. */
const PAGE = [
  'index',
  'vocabulary',
  'wire',
  'bots',
  'record',
  'analysis',
  'session',
  'save',
  'state',
  'timeline',
  'text',
  'ui',
  'style',
  'assets',
] as const

/** Which rooms a room may import from, besides itself. */
const ARROWS: Readonly<Record<Room, readonly Room[]>> = {
  shapes: [],
  vocabulary: ['shapes'],
  deck: ['shapes'],
  scenarios: ['shapes', 'deck'],
  rules: ['shapes', 'deck'],
  reckoning: ['shapes', 'deck', 'rules'],
  turn: ['shapes', 'deck', 'rules', 'reckoning'],
  causes: ['shapes', 'deck', 'rules', 'reckoning', 'scenarios'],
  play: ['shapes', 'deck', 'rules', 'reckoning', 'turn'],
  kernel: ['shapes', 'deck', 'rules', 'reckoning', 'turn', 'play'],
  index: ['vocabulary', 'shapes', 'deck', 'scenarios', 'rules', 'reckoning', 'turn', 'causes', 'play'],
  bgio: ['index', 'vocabulary', 'kernel', 'match'],
  match: ['index', 'kernel', 'vocabulary', 'record'],
  thinking: ['index', 'kernel', 'vocabulary', 'bots'],
  wire: ['index', 'vocabulary'],
  'bot-planning': RULES_FOR_BOTS,
  'bot-heuristic': [...RULES_FOR_BOTS, 'bot-planning'],
  'bot-learnt': [...RULES_FOR_BOTS, 'bot-planning', 'bot-heuristic'],
  'bot-simple': [...RULES_FOR_BOTS, 'bot-planning', 'bot-heuristic'],
  'bot-characters': ['vocabulary'],
  'bot-search': [
    ...RULES_FOR_BOTS,
    'bot-planning',
    'bot-heuristic',
    'bot-learnt',
    'bot-simple',
    'bot-characters',
  ],
  bots: [...RULES_FOR_BOTS, 'bot-planning', 'bot-simple', 'bot-characters', 'bot-search'],
  record: ['index', 'kernel', 'vocabulary', 'shapes'],
  analysis: [...RULES_FOR_BOTS, 'bot-planning', 'bot-learnt', 'bot-search', 'bots', 'record'],
  session: [
    'index',
    'kernel',
    'vocabulary',
    'wire',
    'bgio',
    'match',
    'thinking',
    'bots',
    'record',
    'analysis',
    'assets',
  ],
  // The shapes for `checks.ts` alone, by which every message is checked.
  server: [
    'shapes',
    'index',
    'kernel',
    'vocabulary',
    'wire',
    'bgio',
    'match',
    'thinking',
    'bots',
    'record',
    // What a class chose is weighed once it has stopped.
    'analysis',
    'assets',
  ],
  board: ['index', 'vocabulary', 'assets'],
  sound: ['vocabulary'],
  timeline: ['index', 'vocabulary', 'session', 'text'],
  // What is said of a bot's reasons takes the shape they have in a session.
  text: ['index', 'vocabulary', 'wire', 'bots', 'session', 'assets'],
  save: ['index', 'vocabulary', 'record'],
  style: [],
  // The page's state knows no screen: what it fetches of one, the shell hands it.
  state: ['index', 'vocabulary', 'wire', 'thinking', 'bots', 'record', 'session', 'save', 'text', 'timeline'],
  ui: ['index', 'vocabulary', 'text', 'state', 'timeline', 'style', 'assets'],
  screen: [...PAGE, 'screen'],
  'screen-library': [...PAGE, 'screen'],
  'screen-play': [...PAGE, 'board', 'sound'],
  'screen-start': [...PAGE, 'screen', 'board'],
  'screen-game': [...PAGE, 'screen', 'screen-play'],
  'screen-replay': [...PAGE, 'screen', 'screen-play'],
  'screen-predict': [...PAGE, 'screen', 'screen-play'],
  'screen-puzzles': [...PAGE, 'screen', 'screen-play'],
  'screen-table': [...PAGE, 'screen', 'screen-game'],
  'screen-class': [...PAGE, 'screen', 'screen-play', 'screen-table'],
  shell: [
    ...PAGE,
    'screen',
    'screen-predict',
    'screen-puzzles',
    'screen-table',
    'screen-class',
    'screen-start',
    'screen-game',
    'screen-library',
    'screen-replay',
  ],
  main: ['shell', 'state', 'style', 'ui'],
  tools: [...GAME, 'board', 'text', 'server', 'assets'],
  assets: [],
}

/** The game is entered by its doors only; the tools that measure and train it look inside. */
const DOORS: Readonly<Partial<Record<Room, readonly string[]>>> = {
  bgio: ['src/game/bgio/index.ts'],
  match: ['src/game/match/index.ts'],
  thinking: ['src/game/thinking/index.ts'],
  wire: ['src/game/wire/index.ts'],
  bots: ['src/game/bots/index.ts'],
  analysis: ['src/game/analysis/index.ts'],
  record: ['src/game/record/index.ts', 'src/game/record/kept.ts'],
}

/** The packages with a room of their own. Others are open to client and server; the game takes these alone. */
const PACKAGES: Readonly<Record<string, readonly Room[]>> = {
  phaser: ['board'],
  'boardgame.io': ['bgio', 'tools'],
  idb: ['save'],
  // Pure code, without page and Node: a record is sealed and a link deflated wherever the game runs.
  // Whoever plays online checks that the seed has the hash that was shown.
  '@noble/hashes': ['record', 'session'],
  // And the export of a room is one archive.
  fflate: ['record', 'server'],
  // The wire of a table online, on the page's side.
  'socket.io-client': ['session', 'tools'],
  // A link drawn as a code, on the page and in the terminal.
  'lean-qr': ['ui', 'server'],
  node: ['server', 'tools'],
}

// The type check of src/game knows neither page nor Node, but it knows these, or is told to hold its tongue.
const BANNED =
  /\bMath\s*\.\s*random\b|\bDate\s*\.\s*now\b|\bnew\s+Date\b|\bperformance\s*\.\s*now\b|\b(?:process|window|document)\s*\./g

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [key: string]: unknown
}

function roomOf(file: string): Room | undefined {
  return ROOMS.find(([, pattern]) => pattern.test(file))?.[0]
}

interface Source {
  /** Relative to the repository. */
  readonly file: string
  readonly code: string
  readonly specifiers: readonly string[]
  /** Comments and strings. */
  readonly texts: readonly { start: number; end: number }[]
  readonly error?: string
}

function parsed(file: string, code: string): Source {
  const { program, comments, errors } = parseSync(file, code)
  const specifiers: string[] = []
  const texts: { start: number; end: number }[] = [...comments]
  visit(program as unknown as Node, (node) => {
    specifiers.push(...importedBy(node))
    if (isText(node)) texts.push(node)
  })
  const [error] = errors
  return { file, code, specifiers, texts, ...(error ? { error: error.message } : {}) }
}

/** Everything that is wrong with a file, as lines to read. */
function faultsOf({ file, code, specifiers, texts, error }: Source): string[] {
  if (error !== undefined) return [`${file} does not parse: ${error}`]
  const edges = specifiers.flatMap((specifier) => faultOfEdge(file, specifier) ?? [])
  const room = roomOf(file)
  const isGame = room !== undefined && GAME.includes(room)
  return isGame ? [...edges, ...bannedWords(file, blank(code, texts))] : edges
}

/** Files that import each other, directly or by way of others: each circle as a line, its files in order of name. */
function circlesOf(sources: readonly Source[]): string[] {
  const imports = new Map(sources.map((source) => [source.file, importsOf(source)]))
  const reached = new Map(sources.map(({ file }) => [file, reachedFrom(file, imports)]))
  const circles = sources.map(({ file }) =>
    [...(reached.get(file) ?? [])].filter((other) => reached.get(other)?.has(file)).sort(),
  )
  return [...new Set(circles.filter((circle) => circle.length > 0).map((circle) => circle.join(' <-> ')))]
}

/** The files of the repository that a file imports. */
function importsOf({ file, specifiers }: Source): string[] {
  return specifiers
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => posix.join(posix.dirname(file), specifier.replace(/[?#].*$/, '')))
}

/** Every file to which imports lead from a file; the file itself only if they lead back. */
function reachedFrom(file: string, imports: ReadonlyMap<string, readonly string[]>): Set<string> {
  const reached = new Set<string>()
  const open = [...(imports.get(file) ?? [])]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (reached.has(next)) continue
    reached.add(next)
    open.push(...(imports.get(next) ?? []))
  }
  return reached
}

function visit(node: Node, see: (node: Node) => void): void {
  see(node)
  for (const child of Object.values(node).flat()) {
    if (typeof child === 'object' && child !== null && 'type' in child) visit(child as Node, see)
  }
}

/** What a node imports: `import`, `export from`, `import()`, `import('x').T`, glob imports and workers by URL. */
function importedBy(node: Node): string[] {
  if (node.type === 'CallExpression') {
    const isGlob = isMeta(node.callee, 'glob')
    return isGlob ? literals((node.arguments as unknown[])[0]) : []
  }
  if (node.type === 'NewExpression') {
    const [first, second] = node.arguments as unknown[]
    return (node.callee as Node).name === 'URL' && isMeta(second, 'url') ? literals(first) : []
  }
  if (node.type === 'TSImportType') return literals(node.source ?? node.argument)
  return /^(?:Import|Export)\w*(?:Declaration|Expression)$/.test(node.type) ? literals(node.source) : []
}

function isMeta(value: unknown, property: string): boolean {
  const node = value as Node | undefined
  return (
    node?.type === 'MemberExpression' &&
    (node.object as Node).type === 'MetaProperty' &&
    (node.property as Node).name === property
  )
}

/** The one file beside the tools that imports what it has found: a bundle of past rules, whose hash it checks. */
const LOADS_PAST_RULES = 'src/server/tables/past-rules.ts'

/** The strings a node names: itself, or the elements of a list. A computed name cannot be checked, so it is kept. */
function literals(value: unknown): string[] {
  const node = value as Node | null | undefined
  if (!node) return []
  if (node.type === 'ArrayExpression') return (node.elements as unknown[]).flatMap(literals)
  if (node.type === 'TSLiteralType') return literals(node.literal)
  return [node.type === 'Literal' ? String(node.value) : '(computed)']
}

function isText(node: Node): boolean {
  return (
    node.type === 'TemplateElement' ||
    node.type === 'JSXText' ||
    (node.type === 'Literal' && typeof node.value === 'string')
  )
}

function faultOfEdge(file: string, specifier: string): string | undefined {
  const from = roomOf(file)
  const edge = `${file} -> ${specifier}`
  if (!from) return `${file} lies in no room that test/layers.test.ts knows`
  if (specifier === '(computed)' && from !== 'tools' && file !== LOADS_PAST_RULES)
    return `${edge}: a computed import cannot be checked`
  const path = specifier.replace(/[?#].*$/, '')
  if (!path.startsWith('.')) return faultOfPackage(from, path, edge)
  const target = posix.join(posix.dirname(file), path)
  const to = roomOf(target)
  if (!to) return `${edge}: leads to no room that test/layers.test.ts knows`
  if (to === from) return undefined
  if (!ARROWS[from].includes(to)) return `${edge}: ${from} may not import ${to}`
  const doors = DOORS[to]
  if (!doors || from === 'tools' || doors.includes(target)) return undefined
  return `${edge}: ${to} is entered by ${doors.join(' or ')} only`
}

function faultOfPackage(from: Room, path: string, edge: string): string | undefined {
  const isNode = path.startsWith('node:') || builtinModules.includes(path)
  const name = isNode ? 'node' : (/^(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? path)
  const isFree = !(name in PACKAGES) && !GAME.includes(from)
  const isOpen = PACKAGES[name]?.includes(from) ?? isFree
  return isOpen ? undefined : `${edge}: ${from} may not import the package ${name}`
}

function blank(code: string, ranges: readonly { start: number; end: number }[]): string {
  const characters = code.split('')
  for (const { start, end } of ranges) {
    for (let at = start; at < end; at++) if (characters[at] !== '\n') characters[at] = ' '
  }
  return characters.join('')
}

function bannedWords(file: string, code: string): string[] {
  return [...code.matchAll(BANNED)].map((match) => {
    const line = code.slice(0, match.index).split('\n').length
    return `${file}:${line}: ${match[0]} may not be used in src/game`
  })
}

function sourcesUnder(folder: string): string[] {
  if (!existsSync(join(repo, folder))) return []
  return readdirSync(join(repo, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => posix.join(folder, file.replaceAll('\\', '/')))
    .filter((file) => /\.[cm]?[jt]sx?$/.test(file) && !file.endsWith('.d.ts'))
    .sort()
}

describe('the layers', () => {
  const sources = sourcesUnder('src').map((file) => parsed(file, readFileSync(join(repo, file), 'utf8')))

  it('has only arrows that the architecture allows', () => {
    expect(sources.flatMap(faultsOf).join('\n')).toBe('')
  })

  it('has no circle of files', () => {
    expect(circlesOf(sources)).toEqual([])
  })

  it('knows no room without a file', () => {
    const rooms = new Set<Room | undefined>(['assets', 'style'])
    for (const { file } of sources) rooms.add(roomOf(file))
    expect(ROOMS.map(([room]) => room).filter((room) => !rooms.has(room))).toEqual([])
  })

  it('has no circle of rooms', () => {
    const arrows = Object.entries(ARROWS).map(
      ([room, to]) => [room, to.filter((each) => each !== room)] as const,
    )
    const imports = new Map<string, readonly string[]>(arrows)
    expect(arrows.map(([room]) => room).filter((room) => reachedFrom(room, imports).has(room))).toEqual([])
  })
})

// A check that cannot fail checks nothing: made-up files, each with what is to be said of it.
describe('the layer check', () => {
  it.each([
    ['src/game/turn/a.ts', `import { menu } from '../index.ts'`, 'turn may not import index'],
    ['src/game/deck/a.ts', `import type { Writer } from '../write.ts'`, 'deck may not import rules'],
    [
      'src/game/deck/a.ts',
      `import { PIVOTS } from '../scenarios/pivots.ts'`,
      'deck may not import scenarios',
    ],
    ['src/game/state.ts', `import type { Need } from './deck/catalogue.ts'`, 'shapes may not import deck'],
    [
      'src/game/vocabulary.ts',
      `export { card } from './deck/catalogue.ts'`,
      'vocabulary may not import deck',
    ],
    ['src/game/vocabulary.ts', `export { weight } from './derived.ts'`, 'vocabulary may not import rules'],
    [
      'src/game/derived.ts',
      `import { reckon } from './reckoning/reckoning.ts'`,
      'rules may not import reckoning',
    ],
    ['src/game/reckoning/a.ts', `import { news } from '../turn/news.ts'`, 'reckoning may not import turn'],
    ['src/game/turn/a.ts', `import { view } from '../view.ts'`, 'turn may not import play'],
    ['src/game/index.ts', `export * from './kernel.ts'`, 'index may not import kernel'],
    ['src/game/record/a.ts', `import { think } from '../bots/index.ts'`, 'record may not import bots'],
    ['src/client/shell/a.ts', `import '../../game/kernel.ts'`, 'shell may not import kernel'],
    ['src/game/index.ts', `export * from './bots/index.ts'`, 'index may not import bots'],
    ['src/game/bots/planning/a.ts', `import '../search/search.ts'`, 'bot-planning may not import bot-search'],
    ['src/client/shell/a.ts', `import '../../game/bots/levels.ts'`, 'by src/game/bots/index.ts only'],
    ['src/game/bots/a.ts', `import { next } from '../rng.ts'`, 'bots may not import shapes'],
    ['src/game/record/a.ts', `import { openMatch } from '../match/index.ts'`, 'record may not import match'],
    ['src/game/match/a.ts', `import { bgioHosts } from '../bgio/index.ts'`, 'match may not import bgio'],
    ['src/game/match/a.ts', `import { Master } from 'boardgame.io/master'`, 'the package boardgame.io'],
    ['src/game/bots/a.ts', `import { encode } from '../record/index.ts'`, 'bots may not import record'],
    ['src/game/state.ts', `import { produce } from 'immer'`, 'shapes may not import the package immer'],
    ['src/game/state.ts', `import type { Ctx } from 'boardgame.io'`, 'the package boardgame.io'],
    ['src/game/state.ts', `import fs from 'fs'`, 'the package node'],
    ['src/client/shell/a.ts', `import { Client } from 'boardgame.io/client'`, 'the package boardgame.io'],
    ['src/client/session/a.ts', `import { Client } from 'boardgame.io/client'`, 'the package boardgame.io'],
    ['src/server/a.ts', `import { Server } from 'boardgame.io/server'`, 'the package boardgame.io'],
    ['src/client/shell/a.tsx', `const a = await import('phaser')`, 'shell may not import the package phaser'],
    ['src/client/screens/end/a.ts', `import type Phaser from 'phaser'`, 'the package phaser'],
    ['src/client/shell/a.ts', `let a: import('phaser').Scene`, 'the package phaser'],
    ['src/client/shell/a.ts', `import { x } from '../../server/main.ts'`, 'shell may not import server'],
    ['src/server/a.ts', `import { x } from '../client/text/en.ts'`, 'server may not import text'],
    ['src/client/shell/a.ts', `import { join } from 'node:path'`, 'the package node'],
    [
      'src/client/shell/a.ts',
      `import { CARDS } from '../../game/deck/cards.ts'`,
      'shell may not import deck',
    ],
    ['src/client/shell/a.ts', `import { game } from '../../game/bgio/index.ts'`, 'shell may not import bgio'],
    ['src/client/shell/a.ts', `import '../../game/bots/simple/greedy.ts'`, 'shell may not import bot-simple'],
    ['src/client/state/a.ts', `import { x } from '../shell/a.ts'`, 'state may not import shell'],
    ['src/client/screens/log/a.ts', `import '../../shell/a.tsx'`, 'screen may not import shell'],
    ['src/client/screens/play/a.ts', `import '../start/a.tsx'`, 'screen-play may not import screen-start'],
    ['src/client/ui/a.tsx', `import '../screens/end/a.tsx'`, 'ui may not import screen'],
    ['src/client/board/a.ts', `import { t } from '../text/index.ts'`, 'board may not import text'],
    ['src/server/a.ts', `import '../tools/a.ts'`, 'server may not import tools'],
    ['src/client/session/a.ts', `import '../screens/end/a.tsx'`, 'session may not import screen'],
    [
      'src/client/shell/a.ts',
      `new Worker(new URL('../../game/turn/a.ts', import.meta.url))`,
      'shell may not import turn',
    ],
    ['src/client/shell/a.ts', `import.meta.glob('../../server/*.ts')`, 'shell may not import server'],
    ['src/client/shell/a.ts', `const a = (b: string) => import(b)`, 'computed import'],
    ['src/other/a.ts', `import '../game/index.ts'`, 'no room'],
    ['src/game/rng.ts', `export const a = Math.random()`, 'rng.ts:1: Math.random may not be used'],
    ['src/game/rng.ts', `\nexport const a = new Date()`, 'rng.ts:2: new Date may not be used'],
    ['src/game/bots/a.ts', `export const a = Date.now()`, 'Date.now may not be used'],
    ['src/game/rng.ts', `export const a = performance.now()`, 'performance.now may not be used'],
    ['src/game/rng.ts', `export const a = process.env.A`, 'process. may not be used'],
    ['src/game/rng.ts', `export const a = window.name + document.title`, 'window. may not be used'],
  ])('finds the fault of %s: %s', (file, code, fault) => {
    expect(faultsOf(parsed(file, code)).join('\n')).toContain(fault)
  })

  it.each([
    ['src/game/deck/a.ts', `import { POWERS } from '../ids.ts'; import type { Effect } from './effects.ts'`],
    ['src/game/turn/a.ts', `import { CARDS } from '../deck/cards.ts'; import { next } from '../rng.ts'`],
    [
      'src/game/bgio/index.ts',
      `import type { Game } from 'boardgame.io'; import { apply } from '../index.ts'`,
    ],
    ['src/game/turn/a.ts', `// Math.random is banned.\nexport const a = 'a window. Date.now'`],
    ['src/client/board/a.ts', `import type Phaser from 'phaser'; import 'phaser/src/core/Game.js'`],
    ['src/tools/map/build.ts', `import { readFile } from 'node:fs/promises'; import 'd3-geo'`],
    ['src/client/session/a.ts', `import '../../game/bgio/index.ts'; import '../../game/match/index.ts'`],
    ['src/client/shell/a.tsx', `import '../style/a.css'; import en from '../../../assets/locales/en.json'`],
    ['src/client/shell/a.tsx', `import W from '../session/worker.ts?worker'; const b = <p>{Date.now()}</p>`],
    ['src/server/a.ts', `import sirv from 'sirv'; import { view } from '../game/index.ts'`],
  ])('finds no fault with %s: %s', (file, code) => {
    expect(faultsOf(parsed(file, code))).toEqual([])
  })

  it('finds circles, of values and of types, once each', () => {
    const sources = [
      parsed('src/a.ts', `import { b } from './b.ts'; import { x } from './x/x.ts'`),
      parsed('src/b.ts', `export type { C } from './c.ts'`),
      parsed('src/c.ts', `let a: import('./a.ts').A`),
      parsed('src/x/x.ts', `export const w = new URL('./y.ts?worker', import.meta.url)`),
      parsed('src/x/y.ts', `import type { w } from './x.ts'`),
      parsed('src/alone.ts', `import './a.ts'; import 'preact'`),
      parsed('src/itself.ts', `export const again = () => import('./itself.ts')`),
    ]
    expect(circlesOf(sources)).toEqual([
      'src/a.ts <-> src/b.ts <-> src/c.ts',
      'src/x/x.ts <-> src/x/y.ts',
      'src/itself.ts',
    ])
  })

  it('finds no circle where imports only meet again', () => {
    const sources = [
      parsed('src/a.ts', `import './b.ts'; import './c.ts'`),
      parsed('src/b.ts', `import './d.ts'`),
      parsed('src/c.ts', `import './d.ts'`),
      parsed('src/d.ts', ''),
    ]
    expect(circlesOf(sources)).toEqual([])
  })
})
