/** What was measured of a device's way to the server, judged: what is well, what will do, and what keeps it from playing. Pure. */
import type { Measured } from '../../../state/online/measure.ts'

export const CHECKS = ['answers', 'sockets', 'pace', 'clock', 'storage', 'browser'] as const
export type Check = (typeof CHECKS)[number]
/** `fair`: it plays, with something to know. `bad`: it does not. */
export type State = 'good' | 'fair' | 'bad'

export interface Finding {
  readonly check: Check
  readonly state: State
  /** Milliseconds, where the check is of time. */
  readonly took?: number
}

/** Milliseconds: an answer within `QUICK` is felt as at once; `SLOW` is waited for. */
const QUICK = 150
const SLOW = 1000
/** Milliseconds by which a clock may be wrong before it is told. No clock of a device decides anything. */
const WRONG_CLOCK = 5 * 60_000

export function findingsOf(measured: Measured): readonly Finding[] {
  const { answers, asked, ahead = 0, websocket, polling, keeps, modern } = measured
  const pace = middle(answers)
  return [
    { check: 'answers', state: answers.length === asked ? 'good' : answers.length > 0 ? 'fair' : 'bad' },
    { check: 'sockets', state: websocket !== undefined ? 'good' : polling !== undefined ? 'fair' : 'bad' },
    {
      check: 'pace',
      state: pace === undefined ? 'bad' : pace <= QUICK ? 'good' : pace <= SLOW ? 'fair' : 'bad',
      ...(pace === undefined ? {} : { took: Math.round(pace) }),
    },
    { check: 'clock', state: Math.abs(ahead) <= WRONG_CLOCK ? 'good' : 'fair' },
    { check: 'storage', state: keeps ? 'good' : 'fair' },
    { check: 'browser', state: modern ? 'good' : 'bad' },
  ]
}

/** The worst of them. */
export function verdictOf(findings: readonly Finding[]): State {
  if (findings.some(({ state }) => state === 'bad')) return 'bad'
  return findings.some(({ state }) => state === 'fair') ? 'fair' : 'good'
}

function middle(numbers: readonly number[]): number | undefined {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]
}
