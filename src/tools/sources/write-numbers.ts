/**
 * Writes assets/sources/numbers.json, the numbers that each paragraph of the three texts prints. The texts themselves are
 * not part of the project: `npx tsx src/tools/sources/write-numbers.ts A.txt B.txt C.txt`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { numbersByPlace } from './numbers.ts'

const files = process.argv.slice(2)
const names = ['A', 'B', 'C'] as const
if (files.length !== names.length) throw new Error('name the files of the three texts, in their order')
const rows = names.flatMap((name, at) => {
  const lines = readFileSync(files[at] ?? '', 'utf8').split('\n')
  return Object.entries(numbersByPlace(name, lines))
})
const written = rows.map(([place, numbers]) => `  ${JSON.stringify(place)}: [${numbers.join(', ')}]`)
writeFileSync(
  new URL('../../../assets/sources/numbers.json', import.meta.url),
  `{\n${written.join(',\n')}\n}\n`,
)
console.log(`${rows.length} paragraphs print numbers`)
