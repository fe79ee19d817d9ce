/** Every section of RULES.md that the code cites is one it has, and the rulebook is cited under no other name. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { rulebook, sectionsOf } from '../../../src/tools/rulebook/rulebook.ts'

const repo = resolve(import.meta.dirname, '../../..')
const self = 'test/game/rulebook/'

interface Citation {
  readonly file: string
  /** As the file has it: `RULES.md, "Offers" and "Pledge"`. */
  readonly cited: string
}

const citations: Citation[] = ['src', 'test'].flatMap((folder) =>
  readdirSync(join(repo, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((file) => /\.(?:tsx?|css)$/.test(file) && !file.startsWith(self))
    .flatMap(citationsIn),
)

/** The citations of a file. A list of sections may go on in the next line of a comment. */
function citationsIn(file: string): Citation[] {
  const text = readFileSync(join(repo, file), 'utf8').replace(/\n\s*(?:\*|\/\/) /g, ' ')
  const found = text.matchAll(/(?:"[^"]+" in )?\brules\.md(?:,? (?:and )?"[^"]+")*/gi)
  return [...found].map(([cited]) => ({ file, cited }))
}

it('is cited all over the rules', () => {
  expect(citations.filter(({ file }) => file.startsWith('src/game/')).length).toBeGreaterThan(25)
})

it('is cited by its name', () => {
  expect(citations.filter(({ cited }) => !cited.includes('RULES.md'))).toEqual([])
})

it('has every section that is cited', () => {
  const known = new Set(sectionsOf(rulebook()).map(({ name }) => name))
  const sections = citations.flatMap(({ file, cited }) =>
    [...cited.matchAll(/"([^"]+)"/g)].map(([, section = '']) => ({ file, section })),
  )
  expect(sections.length).toBeGreaterThan(40)
  expect(sections.filter(({ section }) => !known.has(section))).toEqual([])
})
