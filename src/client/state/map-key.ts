/** Whether the key to the map is open: as the reader left it last, and nothing until it was opened or closed once. */
import { type ReadonlySignal, signal } from '@preact/signals'
import { readText, writeText } from '../save/storage.ts'

const KEY = 'multivector.map-key'
const open = signal(read())

export const mapKeyIsOpen: ReadonlySignal<boolean | undefined> = open

/** Opens or closes it, and keeps that for the next visit. */
export function openMapKey(wanted: boolean): void {
  open.value = wanted
  writeText(KEY, wanted ? 'open' : 'closed')
}

function read(): boolean | undefined {
  const kept = readText(KEY)
  return kept === 'open' || kept === 'closed' ? kept === 'open' : undefined
}
