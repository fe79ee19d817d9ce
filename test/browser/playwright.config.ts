import { defineConfig } from '@playwright/test'
import { isThorough } from '../support/extent.ts'
import { findChromium } from './support/chromium.ts'
import { THOROUGH } from './support/marks.ts'

// `npm test` serves the built page itself and gives its address. Run alone (`npx playwright test -c test/browser`),
// Playwright starts our server, which builds the page where that is needed.
const given = process.env.MULTIVECTOR_URL
const alone = 'http://127.0.0.1:8123'
const report = process.env.MULTIVECTOR_BROWSER_REPORT
const executablePath = findChromium()

const QUIET = [
  // Containers give root no sandbox of its own. The pages are ours alone.
  '--no-sandbox',
  // Nothing but the page may use the network.
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
/** Tests of what a first visit, another build or the browser's own store brings: each in a browser that knows nothing. */
const FRESH = ['first-load', 'not-started', 'page', 'rebuild', 'saves'].map((name) => `**/${name}.spec.ts`)
const GL = '**/*.webgl.spec.ts'
/** Without WebGL, Phaser draws on a canvas: several times faster than WebGL in software. */
const NO_GL = ['--disable-gpu', '--disable-3d-apis']

const browser = (...args: string[]) => ({
  launchOptions: { ...(executablePath && { executablePath }), args: [...QUIET, ...args] },
})

export default defineConfig({
  testDir: '.',
  ...(!isThorough && { grepInvert: new RegExp(THOROUGH.tag) }),
  outputDir: '../../node_modules/.cache/browser-results',
  // Where only what lands counts, a test that fails once is tried once more: hundreds of tests in real browsers, on two shared
  // processors, are not ruled by the game alone. `npm test` names whatever needed it, and bears a few: see
  // test/run.ts. On a developer's machine there is no second chance.
  retries: process.env.CI ? 1 : 0,
  // A test waits about a quarter of its time, for the half second before a press counts, say: three keep two processors
  // at work.
  workers: 3,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 20_000 },
  reporter: report ? [['list'], ['json', { outputFile: report }]] : 'list',
  use: {
    baseURL: given ?? alone,
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    timezoneId: 'Asia/Almaty',
    colorScheme: 'light',
    // Most tests look at where things end, not at how they get there. A test of motion says
    // `test.use({ contextOptions: { reducedMotion: 'no-preference' } })`.
    contextOptions: { reducedMotion: 'reduce' },
    // What a test waits for in vain is named soon, not when its whole time is up.
    actionTimeout: 20_000,
    // A trace takes as long again as the test. `TRACE=1` keeps those of tests that fail.
    trace: process.env.TRACE ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
  },
  // The longest first, so that the run does not end with one that the others wait for.
  projects: [
    // What players have. For the few files named *.webgl.spec.ts, one test at a time: each keeps every processor busy.
    {
      name: 'webgl',
      testMatch: GL,
      fullyParallel: false,
      // Software draws a first picture in seconds, and in many where others want the processor.
      timeout: 120_000,
      expect: { timeout: 40_000 },
      use: { ...browser('--use-angle=swiftshader', '--enable-unsafe-swiftshader'), actionTimeout: 40_000 },
    },
    // Between two tests the browser forgets all it stores, but not the scripts it has fetched and compiled: with them
    // each page costs a quarter less. Nothing else is undone: a test that goes offline belongs to the fresh ones.
    {
      name: 'canvas',
      testIgnore: [GL, ...FRESH],
      use: { ...browser(...NO_GL), reuseContext: true },
    },
    { name: 'fresh', testMatch: FRESH, use: browser(...NO_GL) },
  ],
  ...(!given && {
    webServer: {
      command: 'node --import tsx src/server/main.ts',
      cwd: '../..',
      env: { PORT: new URL(alone).port },
      url: `${alone}/healthz`,
      timeout: 120_000,
    },
  }),
})
