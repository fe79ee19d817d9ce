/** The facts being told at this moment, for whoever moves in step with the story: the board above all. */
import { signal } from '@preact/signals'
import type { Fact } from '../../game/index.ts'

/** Changes with every line told; empty while nothing is told. Told all at once, it holds everything at once. */
export const told = signal<readonly Fact[]>([])
