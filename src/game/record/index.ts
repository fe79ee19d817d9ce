/** The door of the logged game: files, links and what is kept. A page that only keeps and runs games takes ./kept.ts. */
export { ARCHIVE, type Archived } from './archive.ts'
export { archivedFor, namesToday } from './archived.ts'
export { asFile } from './as-file.ts'
export { againstBots, type Departure, departing, seatsToPlayOn, withBranch } from './branch.ts'
export { type Cell, csvLine, STATE_COLUMNS, stateCells } from './csv.ts'
export { decode } from './decode.ts'
export { digestOf } from './digest.ts'
export { encode } from './encode.ts'
export {
  type Analysis,
  type Appraised,
  type Branch,
  FILE_VERSION,
  type Handover,
  type LoggedMove,
  type Note,
  type Place,
  type RecordFile,
  type RulesNamed,
  type Said,
  type SeatHolder,
  type Unsealed,
} from './file.ts'
export { decodeFile, encodeFile, LONGEST_FILE } from './file-text.ts'
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
export { type Line, linesOf } from './line.ts'
export { decodeLink, type Eyes, encodeLink, type Linked, LONGEST_LINK, rulesOfLink } from './link/link.ts'
export { type Opened, openLink } from './link/open.ts'
export { fileOf, recordIn, retold } from './make-file.ts'
export { MEASURES, type Measure, measureId, valuesOf } from './measures.ts'
export { type Opening, openingOf, type Playthrough, playThrough } from './playthrough.ts'
export { type Repaired, repaired, type Salvaged, salvaged } from './repair.ts'
export { type Beginning, playMoves, type Rerun, recordOf, rerun } from './rerun.ts'
export { type Rules, rulesOf, TODAY } from './rules.ts'
export { isWhole, sealed } from './seal.ts'
export { type Timeline, timelineOf, type Verification, verify, type Wrong, type WrongWhy } from './verify.ts'
