/** The seal over a whole record: whatever is changed in the file, it no longer fits. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { strToU8 } from 'fflate'
import type { RecordFile, Unsealed } from './file.ts'
import { canonical } from './hash.ts'

/** The seal that belongs to a file: SHA-256 over all other fields as canonical JSON, in hexadecimal. */
export function sealOf(file: Unsealed | RecordFile): string {
  const { seal: _, ...content } = file as RecordFile
  return bytesToHex(sha256(strToU8(canonical(content))))
}

/** The file with its seal. */
export function sealed(content: Unsealed): RecordFile {
  return { ...content, seal: sealOf(content) }
}

/** Whether nothing was changed since the file was sealed. */
export function isWhole(file: RecordFile): boolean {
  return file.seal === sealOf(file)
}
