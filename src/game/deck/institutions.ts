/** The institutions Kazakhstan may belong to: what each gives every round, and what it binds. */
import type { InstitutionCard } from './types.ts'

export const INSTITUTIONS: readonly InstitutionCard[] = []
