/**
 * The mark of a browser test that the gate runs and `npm test` on a developer's machine leaves out, so that the latter takes
 * half as long: a case that repeats another's at one more size, seat, theme or moment; a whole game or a whole class
 * of several browsers; a barrier looked for on every screen; a failure that is rare. What each screen is for stays unmarked.
 */
export const THOROUGH = { tag: '@thorough' } as const
