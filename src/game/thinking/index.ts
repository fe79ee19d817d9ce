/** The door of thinking: how a host has bots think, on its own thread or in workers. Page and server both do. */
export { openAnswerer } from './answerer.ts'
export type { BotRequest, BotRunner } from './bot-request.ts'
export { botSeed } from './bot-seed.ts'
export type { FromWorker, ToWorker } from './messages.ts'
export { standIn, thinkingOf } from './thinking.ts'
export { type Answering, openTimeSlicer, type SlicerOptions, type TimeSlicer } from './time-slicer.ts'
export { countDown, type Stop, type Timer, within } from './timer.ts'
