/**
 * `npm run sources`: how much of the inventory the game carries, by section and by what carries it, and how much of what
 * the game says was read against the texts. With `--json` only `{section: {total, carried, leftOut, unaccounted},
 * readings: {kind: {text, claim, own, checked, twice, unread}}}`: statements that stand in the text, are an author's claim, or
 * are the game's own. `--open russia` lists what is still wrong or unread in one kind, with the keys that want a mark.
 * Exit 1 if an entry is unaccounted for, a source leads nowhere, or anything is unread.
 */
import { CARRIERS, coverage, faults, SECTIONS, type SectionCoverage } from './coverage.ts'
import { readItems } from './items.ts'
import { readMaterial } from './read.ts'
import { countReadings, faultsOfReadings, type KindCount } from './readings.ts'

const material = readMaterial()
const sections = coverage(material)
const items = readItems()
const readings = countReadings(items)
const wrong = [...faults(material), ...faultsOfReadings(items.filter(isAsked))]
const missing = SECTIONS.flatMap((name) => sections[name].unaccounted)

if (process.argv.includes('--json')) console.log(JSON.stringify(plain(), undefined, 2))
else console.log(table())
for (const fault of wrong) console.error(fault)
if (missing.length + wrong.length > 0) process.exitCode = 1

function plain(): Record<string, Record<string, number | KindCount>> {
  const row = ({ total, carried, leftOut, unaccounted }: SectionCoverage) => {
    return { total, carried, leftOut, unaccounted: unaccounted.length }
  }
  return { ...Object.fromEntries(SECTIONS.map((name) => [name, row(sections[name])])), readings }
}

/** With `--open KIND` only what is wrong in that kind is told. */
function isAsked({ kind }: { kind: string }): boolean {
  const at = process.argv.indexOf('--open')
  return at < 0 || process.argv[at + 1] === kind
}

function table(): string {
  const used = CARRIERS.filter((kind) => SECTIONS.some((name) => sections[name].by[kind] > 0))
  const head = ['section', 'total', 'carried', ...used, 'left out', 'unaccounted']
  const rows = SECTIONS.map((name) => {
    const { total, carried, by, leftOut, unaccounted } = sections[name]
    return [name, total, carried, ...used.map((kind) => by[kind]), leftOut, unaccounted.length].map(String)
  })
  return [...columns([head, ...rows]), '', ...readingTable(), '', ...notes()].join('\n')
}

function readingTable(): string[] {
  const head = ['read', 'in the text', 'claims', "the game's own", 'checked', 'twice', 'unread']
  const rows = Object.entries(readings).map(([kind, { text, claim, own, checked, twice, unread }]) => {
    return [kind, ...[text, claim, own, checked, twice, unread].map(String)]
  })
  return columns([head, ...rows])
}

function notes(): string[] {
  const left = material.leftOut.map(({ entry, why }) => `  ${entry}: ${why}`)
  return [
    'An entry carried by several kinds counts under each of them.',
    '',
    `Left out, with reasons (${left.length}):`,
    ...left,
    ...(missing.length > 0 ? ['', 'Unaccounted for:', ...missing.map((id) => `  ${id}`)] : []),
  ]
}

/** Lines of cells in columns of equal width. */
function columns(rows: readonly (readonly string[])[]): string[] {
  const width = (at: number) => Math.max(...rows.map((row) => row[at]?.length ?? 0))
  return rows.map((row) => row.map((cell, at) => pad(cell, width(at), at)).join('  '))
}

/** Names to the left, numbers to the right. */
function pad(cell: string, width: number, at: number): string {
  return at === 0 ? cell.padEnd(width) : cell.padStart(width)
}
