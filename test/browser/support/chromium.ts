import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

// The browser is the machine's own: downloading Playwright's would need a host that not every machine may reach.
/** The same browser without a window's own parts, which cost a quarter of the time of a run. */
const SHELLS = ['chromium-headless-shell', 'chrome-headless-shell']
const NAMES = [
  ...SHELLS,
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
]
const PLACES = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** The path of a Chromium or one of its kin: CHROMIUM_PATH, else the first found on PATH or in the usual places. */
export function findChromium(): string | undefined {
  // Named but absent is a mistake to report, not a reason to look elsewhere in silence.
  if (process.env.CHROMIUM_PATH) {
    return existsSync(process.env.CHROMIUM_PATH) ? process.env.CHROMIUM_PATH : undefined
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const onPath = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)))
  return [...onPath, ...PLACES].find((path) => existsSync(path))
}

/**
 * As findChromium, but as root on a bare Debian machine installs one; a gate that has a window's browser only gets the
 * one without a window as well, where it can be had. Throws what to do by hand.
 */
export function ensureChromium(): string {
  const found = findChromium()
  if (found && (process.env.CHROMIUM_PATH || !process.env.CI || isShell(found))) return found
  if (process.env.CHROMIUM_PATH) throw new Error(`CHROMIUM_PATH names no file: ${process.env.CHROMIUM_PATH}`)
  if (process.getuid?.() === 0 && works('apt-get', '--version')) {
    console.log('Installing a Chromium without a window from the system’s packages.')
    works('apt-get', 'update')
    works('apt-get', 'install', '-y', '--no-install-recommends', 'chromium-headless-shell') ||
      found ||
      works('apt-get', 'install', '-y', '--no-install-recommends', 'chromium')
  }
  const installed = findChromium()
  if (installed) return installed
  throw new Error(
    'The browser tests need Chromium or Chrome and found none. Install one (Debian: apt-get install chromium; ' +
      'else chromium.org or google.com/chrome), or set CHROMIUM_PATH to where it is.',
  )
}

function isShell(path: string): boolean {
  return SHELLS.some((name) => path.endsWith(`/${name}`))
}

function works(command: string, ...args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  // Without a network the packages are given up on soon.
  const patience = { timeout: 180_000 }
  return spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env, ...patience }).status === 0
}
