/** Records at the desk: see USAGE. */
import { parseArgs } from 'node:util'
import { verifyAll } from './verify.ts'

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
  const [command, ...names] = positionals
  if (command === 'verify' && names.length > 0) {
    if (!(await verifyAll(names, console.log))) process.exitCode = 1
  } else throw new Error(USAGE)
  void values
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
})
