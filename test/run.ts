// `npm test`: every check there is, one after the other, going on after a failing one. The last line is always
// `N passed, N failed`: each unit and browser test counts one, and so does each of the other steps.
// `tsx test/run.ts build browser` runs the named steps only. How much is tried is for whoever waits: the least for a
// developer, more where `CI` is set, everything with `--thorough`. See test/support/extent.ts and test/browser/support/marks.ts.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { createHost } from '../src/server/static-host.ts'
import { ensureChromium } from './browser/support/chromium.ts'
import { SMOKE } from './browser/support/marks.ts'
import { isGate, isThorough } from './support/extent.ts'

interface Count {
  readonly passed: number
  readonly failed: number
}

const repo = resolve(import.meta.dirname, '..')
const { values: options, positionals } = parseArgs({
  options: { thorough: { type: 'boolean', default: isThorough } },
  allowPositionals: true,
})

const steps: Readonly<Record<string, () => Promise<Count>>> = {
  lint: () => step('@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'),
  types: async () => all([await tsc('src/game'), await tsc('.')]),
  unit,
  build: () => step('vite/bin/vite.js', 'build'),
  sizes: () => step('tsx/dist/cli.mjs', 'src/tools/bench/sizes.ts'),
  browser,
}

async function unit(): Promise<Count> {
  const report = join(reports, 'unit.json')
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const ok = await tool('vitest/vitest.mjs', args)
  return sound(ok, countVitest(read(report)))
}

async function browser(): Promise<Count> {
  const chromium = ensureChromium()
  const report = join(reports, 'browser.json')
  const server = createHost({ dist: resolve(repo, 'dist') })
  const env = {
    CHROMIUM_PATH: chromium,
    MULTIVECTOR_URL: await listen(server),
    MULTIVECTOR_BROWSER_REPORT: report,
  }
  const chosen = isGate || options.thorough ? [] : ['--grep', SMOKE.tag]
  const args = ['test', '-c', 'test/browser/playwright.config.ts', ...chosen]
  const ok = await tool('@playwright/test/cli.js', args, env)
  server.close()
  server.closeAllConnections()
  return sound(ok, countPlaywright(read(report)))
}

function listen(server: Server): Promise<string> {
  return new Promise((listening, failed) => {
    server.once('error', failed)
    server.listen(0, '127.0.0.1', () => {
      listening(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
    })
  })
}

// A test file that does not even load has no failed tests, but counts as one.
function countVitest(report: unknown): Count {
  const { numPassedTests, numFailedTests, testResults } = report as {
    numPassedTests: number
    numFailedTests: number
    testResults: { status: string; assertionResults: { status: string }[] }[]
  }
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((result) => result.status === 'failed'),
  )
  return { passed: numPassedTests, failed: numFailedTests + broken.length }
}

/** A few of them that held only when tried again may be the machine's doing; more are a fault to be found. */
const FLAKY_BORNE = 3

interface PlaywrightSuite {
  readonly specs?: readonly {
    title: string
    file: string
    line: number
    tests: readonly { status: string }[]
  }[]
  readonly suites?: readonly PlaywrightSuite[]
}

function countPlaywright(report: unknown): Count {
  const { stats, errors, suites } = report as {
    stats: { expected: number; unexpected: number; flaky: number }
    errors: unknown[]
    suites: readonly PlaywrightSuite[]
  }
  flaky.push(...suites.flatMap(flakyOf))
  const tolerated = stats.flaky <= FLAKY_BORNE ? stats.flaky : 0
  const failed = stats.unexpected + stats.flaky - tolerated + errors.length
  return { passed: stats.expected + tolerated, failed }
}

function flakyOf({ specs = [], suites = [] }: PlaywrightSuite): string[] {
  const own = specs.filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
  return [...own.map(({ title, file, line }) => `${file}:${line} ${title}`), ...suites.flatMap(flakyOf)]
}

// A tool that says it failed has failed, whatever its report says: no tests found, say, or a fault outside them.
function sound(ok: boolean, count: Count): Count {
  return ok || count.failed > 0 ? count : { passed: count.passed, failed: 1 }
}

function read(report: string): unknown {
  return JSON.parse(readFileSync(report, 'utf8'))
}

async function step(script: string, ...args: string[]): Promise<Count> {
  return all([await tool(script, args)])
}

function tsc(project: string): Promise<boolean> {
  return tool('typescript/bin/tsc', ['-p', project])
}

function all(results: readonly boolean[]): Count {
  const ok = results.every(Boolean)
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 }
}

/** Runs a package's own script with this Node, on every system alike, and streams what it says. */
function tool(script: string, args: readonly string[], env: Record<string, string> = {}): Promise<boolean> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [join(repo, 'node_modules', script), ...args], {
      cwd: repo,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...(options.thorough && { THOROUGH: '1' }), ...env },
    })
    child.on('error', (error) => {
      console.error(error.message)
      done(false)
    })
    child.on('close', (code) => done(code === 0))
  })
}

interface Result extends Count {
  readonly name: string
  readonly seconds: string
}

async function run(name: string): Promise<Result> {
  const started = performance.now()
  console.log(`\n== ${name}`)
  let count: Count
  try {
    count = (await steps[name]?.()) ?? { passed: 0, failed: 1 }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    count = { passed: 0, failed: 1 }
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`-- ${name}: ${count.failed > 0 ? 'not ' : ''}ok after ${seconds} s`)
  return { name, seconds, ...count }
}

/** What the run took, so that whoever makes it slower sees where. */
function timesOf(results: readonly Result[]): string {
  const rows = results.map(
    ({ name, seconds, passed, failed }) =>
      `${name.padEnd(8)}${seconds.padStart(7)} s  ${passed} passed, ${failed} failed`,
  )
  const sum = results.reduce((all, { seconds }) => all + Number(seconds), 0)
  return [...rows, `${'all'.padEnd(8)}${sum.toFixed(1).padStart(7)} s`].join('\n')
}

/** What was not tried, and how it is. */
const LEFT_OUT = isGate
  ? 'Without what is marked as thorough: npm test -- --thorough'
  : 'As much as a developer waits for. What must hold before it lands: CI=true npm test. Everything: npm test -- --thorough'

const wanted = positionals.length > 0 ? positionals : Object.keys(steps)
const unknown = wanted.filter((name) => !(name in steps))
if (unknown.length > 0) {
  console.error(`No step is called ${unknown.join(', ')}. There are: ${Object.keys(steps).join(', ')}.`)
  process.exit(2)
}

/** Browser tests that failed first and held when tried again, each with its place. */
const flaky: string[] = []
const reports = mkdtempSync(join(tmpdir(), 'multivector-test-'))
const results: Result[] = []
for (const name of wanted) results.push(await run(name))
rmSync(reports, { recursive: true, force: true })
const passed = results.reduce((sum, result) => sum + result.passed, 0)
const failed = results.reduce((sum, result) => sum + result.failed, 0)
console.log(`\n${timesOf(results)}`)
const failing = results.filter((result) => result.failed > 0).map(({ name }) => name)
for (const one of flaky) console.log(`\nFlaky, held only when tried again: ${one}`)
if (!options.thorough) console.log(`\n${LEFT_OUT}`)
if (failing.length > 0) console.log(`\nFailing: ${failing.join(', ')}`)
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
