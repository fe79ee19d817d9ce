/** The line that says briefly what happened, seen and heard. */
import { signal } from '@preact/signals'
import { announce } from './announcements.ts'

/** The line that stands now, and its number: a later one is another, even in the same words. */
export const notice = signal<{ text: string; at: number } | undefined>(undefined)
let told = 0

/** Shows and says a line, in place of the one before. */
export function notify(text: string): void {
  told += 1
  notice.value = { text, at: told }
  announce(text)
}

/** Takes the line away: something fuller is told now. */
export function clearNotice(): void {
  notice.value = undefined
}
