/** The way into the reading room and out again. The address alone says where one is; the game behind it stays as it was. */
import { signal } from '@preact/signals'
import { hashOf, type Place, placeOf, type Section } from '../../state/library-address.ts'

const here = signal<Place | undefined>(placeOf(location.hash))

/** Where one is in the room, or `undefined` outside it. Read it as `place.value`; only the way changes it. */
export const place: { readonly value: Place | undefined } = here

/** Opens the room; links within it are plain anchors to `hashOf`. */
export function openReading(section: Section, item?: string): void {
  location.hash = hashOf(item === undefined ? { section } : { section, item })
}

/** Another place instead of this one: a narrower gallery is no step of its own. */
export function exchange(next: Place): void {
  here.value = next
  clearTimeout(writing)
  // Browsers refuse to have the address changed with every letter typed.
  writing = setTimeout(() => history.replaceState(history.state, '', hashOf(next)), WRITE_AFTER)
}

/** Out of the room, to where one was: over all its steps at once, so that none of them is left behind. */
export function leaveReading(): void {
  clearTimeout(writing)
  const steps = stepsIn()
  if (steps > 0) {
    history.go(-steps)
    return
  }
  history.replaceState(undefined, '', location.pathname + location.search)
  here.value = undefined
}

const WRITE_AFTER = 300
let writing: ReturnType<typeof setTimeout> | undefined
/** Steps into the room at the place last shown. */
let lastSteps = 0

/** How many steps of the browser's history lie between here and the page outside; 0 where the room came first. */
function stepsIn(): number {
  const state: unknown = history.state
  const steps = typeof state === 'object' && state !== null && 'reading' in state ? state.reading : undefined
  return typeof steps === 'number' ? steps : 0
}

function arrive(): void {
  clearTimeout(writing)
  const next = placeOf(location.hash)
  // An entry that no one has counted is a step forward: an anchor, or an address typed in.
  if (next && history.state === null) history.replaceState({ reading: lastSteps + 1 }, '')
  lastSteps = next ? stepsIn() : 0
  here.value = next
}

// The room itself may be the first page: then it counts no steps, and the way out leads to the first screen.
if (here.value && history.state === null) history.replaceState({ reading: 0 }, '')
lastSteps = stepsIn()
addEventListener('popstate', arrive)
