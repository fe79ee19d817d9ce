/** The fuzzer's command: plays games, checks them, and says what was never exercised. Started by ./run.ts. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { SCENARIOS, type Scenario } from '../../src/game/index.ts'
import { encode, type GameRecord, recordOf } from '../../src/game/record/index.ts'
import { type BotFault, type Hunt, hunt, linesOf } from './bots.ts'
import { type Failure, type Played, playChecked, replayChecked } from './contract.ts'
import { type Coverage, everythingIn } from './coverage.ts'
import { damageMany } from './damage.ts'
import { type Plan, planOf } from './plans.ts'
import { atRandom, type Player, seeker } from './player.ts'

const HELP = `npm run fuzz -- [--games N] [--seed S] [--first N] [--scenario ID] [--every K] [--replay FILE]
       npm run fuzz -- --bots N [--seed S] [--first N] [--step K] [--scenario ID]
       npm run fuzz -- --damage N [--seed S]
       npm run fuzz -- --packets N [--seed S]
  --games     how many games (1000)
  --seed      any text; the same seed gives the same games (1)
  --first     the number of the first game (0)
  --scenario  play this scenario only, not all of them and some that nobody wrote before
  --every     make the heavy checks at one step in K (1 up to 200 games, 12 beyond): every menu item and bad
              choices on clones, every view against a state with other secrets. The other checks are made at
              every step.
  --replay    play the record of a failure again, with all checks at every step
  --bots      ask bots of every name about N decisions of random games: is each choice legal at whatever step
              the thinking is stopped, the same where only secrets are otherwise, and nothing written to?
  --step      ask about this decision of the first game only
  --damage    damage N records and links by a byte, a field or a letter: is none taken for another game, is the round
              named in which choices were changed, and does nothing fail?
  --packets   send N random and broken packets to a server of its own: does it live, keep to its memory, and leave the
              table beside alone? (./packets)`

/** From so many games on, whatever was never exercised counts as a failure. */
const LONG = 2000
const MOST_FAILURES = 5
const MOST_SHOWN = 40

