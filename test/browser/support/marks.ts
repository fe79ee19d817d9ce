/** Marks of browser tests, by which `test/run.ts` and the configuration choose how many of them are tried. */

/**
 * One that a developer's `npm test` runs: it fails if a screen that most people come to, or playing alone, at a table or in a
 * class, does not work at all. All but the thorough ones run before anything lands: puzzles, predictions and the analysis there first.
 */
export const SMOKE = { tag: '@smoke' } as const

/**
 * One that only `npm test -- --thorough` runs: a case that repeats another's at one more size, seat, theme or moment; a whole
 * game or a whole class of several browsers; a barrier looked for on every screen; a failure that is rare.
 */
export const THOROUGH = { tag: '@thorough' } as const
