/** A game as a player goes through it: each step has the name under which its interactions are told. */
import type { Hand, Target } from './hand.ts'

/** What an interaction is for, told with it. */
export const STEPS = [
  'begin',
  'pledge',
  'show the cards',
  'put a cube',
  'open the log',
  'close a dialog',
  'open the help',
  'commit',
  'show everything',
  'on',
] as const
export type Step = (typeof STEPS)[number]

const COMMIT: Target = { css: '.play-commit-button' }
const CARDS: Target = { css: '.telling-foot [data-variant="primary"]', text: 'Show all cards' }
const CARD: Target = { css: '.play-card button[aria-pressed="false"], .play-card input:not(:checked)' }
const REST: Target = { css: '.telling-foot [data-variant="primary"]', text: 'Show everything' }
const ON: Target = { css: '.telling-foot [data-variant="primary"]', text: 'On' }
const END: Target = { css: '.telling-foot [data-variant="primary"]', text: 'See' }
const COMMITS: Target = { ...COMMIT, text: 'Commit' }

/** Told what is done from now on. */
export type Tell = (step: Step) => Promise<void>

/** The same cards each time. */
const SEED = 'interaction'

/** Begins a game against masters from the first screen. */
export async function begin(hand: Hand, tell: Tell): Promise<void> {
  await hand.press({ css: '.first-choices > summary' })
  await hand.press({ css: '.first-choices label', text: 'Master' })
  await hand.press({ css: '.first-more > summary' })
  await hand.press({ css: '.first-more label:has(input:not([type="radio"], [type="checkbox"]))' })
  await hand.type(SEED)
  await tell('begin')
  await hand.press({ css: 'button', text: 'Begin' })
  await hand.see(COMMIT)
  await hand.rest()
}

/** One round, with the log and the help opened on the way. Whether another follows. */
export async function playRound(hand: Hand, tell: Tell): Promise<boolean> {
  await tell('pledge')
  await hand.press(COMMIT)
  await hand.see(CARDS)
  await hand.rest()
  await tell('show the cards')
  await hand.press(CARDS)
  await hand.see(COMMITS)
  await hand.rest()
  await tell('put a cube')
  if (await hand.sees(CARD)) await hand.press(CARD)
  await hand.rest()
  await readDialog(hand, tell, 'open the log', 'The story so far')
  await readDialog(hand, tell, 'open the help', 'Rules and glossary')
  await tell('commit')
  await hand.press(COMMIT)
  await hand.see(REST)
  await hand.rest()
  await tell('show everything')
  await hand.press(REST)
  await hand.rest()
  if (await hand.sees(END)) return false
  await tell('on')
  await hand.press(ON)
  await hand.see(COMMIT)
  await hand.rest()
  return true
}

async function readDialog(hand: Hand, tell: Tell, step: Step, name: string): Promise<void> {
  await tell(step)
  await hand.press({ css: '.play-toolbar button', text: name })
  await hand.see({ css: '.dialog h2' })
  await hand.rest()
  await tell('close a dialog')
  await hand.key('Escape')
  await hand.rest()
}
