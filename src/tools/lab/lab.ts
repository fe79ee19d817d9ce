/**
 * The balance lab, `npm run lab`: plays bots against bots and says, scenario by scenario, whether the game is what
 * RULES.md asks of it. The report goes to stdout, with `--json` once more as its last line, progress to stderr. The same options and seed give the same report, on
 * however many workers. See options.ts for what may be asked, points/ for what is judged and how.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { SCENARIOS, scenarioNamed } from '../../game/index.ts'
import { ensureWritable } from '../writable.ts'
import { calibrate, parsFile } from './calibrate.ts'
import { exploit } from './exploit.ts'
import { pageOf } from './html/page.ts'
import { optionsOf, USAGE, type Wanted } from './options.ts'
import { openPool, type Pool } from './pool.ts'
import { linesOf } from './print.ts'
import { measure, merged, type ScenarioReport } from './report.ts'

/** Whoever hears how far a run has come. */
export type Tell = (line: string) => void

/** Plays what is wanted and reports on it. */
export async function runLab(wanted: Wanted, tell: Tell = console.error): Promise<ScenarioReport[]> {
  if (wanted.from.length > 0) return readReports(wanted.from)
  return withPool(wanted, tell, async (pool) => {
    const reports: ScenarioReport[] = []
    for (const id of wanted.scenarios) {
      const scenario = scenarioNamed(id)
      if (!scenario) throw new Error(`there is no scenario '${id}': ${Object.keys(SCENARIOS).join(', ')}`)
      tell(`${id}:`)
      reports.push(await measure({ ...wanted, scenario, pool }))
      // Saved as it comes: a long run that is stopped keeps the scenarios it finished.
      if (wanted.out) await writeFile(wanted.out, fileOf(reports))
    }
    return reports
  })
}

export async function withPool<T>(
  { workers }: Pick<Wanted, 'workers'>,
  tell: Tell,
  use: (pool: Pool) => Promise<T>,
): Promise<T> {
  const pool = await openPool(workers, progress(tell))
  try {
    return await use(pool)
  } finally {
    await pool.close()
  }
}

/** Prints the pars, or writes the file of the game that holds them. */
async function setPars(wanted: Wanted): Promise<void> {
  const pars = await withPool(wanted, console.error, (pool) => calibrate(wanted, pool))
  const { base, seed, out, levels } = wanted
  if (!out) return console.log(JSON.stringify(pars, undefined, 2))
  const command = `npm run lab -- --calibrate --games ${base} --seed ${seed} --levels ${levels.join(',')} --out ${out}`
  await writeFile(out, parsFile(pars, command))
}

export function fileOf(reports: readonly ScenarioReport[]): string {
  return `${JSON.stringify({ lab: 2, reports })}\n`
}

async function readReports(files: readonly string[]): Promise<ScenarioReport[]> {
  const read = files.map(async (file) => {
    const { lab, reports }: { lab?: number; reports?: ScenarioReport[] } = JSON.parse(
      await readFile(file, 'utf8'),
    )
    if (lab !== 2 || !reports) throw new Error(`'${file}' is no report of this lab`)
    return reports
  })
  return merged((await Promise.all(read)).flat())
}

/** A line for each twentieth of the games asked for. */
function progress(tell: Tell): (games: number, asked: number) => void {
  let played = 0
  let told = -1
  let known = 0
  return (games, asked) => {
    played += games
    if (asked !== known) told = -1
    known = asked
    const step = Math.floor((20 * played) / asked)
    if (step > told) tell(`${step * 5} %: ${played} of ${asked} games`)
    told = Math.max(step, told)
  }
}

async function main(): Promise<void> {
  if (process.argv.includes('--help')) return console.log(USAGE)
  const wanted = optionsOf(process.argv.slice(2))
  await ensureWritable([wanted.out, wanted.html])
  if (wanted.calibrate) return setPars(wanted)
  if (wanted.exploit)
    return console.log(await withPool(wanted, console.error, (pool) => exploit(wanted, pool, console.error)))
  const reports = await runLab(wanted)
  if (wanted.html) await writeFile(wanted.html, pageOf(reports))
  if (wanted.out) await writeFile(wanted.out, fileOf(reports))
  console.log(reports.flatMap(linesOf).join('\n'))
  if (wanted.json) console.log(fileOf(reports).trim())
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  })
}
