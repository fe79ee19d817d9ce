/**
 * Policies that never bend, each on top of a bot that decides the rest: what would it cost to pass always, to coerce at
 * every chance, to comply always, to resist always, or to open the game by another's book?
 */

import type { Bot } from '../../game/bots/bot.ts'
import { heuristicValue } from '../../game/bots/heuristic/heuristic-value.ts'
import { WEIGHTS } from '../../game/bots/heuristic/tuned-weights.ts'
import { beamSearch, fits } from '../../game/bots/planning/beam-search.ts'
import { simulatorOn } from '../../game/bots/planning/simulation.ts'
import {
  type Choice,
  type Menu,
  type MenuItem,
  pledged,
  pressureCard,
  type View,
  valueAt,
} from '../../game/index.ts'
import { cloneTable } from '../../game/kernel.ts'
import { LAYERS, laidOver } from './layers.ts'

type Policy = (base: Bot) => Bot

/** By the name that follows a bot's, after `+`. */
const POLICIES: Readonly<Record<string, Policy>> = {
  passes: (base) => (view, menu, seed) => (menu.decision === 'offers' ? [] : base(view, menu, seed)),
  coerces: (base) => (view, menu, seed) => coerced(menu, base(view, menu, seed)),
  complies: (base) => (view, menu, seed) => answered(view, menu, base(view, menu, seed), 'comply'),
  resists: (base) => (view, menu, seed) => answered(view, menu, base(view, menu, seed), 'resist'),
  'resists-part': (base) => (view, menu, seed) =>
    answered(view, menu, base(view, menu, seed), 'resist', 'least'),
  'pledges-least': (base) => (view, menu, seed) =>
    menu.decision === 'pledge' ? cheapestPledge(view, menu) : base(view, menu, seed),
}

/** Rounds an opening is forced for: `expert+opens:lean-russia`. */
export const OPENING_ROUNDS = 3
const OPENS = 'opens:'

export function isPolicy(policy: string, isBot: (name: string) => boolean): boolean {
  const each = policy.split('+')
  return each.every((one) => isOnePolicy(one, isBot))
}

function isOnePolicy(policy: string, isBot: (name: string) => boolean): boolean {
  return policy.startsWith(OPENS)
    ? isBot(policy.slice(OPENS.length))
    : Object.hasOwn(POLICIES, policy) || Object.hasOwn(LAYERS, policy)
}

/** Several, with `+` between them, are laid on one after the other. */
export function withPolicy(policies: string, base: Bot, bot: (name: string) => Bot): Bot {
  return policies.split('+').reduce((below, policy) => withOne(policy, below, bot), base)
}

function withOne(policy: string, base: Bot, bot: (name: string) => Bot): Bot {
  if (policy.startsWith(OPENS)) return opened(bot(policy.slice(OPENS.length)), base)
  const struck = valueAt(LAYERS, policy)
  if (struck) return laidOver(struck, base)
  const wrap = valueAt(POLICIES, policy)
  if (!wrap) throw new Error(`there is no policy '${policy}'`)
  return wrap(base)
}

function opened(opening: Bot, base: Bot): Bot {
  return (view, menu, seed) => (view.round <= OPENING_ROUNDS ? opening : base)(view, menu, seed)
}

/** The promise to the power that expects least, if it is of one cube at most; of equal ones, the first on the menu. */
function cheapestPledge(view: View, { items }: Menu): Choice {
  const cubes = ({ power }: MenuItem): number => (power ? pledged(view, power) : Number.POSITIVE_INFINITY)
  const [least] = [...items].sort((a, b) => cubes(a) - cubes(b))
  return least && cubes(least) <= 1 ? [least.id] : []
}

/** With the strongest pressure on the menu, if the choice has none yet, and what still fits beside it. */
function coerced(menu: Menu, choice: Choice): Choice {
  const pressures = menu.items.filter((item) => item.kind === 'pressure')
  if (menu.decision !== 'offers' || pressures.length === 0) return choice
  if (pressures.some((item) => choice.includes(item.id))) return choice
  const [strongest] = pressures.sort((a, b) => strengthOf(b) - strengthOf(a))
  return idsOf(keeping(menu, strongest ? [strongest] : [], itemsOf(menu, choice)))
}

function strengthOf(item: MenuItem): number {
  return item.card === undefined ? 0 : pressureCard(item.card).strength
}

/**
 * Every pressure complied with, or resisted in full as far as the cubes go. What the bot chose beside its own answers is
 * kept as far as it fits; cubes that come free are spent as the tuned bot would.
 */
function answered(
  view: View,
  menu: Menu,
  choice: Choice,
  kind: 'comply' | 'resist',
  cubes: 'most' | 'least' = 'most',
): Choice {
  const answers = menu.items.filter((item) => isAnswer(item))
  if (answers.length === 0) return choice
  const wanted = answers
    .filter((item) => item.kind === kind)
    .sort((a, b) => (cubes === 'most' ? 1 : -1) * (b.price - a.price))
  const others = itemsOf(menu, choice).filter((item) => !isAnswer(item))
  const kept = keeping(menu, keeping(menu, [], wanted), others)
  return idsOf(completed(view, menu, kept))
}

function isAnswer(item: MenuItem): boolean {
  return item.kind === 'comply' || item.kind === 'resist'
}

/** Those given, and of the others, in their order, each that still fits. */
function keeping(menu: Menu, given: readonly MenuItem[], others: readonly MenuItem[]): MenuItem[] {
  const kept = [...given]
  for (const item of others) if (fits(menu, kept, item)) kept.push(item)
  return kept
}

/** Adds to a plan what fits beside it, but no answer to a pressure, as the tuned bot sees it. */
function completed(view: View, menu: Menu, kept: readonly MenuItem[]): MenuItem[] {
  const simulate = simulatorOn(cloneTable(view))
  const price = kept.reduce((sum, item) => sum + item.price, 0)
  const oil = kept.reduce((sum, item) => sum + item.oil, 0)
  const items = menu.items.filter((item) => !isAnswer(item) && !kept.includes(item) && fits(menu, kept, item))
  const rest: Menu = { ...menu, budget: menu.budget - price, oil: menu.oil - oil, items }
  const whole = (more: readonly MenuItem[]): MenuItem[] =>
    menu.items.filter((item) => kept.includes(item) || more.includes(item))
  return whole(beamSearch(rest, (more) => heuristicValue(simulate(whole(more)), WEIGHTS.KZ)))
}

function itemsOf(menu: Menu, choice: Choice): MenuItem[] {
  return choice.flatMap((id) => menu.items.find((item) => item.id === id) ?? [])
}

function idsOf(items: readonly MenuItem[]): Choice {
  return items.map((item) => item.id)
}
