/** Whether the key to the map is open: so it is until a reader has closed it once, and then as it was left. */
import { type ReadonlySignal, signal } from '@preact/signals'
import { readText, writeText } from '../save/storage.ts'

const KEY = 'multivector.map-key'
const open = signal(readText(KEY) !== 'closed')

export const mapKeyIsOpen: ReadonlySignal<boolean> = open

/** Opens or closes it, and keeps that for the next visit. */
export function openMapKey(wanted: boolean): void {
  open.value = wanted
  writeText(KEY, wanted ? 'open' : 'closed')
}