function main(): number {
  const { values } = parseArgs({
    options: {
      games: { type: 'string', default: '1000' },
      seed: { type: 'string', default: '1' },
      first: { type: 'string', default: '0' },
      scenario: { type: 'string' },
      every: { type: 'string' },
      replay: { type: 'string' },
      bots: { type: 'string' },
      step: { type: 'string' },
      damage: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    console.log(HELP)
    return 0
  }
  if (values.replay !== undefined) return replay(values.replay)
  if (values.bots !== undefined) {
    const step = values.step === undefined ? undefined : wholeNumber('step', values.step)
    const decisions = step === undefined ? wholeNumber('bots', values.bots) : 1
    const first = wholeNumber('first', values.first)
    return huntBots({ seed: values.seed, first, decisions, step, scenario: scenarioOf(values.scenario) })
  }
  if (values.damage !== undefined) return damageRecords(values.seed, wholeNumber('damage', values.damage))
  const games = wholeNumber('games', values.games)
  const every = values.every === undefined ? (games > 200 ? 12 : 1) : wholeNumber('every', values.every)
  return run(values.seed, wholeNumber('first', values.first), games, every, scenarioOf(values.scenario))
}

function wholeNumber(name: string, text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text)
  throw new Error(`--${name} is to be a whole number, not '${text}'`)
}

function scenarioOf(id: string | undefined): Scenario | undefined {
  if (id === undefined) return undefined
  const found = Object.hasOwn(SCENARIOS, id) ? SCENARIOS[id] : undefined
  if (!found) throw new Error(`there is no scenario '${id}', but ${Object.keys(SCENARIOS).join(', ')}`)
  return found
}

function run(
  seed: string,
  first: number,
  games: number,
  every: number,
  scenario: Scenario | undefined,
): number {
  console.log(
    `Heavy checks at ${every === 1 ? 'every step' : `one step in ${every}`}; the others at every step.`,
  )
  const coverage: Coverage = new Set()
  const seek = seeker()
  let [steps, failures] = [0, 0]
  for (let game = first; game < first + games && failures < MOST_FAILURES; game++) {
    const plan = planOf(seed, game, every, scenario)
    const played = playChecked(plan, game % 4 === 3 ? atRandom : seek, coverage)
    steps += played.steps
    if (!played.failure) continue
    failures += 1
    report(plan, played.failure)
  }
  const scenarios = scenario ? [scenario] : Object.values(SCENARIOS)
  const wanted = new Set(scenarios.flatMap(everythingIn))
  const unreached = [...wanted].filter((name) => !coverage.has(name))
  if (unreached.length > 0) console.log(neverExercised(unreached))
  console.log(`${games} games, ${steps} steps, ${failures} violations, ${unreached.length} unreached`)
  const thin = games >= LONG && unreached.length > 0
  return failures > 0 || thin ? 1 : 0
}

function damageRecords(seed: string, count: number): number {
  const { tried, refused, changed, same, faults } = damageMany(seed, count)
  for (const { what, text } of faults.slice(0, MOST_FAILURES))
    console.log(`VIOLATION in ${what}\n  ${text.slice(0, 2000)}`)
  console.log(
    `${tried} damages: ${refused} refused, ${changed} found to be changed, ${same} the same game, ${faults.length} violations`,
  )
  return faults.length > 0 ? 1 : 0
}

function huntBots(where: Hunt): number {
  let faults = 0
  const found = hunt(where, (fault) => {
    faults += 1
    reportBot(where, fault)
    return faults < MOST_FAILURES
  })
  console.log([...linesOf(found), `${found.decisions} decisions, ${faults} violations`].join('\n'))
  return faults > 0 ? 1 : 0
}

function reportBot({ seed, scenario }: Hunt, { what, bot, game, step, seat, choice }: BotFault): void {
  console.log(
    `VIOLATION by ${bot} for ${seat} in game ${seed}/${game}, step ${step}: ${JSON.stringify(choice ?? [])}`,
  )
  console.log(`  ${what}`)
  const where = scenario ? ` --scenario ${scenario.id}` : ''
  console.log(`  npm run fuzz -- --bots 1 --seed ${seed} --first ${game} --step ${step}${where}`)
}

function neverExercised(names: readonly string[]): string {
  const shown = names.slice(0, MOST_SHOWN)
  const more = names.length - shown.length
  return `Never exercised:\n  ${shown.join('\n  ')}${more > 0 ? `\n  and ${more} more` : ''}`
}

function report({ seed }: Plan, failure: Failure): void {
  const folder = join(process.cwd(), 'test-results')
  const file = join('test-results', `fuzz-${seed.replaceAll(/[^\w-]+/g, '-')}.json`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, encode(recordOf(failure.beginning, failure.moves, failure.state)))
  const { step, seat, choice, what } = failure
  console.log(
    `VIOLATION in game ${seed}, step ${step}, ${seat ?? 'no seat'}: ${JSON.stringify(choice ?? [])}`,
  )
  console.log(`  ${what}`)
  console.log(`  npm run fuzz -- --replay ${file}`)
}

function replay(file: string): number {
  const record = JSON.parse(readFileSync(file, 'utf8')) as GameRecord
  const { seed, scenario, options, draws, moves } = record
  const plan: Plan = { seed, scenario, options, every: 1, ...(draws ? { draws } : {}) }
  const played: Played = replayChecked(plan, moves, atRandom satisfies Player, new Set())
  if (played.failure) report(plan, played.failure)
  console.log(`1 game, ${played.steps} steps, ${played.failure ? 1 : 0} violations`)
  return played.failure ? 1 : 0
}

try {
  process.exitCode = main()
} catch (error) {
  console.error(`${error instanceof Error ? error.message : error}\n\n${HELP}`)
  process.exitCode = 2
}
