/** The door of the logged game. */
export { digestOf } from './digest.ts'
export { decode, encode } from './encode.ts'
export {
  botOf,
  FORMAT,
  FORMAT_VERSION,
  type GameRecord,
  type Holder,
  type Move,
  RECORD_REFUSALS,
  type RecordRefusal,
  type Refused,
} from './format.ts'
export { canonical, hashOf } from './hash.ts'
export { solePerson } from './holders.ts'
export { type Beginning, playMoves, type Rerun, recordOf, rerun } from './rerun.ts'
