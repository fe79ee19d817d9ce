/** The round as a table: which seats each decision asks, over which menu, and what follows when all have chosen. */

import type { Menu, MenuItem } from '../choice.ts'
import type { CardId } from '../deck/card-types.ts'
import type { Fact } from '../facts.ts'
import { POWERS, type Power, type Seat } from '../ids.ts'
import { takeAt } from '../lists.ts'
import { closeRound } from '../reckoning/h-scores.ts'
import { reckon } from '../reckoning/reckoning.ts'
import type { Decision, State, Table } from '../state.ts'
import { type Writer, writer } from '../write.ts'
import { attentionMenu } from './attention.ts'
import { news } from './news.ts'
import { chooseOffers, offersMenu, reveal } from './offers.ts'
import { makePledge, pledgeMenu } from './pledge.ts'
import { nextInterests, removeLaunched, turnInitiatives } from './turnover.ts'

interface Stage {
  seats: readonly Seat[]
  menu(table: Table, seat: Seat, hand: readonly CardId[]): Menu
  choose(state: State, seat: Seat, items: readonly MenuItem[], w: Writer): void
  /** Once every seat has chosen. Gives the next decision, or nothing when the game is over. */
  close(state: State, w: Writer): Decision | undefined
}

const SEQUENCE: Readonly<Record<Decision, Stage>> = {
  pledge: {
    seats: ['KZ'],
    menu: (table) => pledgeMenu(table),
    choose: (state, _seat, items, w) => makePledge(state, w, items),
    close: () => 'offers',
  },
  offers: {
    seats: POWERS,
    menu: (table, seat, hand) => offersMenu(table, seat as Power, hand),
    choose: (state, seat, items) => chooseOffers(state, seat as Power, items),
    close: (state, w) => {
      reveal(state, w)
      return 'attention'
    },
  },
  attention: {
    seats: ['KZ'],
    menu: (table, _seat, hand) => attentionMenu(table, hand),
    choose: (state, _seat, items, w) => {
      const reckoning = reckon(state, w.facts, items)
      removeLaunched(state, items)
      closeRound(state, reckoning)
    },
    close: (state, w) => {
      if (state.outcome) return undefined
      nextInterests(state, w)
      turnInitiatives(state, w)
      news(state, w)
      return 'pledge'
    },
  },
}

/** Opens the first round. */
export function begin(state: State, facts: Fact[] | undefined): void {
  news(state, writer(state, facts))
  ask(state, 'pledge')
}

/** What this seat is asked, with the hand it holds; nothing if it is not its turn. */
export function menuFor(table: Table, seat: Seat, hand: readonly CardId[]): Menu | undefined {
  if (!table.decision || !table.waiting.includes(seat)) return undefined
  return SEQUENCE[table.decision].menu(table, seat, hand)
}

/** Carries out a choice already checked against the seat's menu, and everything that follows without a choice. */
export function carryOn(
  state: State,
  seat: Seat,
  items: readonly MenuItem[],
  facts: Fact[] | undefined,
): void {
  const decision = state.decision
  if (!decision) return
  const step = SEQUENCE[decision]
  const w = writer(state, facts)
  step.choose(state, seat, items, w)
  takeAt(state.waiting, state.waiting.indexOf(seat))
  if (state.waiting.length === 0) ask(state, step.close(state, w))
}

function ask(state: State, decision: Decision | undefined): void {
  state.decision = decision
  state.waiting = decision ? SEQUENCE[decision].seats.slice() : []
}
