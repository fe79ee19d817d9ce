/** Records at the desk: see USAGE. */
import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import {
  csvLine,
  encodeFile,
  type RecordFile,
  type Refused,
  repaired,
  salvaged,
} from '../../game/record/index.ts'
import { loadRules } from '../rules/load.ts'
import { COLUMNS, rowsOf } from './csv.ts'
import { playGame, type ToPlay } from './play.ts'
import { type Read, readNamed, textOf } from './read.ts'
import { sentences, transcriptOf } from './show.ts'
import { verdictOf, verifyAll } from './verify.ts'

const USAGE = `npm run record -- verify FILE...                 is it whole, and the game it says it is? exit status 1 if not
       npm run record -- show FILE...                   a transcript to read
       npm run record -- csv FILE...                    a row for each decision
       npm run record -- play --scenario ID --seed S    a record of a game of bots [--bots NAME] [--attention 5|6] [--lesson]
       npm run record -- repair FILE                    what can be saved of a record: up to the first wrong round
A FILE is a record of either format or a link ('...#r=...'). play and repair write to stdout, or to --out FILE.`

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      scenario: { type: 'string', default: 'pivots' },
      seed: { type: 'string', default: '1' },
      bots: { type: 'string', default: 'tuned' },
      attention: { type: 'string', default: '5' },
      lesson: { type: 'boolean', default: false },
      out: { type: 'string' },
    },
  })
  const [command = '', ...names] = positionals
  if (command === 'verify' && names.length > 0) {
    if (!(await verifyAll(names, console.log))) process.exitCode = 1
  } else if (command === 'show' && names.length > 0) await show(names)
  else if (command === 'csv' && names.length > 0) await csv(names)
  else if (command === 'play' && names.length === 0) await write(values.out, playGame(toPlay(values)))
  else if (command === 'repair' && names.length === 1) await repair(names[0] ?? '', values.out)
  else throw new Error(USAGE)
}

interface Values {
  readonly scenario: string
  readonly seed: string
  readonly bots: string
  readonly attention: string
  readonly lesson: boolean
}

function toPlay({ scenario, seed, bots, attention, lesson }: Values): ToPlay {
  if (attention !== '5' && attention !== '6') throw new Error(`--attention is 5 or 6, not '${attention}'`)
  return { scenario, seed, bots, options: { attention: attention === '5' ? 5 : 6, lesson } }
}

async function show(names: readonly string[]): Promise<void> {
  const tell = await sentences()
  for (const name of names) {
    const { file, rules } = await mustRead(name)
    console.log(`${mustPlay(name, transcriptOf(file, rules, tell)).join('\n')}\n`)
  }
}

async function csv(names: readonly string[]): Promise<void> {
  console.log(csvLine(COLUMNS))
  for (const name of names) {
    const { file, rules } = await mustRead(name)
    for (const row of mustPlay(name, rowsOf(name, file, rules))) console.log(csvLine(row))
  }
}

async function repair(name: string, out: string | undefined): Promise<void> {
  const read = salvaged(await textOf(name))
  if (read.refused) throw new Error(`${name}: ${verdictOf(read)}`)
  const rules = await loadRules(read.file.rules)
  if (!rules) throw new Error(`${name}: there are no rules ${read.file.rules.version}`)
  const { file, lost } = mustPlay(name, repaired(read.file, rules))
  const dropped = read.dropped.length > 0 ? `; left out: ${read.dropped.join(', ')}` : ''
  console.error(`${name}: ${file.moves.length} choices saved, ${lost} lost${dropped}`)
  await write(out, file)
}

async function write(out: string | undefined, file: RecordFile): Promise<void> {
  if (out === undefined) console.log(encodeFile(file).trimEnd())
  else await writeFile(out, encodeFile(file))
}

async function mustRead(name: string): Promise<Read> {
  const read = await readNamed(name)
  if (read.refused) throw new Error(`${name}: ${verdictOf(read)}`)
  return read
}

function mustPlay<T extends object>(name: string, found: T | Refused): T {
  if ('refused' in found && typeof found.refused === 'string')
    throw new Error(`${name}: ${verdictOf(found as Refused)}`)
  return found as T
}

// Whoever reads the first lines only hangs up.
process.stdout.on('error', () => process.exit())
await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
})
