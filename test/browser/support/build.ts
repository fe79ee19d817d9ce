/** Where the built page lies: `dist`, unless another build is tested. */
import { resolve } from 'node:path'

export const dist = process.env.MULTIVECTOR_DIST ?? resolve(import.meta.dirname, '../../../dist')
