/** Why the browser keeps no games, in words of this page: browsers have many errors for a few conditions. */

/**
 * `denied`: it stores nothing for this page (private windows, settings). `full`: no room. `newer`: a newer page has been
 * here and changed how games are kept. `blocked`: another tab of an older page holds the games. `failed`: anything else.
 */
export const STORE_TROUBLES = ['denied', 'full', 'newer', 'blocked', 'failed'] as const
export type StoreTrouble = (typeof STORE_TROUBLES)[number]

/** What any call of the store rejects with. */
export class StoreError extends Error {
  readonly why: StoreTrouble

  constructor(why: StoreTrouble, cause?: unknown) {
    super(`games cannot be kept: ${why}`, { cause })
    this.why = why
  }
}

const BY_NAME: ReadonlyMap<string, StoreTrouble> = new Map([
  ['QuotaExceededError', 'full'],
  ['SecurityError', 'denied'],
  // Firefox, where storage is switched off.
  ['InvalidStateError', 'denied'],
  ['NotAllowedError', 'denied'],
  ['VersionError', 'newer'],
])

/** The condition behind an error of the browser's, as an error of the store. */
export function storeError(error: unknown): StoreError {
  if (error instanceof StoreError) return error
  return new StoreError(BY_NAME.get(nameOf(error)) ?? 'failed', error)
}

/** Whether the connection was lost under a call, so that it may be made again on a new one. */
export function isLostConnection(error: unknown): boolean {
  return nameOf(error) === 'InvalidStateError'
}

function nameOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('name' in error)) return ''
  return typeof error.name === 'string' ? error.name : ''
}
