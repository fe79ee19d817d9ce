/**
 * Makes assets/records/history-weighed.json, what the search thinks of the options of each question:
 * npx tsx src/tools/history/weigh.ts. To be run again whenever rules, record or questions change: a test tells.
 */
import { writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { Effort } from '../../game/analysis/index.ts'
import { RULES_VERSION } from '../../game/index.ts'
import { WEIGHED } from './files.ts'
import { playedOption, readPlaces, readQuestions } from './questions.ts'
import { EFFORT, weighOptions } from './weigh-options.ts'

export interface Weighed {
  readonly rules: number
  /** The last digest of the record's chain: of the game it was reckoned in. */
  readonly chain: string
  readonly effort: Effort
  readonly questions: Readonly<Record<string, WeighedQuestion>>
}

export interface WeighedQuestion {
  /** The option the record took. */
  readonly played: string
  /** By option: margins above what the record took, and their standard error. */
  readonly options: Readonly<Record<string, { readonly by: number; readonly se: number }>>
}

function main(): void {
  const places = readPlaces()
  const questions = Object.fromEntries(
    readQuestions().map((question) => {
      const asked = places.at(question)
      const options = weighOptions(question, asked)
      for (const { id, by, se, choice } of options)
        console.log(`${question.id} ${id}: ${by} ± ${se} by ${choice.join(' ')}`)
      const rows = options.map(({ id, by, se }) => [id, { by, se }])
      const played = playedOption(question, asked) ?? ''
      return [question.id, { played, options: Object.fromEntries(rows) }]
    }),
  )
  const weighed: Weighed = { rules: RULES_VERSION, chain: places.chain, effort: EFFORT, questions }
  writeFileSync(WEIGHED, `${JSON.stringify(weighed, undefined, 2)}\n`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main()
