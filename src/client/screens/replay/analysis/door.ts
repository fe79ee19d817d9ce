/** The analysis, which comes when it is first asked for. */
export { isOfToday, newLooking } from './looking.ts'
export { Margins } from './margins.tsx'
export { Panel } from './panel.tsx'
export { turnPlace } from './turn-place.ts'
export { turningText } from './words.ts'
