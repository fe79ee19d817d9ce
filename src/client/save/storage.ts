/** The browser's storage, guarded: private windows and full disks must not stop a game. */

/** The text under a key; `undefined` where there is none or the browser lets nothing be read. */
export function readText(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined
  } catch {
    return undefined
  }
}

/** Stores a text. Gives whether it was stored. */
export function writeText(key: string, text: string): boolean {
  try {
    localStorage.setItem(key, text)
    return true
  } catch {
    return false
  }
}

export function removeText(key: string): void {
  try {
    localStorage.removeItem(key)
  } catch {
    // Nothing was stored where nothing may be.
  }
}

/** The keys there are. */
export function allKeys(): readonly string[] {
  try {
    return Object.keys(localStorage)
  } catch {
    return []
  }
}

/** A JSON value under a key; `undefined` where there is none or it is no JSON. The caller checks its shape. */
export function readJson(key: string): unknown {
  const text = readText(key)
  if (text === undefined) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
