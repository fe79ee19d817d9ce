/**
 * The door for whoever keeps games and runs them on: records of format 1, without files, links and seals, for which a first
 * screen does not wait.
 */
export { decodeKept as decode, encode } from './encode.ts'
export { botOf, type GameRecord, type Holder, type Move, type RecordRefusal, type Refused } from './format.ts'
export { solePerson } from './holders.ts'
export { type Beginning, playMoves, type Rerun, recordOf, rerun } from './rerun.ts'
