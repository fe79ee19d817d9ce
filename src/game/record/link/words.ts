/**
 * Names that a link tells by a number: those of scenarios, of bots, and of the parts of bots' names. A name's place in this
 * list is part of codec 1 for ever: names may be added at its end, none is moved or taken away. Others are spelled out.
 */
export const WORDS: readonly string[] = [
  'pivots',
  'three-decades',
  'great-game',
  'dual-order',
  'random',
  'lean-russia',
  'lean-china',
  'lean-west',
  'split',
  'greedy',
  'tuned',
  'novice',
  'learner',
  'seasoned',
  'expert',
  'master',
  'orthodox',
  'balancer',
  'bandwagoner',
  'hedger',
  'multi-aligner',
  'two-vectors',
  'integration-brand',
  'loyalty-for-stability',
  'discipline',
  'bank',
  'quiet-border',
  'past-malacca',
  'afghan-theatre',
  'counterweight',
  'working-on',
  'working-with',
  'corridor',
  'norms',
  'steady-partner',
]

/** The bound of the digit that tells a word: room for names to come, and the last for a name that is spelled out. */
export const WORD_BOUND = 128
