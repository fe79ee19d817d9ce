/** The scenarios opened from files, for as long as the page stands; a game begun from one carries it in its record. */
import { signal } from '@preact/signals'
import type { Scenario } from '../../../game/index.ts'

const opened = signal<readonly Scenario[]>([])

/** In the order they were opened. Read it as `ownScenarios.value`. */
export const ownScenarios: { readonly value: readonly Scenario[] } = opened

/** Adds a scenario, or takes it in place of the one that had its name: a file mended and opened again. */
export function addScenario(scenario: Scenario): void {
  opened.value = [...opened.peek().filter(({ id }) => id !== scenario.id), scenario]
}
