/** Where one is on the page. The address alone says so; this is the one module that reads and changes it. */
import { batch, computed, type ReadonlySignal, signal } from '@preact/signals'
import { type Address, addressOf, hashOf, isAddress, isScreen, type Screen } from './address.ts'
import { type Depths, depthsNow } from './depths.ts'
import { type Mark, markOf, screenUnder } from './steps.ts'

interface Entry {
  readonly address: Address
  readonly mark: Mark
}

const arrival = signal<Depths>({})
const entry = signal<Entry>({ address: { at: 'start' }, mark: { screen: '#/', steps: 0 } })

/** Reads the address, and follows it from then on. To be called once, before anything is shown. */
export function followHistory(): void {
  arriveAt(arrived(location.hash, history.state))
  // How far down one was is kept here: a screen may come long after its address.
  history.scrollRestoration = 'manual'
  history.replaceState(entry.value.mark, '')
  addEventListener('popstate', arrive)
  // As it happens: neither a step back nor a page that is being left lets it be written any more.
  addEventListener('scroll', settleSoon, { passive: true, capture: true })
}

/** The address that is open: a screen, or what lies over one. */
export const here: ReadonlySignal<Address> = computed(() => entry.value.address)

/** The screen that stands, or lies beneath. The same object as long as it is the same screen. */
export const screen: ReadonlySignal<Screen> = computed<Screen>((): Screen => {
  const hash = screenHash.value
  const address = addressOf(hash)
  return isScreen(address) ? address : { at: 'start' }
})
const screenHash = computed(() => hashOf(screenUnder(entry.value.address, entry.value.mark.screen)))

/** How far down the page and its parts were when this entry was last left; empty for a new one. */
export const depthsHere: ReadonlySignal<Depths> = computed(() => arrival.value)

/** Goes to an address; Back leads here again. Links do the same. */
export function go(address: Address): void {
  if (hashOf(address) === hashOf(here.value)) return
  settle()
  const mark = markOf(address, undefined, entry.value)
  history.pushState(mark, '', hashOf(address))
  arriveAt({ address, mark })
}

/** Another address instead of this one: a narrower gallery, another tab of a dialog is no step of its own. */
export function exchange(address: Address): void {
  const screenNow = isScreen(address) ? hashOf(address) : entry.value.mark.screen
  entry.value = { address, mark: { ...entry.value.mark, screen: screenNow } }
  settleSoon()
}

/** Out of what lies over the screen, to where it was opened from; to the screen itself where the page began in it. */
export function leave(): void {
  if (isScreen(here.value) || leaving) return
  settle()
  const { steps } = entry.value.mark
  if (steps > 0) {
    // Once: a second Escape before the browser has gone back must not go further.
    leaving = true
    history.go(-steps)
    return
  }
  exchange(screen.value)
  settle()
}

/** To the start. */
export function showFirst(): void {
  go({ at: 'start' })
}

/** Milliseconds. */
const WRITE_AFTER = 300
let writing: ReturnType<typeof setTimeout> | undefined
let leaving = false

/** Writes the address soon: browsers refuse to have it changed with every letter typed, or every pixel. */
function settleSoon(): void {
  clearTimeout(writing)
  writing = setTimeout(settle, WRITE_AFTER)
}

/** Writes the address as it is meant to be by now, and how far down the page is. */
function settle(): void {
  clearTimeout(writing)
  const { address, mark } = entry.value
  history.replaceState({ ...mark, scroll: depthsNow() }, '', hashOf(address))
}

function arriveAt(next: Entry): void {
  batch(() => {
    entry.value = next
    // Another object each time, so that whoever follows it hears of every arrival.
    arrival.value = { ...next.mark.scroll }
  })
}

function arrived(hash: string, state: unknown, last?: Entry): Entry {
  const address = addressOf(isAddress(hash) ? hash : '')
  return { address, mark: markOf(address, state, last) }
}

function arrive(): void {
  clearTimeout(writing)
  leaving = false
  const { hash } = location
  if (!isAddress(hash)) {
    // A link to a part of this page: the place stays what it was.
    history.replaceState(entry.value.mark, '', hashOf(here.value))
    return
  }
  const next = arrived(hash, history.state, entry.value)
  history.replaceState(next.mark, '')
  arriveAt(next)
}
