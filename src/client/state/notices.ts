/**
 * What the page has to tell beside its screens. A passing notice says briefly what happened, seen and heard, and goes by
 * itself. A lasting one says how things are for as long as they are so; an asking one wants an answer as well. Those
 * stand until they are withdrawn, in a place of their own: no passing one takes it.
 */
import { signal } from '@preact/signals'
import { announce } from './announcements.ts'

/** The passing notice that stands now, and its number: a later one is another, even in the same words. */
export const notice = signal<{ text: string; at: number } | undefined>(undefined)
let told = 0

/** Shows and says a line, in place of the passing one before. */
export function notify(text: string): void {
  told += 1
  notice.value = { text, at: told }
  announce(text)
}

/** Takes the passing line away: something fuller is told now. */
export function clearNotice(): void {
  notice.value = undefined
}

/** Something the player may do about a notice. Texts are asked for as they are shown: the language may change. */
export interface Remedy {
  readonly name: () => string
  readonly act: () => void
}

export interface Standing {
  readonly kind: 'lasting' | 'asking'
  /** What it is about: a later notice about the same takes its place. */
  readonly about: string
  readonly text: () => string
  readonly remedies?: readonly Remedy[]
  /** Whether the player may put it away. An asking one goes by its answers. */
  readonly dismissable?: boolean
}

/** What stands, oldest first. */
export const standing = signal<readonly Standing[]>([])

// What stands is changed without being read: who tells of something as it changes is not to be told of the notices.

/** Puts up a notice, in the place of one about the same if there is one. */
export function tell(notice: Standing): void {
  const all = standing.peek()
  const there = all.some(({ about }) => about === notice.about)
  standing.value = there ? all.map((one) => (one.about === notice.about ? notice : one)) : [...all, notice]
}

/** Takes a notice down: what it told is over, or answered. */
export function withdraw(about: string): void {
  const all = standing.peek()
  if (all.some((one) => one.about === about)) standing.value = all.filter((one) => one.about !== about)
}
