/** Reads src/game/RULES.md: its sections, its tables, and the numbers in its prose with the keys they carry. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { RULES_VERSION, TUNING } from '../../game/index.ts'

export const RULEBOOK = resolve(import.meta.dirname, '../../game/RULES.md')

/** A number of the prose: what is written, the key in the comment behind it, the section it stands in. */
export interface Stated {
  readonly written: string
  readonly key: string
  readonly section: string
}

/** One section, without its subsections. */
export interface Section {
  /** As `Net benefits`: without its number and letter. */
  readonly name: string
  /** As `4.5`, where it has one. */
  readonly number: string | undefined
  readonly text: string
}

export function rulebook(): string {
  return readFileSync(RULEBOOK, 'utf8')
}

/** The sections of a rulebook, in their order. What stands before the first heading belongs to none. */
export function sectionsOf(text: string): Section[] {
  return text
    .split(/^#+ /m)
    .slice(1)
    .map((part) => {
      const [, number, name = ''] = /^(?:(\d+(?:\.\d+)*)\.? |[a-h]\. )?(.*)/.exec(part) ?? []
      return { name, number, text: part.slice(part.indexOf('\n') + 1) }
    })
}

/** Every number of the prose that carries a key. */
export function statedNumbers(text: string): Stated[] {
  return sectionsOf(text).flatMap(({ name, text }) =>
    [...text.matchAll(/(\S*?)<!--([^\s-][^\s>]*)-->/g)].map(([, before = '', key = '']) => ({
      written: /-?[\d.]+$/.exec(before)?.[0] ?? before,
      key,
      section: name,
    })),
  )
}

/** Numbers of the prose that carry no key, with some of the line around. Tables of data are not prose. */
export function unkeyedNumbers(text: string): string[] {
  const prose = text
    .replace(/<!-- table:[\s\S]*?<!-- end -->/g, '')
    .replace(/^\| what +\| least[\s\S]*?\n\n/gm, '')
    .replace(/^#+ .*$/gm, '')
    .replace(/^\d+\. /gm, '')
    .replace(/`[^`]*`/g, '')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/section \d+(?:\.\d+)?/g, '')
    .replace(/(?:-?\d+)?<!--[^>]*-->/g, '')
  return [...prose.matchAll(/.*?(?<!\d)(?!(?:19|20)\d\d)\d+(?!\d).*/g)].map(([line]) => line.trim())
}

/** The rows of a table by the first cell of its head, each a list of cells; the head is left out. */
export function rowsOf(text: string, head: string): string[][] {
  const lines = text.split('\n')
  const rows: string[][] = []
  lines.forEach((line, at) => {
    if (!line.replace(/ +/g, ' ').startsWith(`| ${head}`)) return
    for (const row of lines.slice(at + 2)) {
      if (!row.startsWith('|')) return
      rows.push(
        row
          .slice(1, -1)
          .split('|')
          .map((cell) => cell.trim()),
      )
    }
  })
  return rows
}

/** Every value of `TUNING` by its path, as `expectation.0.weight`. */
export function tunedValues(): Map<string, number | string> {
  const values = new Map<string, number | string>([['RULES_VERSION', RULES_VERSION]])
  const visit = (value: unknown, path: string): void => {
    if (typeof value === 'number' || typeof value === 'string') values.set(path, value)
    else for (const [key, part] of Object.entries(value as object)) visit(part, path ? `${path}.${key}` : key)
  }
  visit(TUNING, '')
  return values
}
