/** The reader's keyboard layout, where the browser tells it: what each key types. */
import type { Shortcut } from './keys.ts'

/** By `KeyboardEvent.code`, what the key types without Shift. */
export type Layout = ReadonlyMap<string, string>

interface WithKeyboard {
  keyboard?: { getLayoutMap?(): Promise<Layout> }
}

export async function layoutOfKeys(from: object = navigator): Promise<Layout | undefined> {
  try {
    return await (from as WithKeyboard).keyboard?.getLayoutMap?.()
  } catch {
    // Refused, as in a frame: then nobody knows.
    return undefined
  }
}

/** What a shortcut's key types where the layout has no Latin letters; nothing where its sign says it. */
export function signOn(layout: Layout, { code, shift, held }: Shortcut): string | undefined {
  const sign = layout.get(code)
  return sign === undefined || (shift && !held) || /^[!-~]$/.test(sign) ? undefined : sign.toUpperCase()
}
