/**
 * Bots under the fuzzer: whether every one of them, at random positions of any scenario, chooses legally whenever it is
 * stopped, makes nothing of what its seat may not know, and leaves alone what it is shown.
 */
import { LEVELS, SIMPLE, type Thinker, type Thought } from '../../src/game/bots/index.ts'
import { type Choice, checkChoice, menu, type Scenario, type Seat, view } from '../../src/game/index.ts'
import { below, type Rng, seeded } from '../../src/game/kernel.ts'
import { type Asked, decisionsOf } from '../../src/tools/decisions.ts'
import { type Cut, isCutBy, namesOf, shortenedBot } from '../../src/tools/thinkers.ts'
import { attempt, Broken, must, mustAgree } from './broken.ts'
import { planOf } from './plans.ts'
import { disguised } from './secrets.ts'

/** Where to look: decisions of the games of a seed, from a game on; or one decision of that game. */
export interface Hunt {
  readonly seed: string
  readonly first: number
  readonly decisions: number
  readonly step: number | undefined
  readonly scenario: Scenario | undefined
}

/** What has been asked. */
export interface Hunted {
  games: number
  decisions: number
  /** Among them: of bots that search, as deep as they would in play; and asked again with other secrets. */
  searching: number
  deep: number
  disguised: number
  readonly names: Map<string, number>
}

export interface BotFault {
  readonly what: string
  readonly bot: string
  readonly game: number
  readonly step: number
  readonly seat: Seat
  readonly choice: Choice | undefined
}

/** How a bot is asked. */
interface Order {
  readonly bot: string
  readonly thinker: Thinker
  /** Ask again where only secrets are otherwise. */
  readonly isDisguised: boolean
  readonly isCutBy: boolean
}

/** Search that costs little; one decision in `DEEP` of those that would search further is thought to its end. */
const CUT: Cut = { plans: 2, rollouts: 2 }
const DEEP = 100
const DISGUISED = 4

/** Asks bots about decision after decision; hears of each fault and stops when told to. */
export function hunt(hunt: Hunt, report: (fault: BotFault) => boolean): Hunted {
  const found: Hunted = { games: 0, decisions: 0, searching: 0, deep: 0, disguised: 0, names: new Map() }
  for (let game = hunt.first; found.decisions < hunt.decisions; game++) {
    found.games += 1
    const faults = faultsIn(hunt, game, found)
    for (const fault of faults) if (!report(fault)) return found
    if (hunt.step !== undefined) break
  }
  return found
}

function* faultsIn({ seed, decisions, step: only, scenario }: Hunt, game: number, found: Hunted) {
  let step = -1
  for (const asked of decisionsOf(planOf(seed, game, 1, scenario))) {
    step += 1
    if (only !== undefined && step !== only) continue
    if (found.decisions >= decisions) return
    const order = orderOf(asked, seeded(`bot ${seed}/${game} ${step}`), only !== undefined)
    count(found, order)
    const broken = brokenBy(asked, order)
    if (broken) yield faultOf(broken, order.bot, game, step, asked.seat)
  }
}

/** Which bot is asked about a decision, and how: all that chance decides, from the decision's own seed. */
function orderOf({ seat }: Asked, rng: Rng, thoroughly: boolean): Order {
  const bot = anyBot(seat, rng)
  const isDeepened = isCutBy(bot, CUT) && below(rng, DEEP) === 0
  const isDisguised = below(rng, DISGUISED) === 0 || thoroughly
  const endless: Cut = { plans: Number.POSITIVE_INFINITY, rollouts: Number.POSITIVE_INFINITY }
  return {
    bot,
    thinker: shortenedBot(bot, seat, isDeepened ? endless : CUT),
    isDisguised,
    isCutBy: isDeepened,
  }
}

/** Simple bots are asked half of the time, levels a quarter, and levels with a character a quarter. */
function anyBot(seat: Seat, rng: Rng): string {
  const kind = below(rng, 4)
  const schools = namesOf(seat).filter((name) => name.includes('/'))
  const names = kind < 2 ? SIMPLE : kind === 2 ? LEVELS : schools
  return names[below(rng, names.length)] ?? 'random'
}

function count(found: Hunted, { bot, isDisguised, isCutBy: deep }: Order): void {
  found.decisions += 1
  found.searching += isCutBy(bot, CUT) ? 1 : 0
  found.deep += deep ? 1 : 0
  found.disguised += isDisguised ? 1 : 0
  found.names.set(bot, (found.names.get(bot) ?? 0) + 1)
}

function brokenBy(asked: Asked, order: Order): Broken | undefined {
  try {
    checkBot(asked, order.thinker, order.isDisguised)
    return undefined
  } catch (error) {
    return error instanceof Broken ? error : new Broken(String(error), asked.seat)
  }
}

function faultOf(broken: Broken, bot: string, game: number, step: number, seat: Seat): BotFault {
  return { what: broken.message, bot, game, step, seat, choice: broken.choice }
}

/** Throws unless a bot does what all bots owe at a decision. */
export function checkBot(
  { state, seat, view: seen, menu: offered, at }: Asked,
  bot: Thinker,
  again: boolean,
) {
  const before = JSON.stringify(state)
  const list = JSON.stringify(offered)
  const thought = thoughtOf(bot, seen, offered, at)
  must(JSON.stringify(state) === before, 'it has written to what it was shown', seat, thought.choice)
  must(JSON.stringify(offered) === list, 'it has written to its menu', seat, thought.choice)
  if (!again) return
  const other = disguised(state, seat, seeded(`other ${at}`))
  const otherMenu = menu(other, seat)
  must(otherMenu !== undefined, 'with other secrets it is asked nothing', seat)
  const second = thoughtOf(bot, view(other, seat), otherMenu, at)
  mustAgree(second, thought, 'it thinks otherwise where only secrets are otherwise', seat, thought.choice)
}

/** Many more than any level yields. */
const MOST_STEPS = 100_000

/** Thinks to the end; whatever it would have chosen on the way must be legal too. */
function thoughtOf(bot: Thinker, seen: Asked['view'], offered: Asked['menu'], seed: string): Thought {
  const { seat } = offered
  const thinking = bot(seen, offered, seed)
  for (let step = 0; step <= MOST_STEPS; step++) {
    const { value, done } = attempt(() => thinking.next(), seat, [])
    const refused = checkChoice(offered, value.choice)
    must(refused === undefined, `its choice after ${step} steps is refused: ${refused}`, seat, value.choice)
    if (done) return value
  }
  throw new Broken(`it thinks on after ${MOST_STEPS} steps`, seat, [])
}

/** What was asked, as lines to read. */
export function linesOf(found: Hunted): string[] {
  const { games, decisions, searching, deep, disguised: secret, names } = found
  return [
    `${decisions} decisions of ${names.size} bots in ${games} games.`,
    `${searching} by bots that search further: ${deep} of them at full depth, the others cut short at ${CUT.plans} plans and ${CUT.rollouts} rollouts.`,
    `${secret} asked twice, with other secrets.`,
  ]
}
