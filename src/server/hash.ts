import { createHash } from 'node:crypto'

/** SHA-256 of a text in UTF-8, or of bytes: in hexadecimal, or shorter, as it may stand in an address. */
export function sha256(data: string | Uint8Array, as: 'hex' | 'base64url' = 'hex'): string {
  return createHash('sha256').update(data).digest(as)
}
