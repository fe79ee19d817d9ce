/** The files of the archive of rules: a module for each version, named by its version and the start of its hash. */
import { resolve } from 'node:path'

/** The list of them, which the page reads too. */
export const ARCHIVE_LIST = resolve(import.meta.dirname, '../../game/record/archive.ts')
