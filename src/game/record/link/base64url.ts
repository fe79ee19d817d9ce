/** Bytes as letters that may stand in an address: base64url (RFC 4648), without padding. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const VALUES: ReadonlyMap<string, number> = new Map([...LETTERS].map((letter, value) => [letter, value]))

export function toBase64url(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3)
    const group = (a << 16) | (b << 8) | c
    const letters = [18, 12, 6, 0].map((shift) => LETTERS[(group >> shift) & 63])
    text += letters.slice(0, Math.min(3, bytes.length - at) + 1).join('')
  }
  return text
}

/** The bytes of a text; nothing where it is no base64url, or not the one way to write its bytes. */
export function fromBase64url(text: string): Uint8Array | undefined {
  const bytes: number[] = []
  let [held, bits] = [0, 0]
  for (const letter of text) {
    const value = VALUES.get(letter)
    if (value === undefined) return undefined
    held = ((held << 6) | value) & 0xffff
    bits += 6
    if (bits < 8) continue
    bits -= 8
    bytes.push((held >> bits) & 255)
  }
  const isCanonical = bits < 6 && (held & ((1 << bits) - 1)) === 0
  return isCanonical ? Uint8Array.from(bytes) : undefined
}
