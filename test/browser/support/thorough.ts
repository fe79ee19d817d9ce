/**
 * The mark of a browser test that only `npm test -- --thorough` runs, so that the gate and `npm test` take half as long: a case
 * that repeats another's at one more size, seat, theme or moment; a whole game or a whole class of several browsers; a
 * barrier looked for on every screen; a failure that is rare. What each screen is for stays unmarked.
 */
export const THOROUGH = { tag: '@thorough' } as const
