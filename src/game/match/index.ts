/** The door of the match. */
export { coreHost, type Host, type OpenHost } from './host.ts'
export {
  type Match,
  type MatchAnswer,
  type MatchRefusal,
  matchAfter,
  openMatch,
  resumeMatch,
} from './match.ts'
export { type Moment, newestIn, type Step } from './moments.ts'
