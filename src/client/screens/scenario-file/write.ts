/** A scenario as a file to write one's own from. */
import type { Scenario } from '../../../game/index.ts'
import { download } from '../../save/download.ts'

/** Hands the player a scenario as a file, under a name that leaves the original its own. */
export function saveScenario(scenario: Scenario): void {
  const own = { ...scenario, id: ownName(scenario.id) }
  download(`${own.id}.json`, scenarioFile(own))
}

/** `pivots` becomes `my-pivots`; one's own keeps its name. */
export function ownName(id: string): string {
  return id.startsWith('my-') ? id : `my-${id}`
}

/** The scenario as JSON in which what fits one line stands on one, so that a round or a power is a line to change. */
export function scenarioFile(scenario: Scenario): string {
  return `${written(scenario, '')}\n`
}

const WIDTH = 100

function written(value: unknown, indent: string): string {
  const line = oneLine(value)
  if (
    typeof value !== 'object' ||
    value === null ||
    (indent !== '' && indent.length + line.length <= WIDTH)
  ) {
    return line
  }
  const inner = `${indent}  `
  const parts = Array.isArray(value)
    ? value.map((item) => inner + written(item, inner))
    : Object.entries(value).map(([key, item]) => `${inner}${JSON.stringify(key)}: ${written(item, inner)}`)
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  return `${open}\n${parts.join(',\n')}\n${indent}${close}`
}

function oneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const parts = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${oneLine(item)}`)
  return `{ ${parts.join(', ')} }`
}
