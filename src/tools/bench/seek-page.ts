/**
 * How much script a seek on the page takes: the logged history in the built page, gone to places far apart, one after the
 * other. Only this machine is spoken to.
 */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test'
import { createHost } from '../../server/static-host.ts'
import { median } from './core.ts'

export interface SeekFigures {
  /** Milliseconds of script, the median of all seeks: what the page's own code did until all was drawn. */
  readonly seekPageMs: number
  /** Of nine tenths of them. */
  readonly seekPageMost: number
  /** The whole work of the page's thread in a seek, layout and drawing included. */
  readonly seekPageTaskMs: number
}

const DIST = resolve(import.meta.dirname, '../../../dist')
const SEEKS = 80
/** Those before code that runs often has been compiled well. */
const WARM = 40
/** Steps between two places: a number without a divisor in common with the game's own, so that every place is met. */
const STRIDE = 23

/** Measures it. Nothing where there is no build or no browser (`CHROMIUM_PATH`). */
export async function benchSeek(): Promise<SeekFigures | undefined> {
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
  if (!existsSync(resolve(DIST, 'index.html')) || !existsSync(executablePath)) return undefined
  const host = createHost({ dist: DIST })
  await new Promise<void>((done) => host.listen(0, '127.0.0.1', done))
  const args = ['--no-sandbox', '--disable-gpu', '--disable-3d-apis', '--disable-background-networking']
  const browser = await chromium.launch({ executablePath, args })
  try {
    const bound = host.address()
    if (typeof bound !== 'object' || !bound) throw new Error('the host has no address')
    return await measured(browser, `http://127.0.0.1:${bound.port}/#/replay/history`)
  } finally {
    await browser.close()
    host.close()
    host.closeAllConnections()
  }
}

async function measured(browser: Browser, address: string): Promise<SeekFigures> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  await page.goto(address)
  const slider = page.locator('.replay-slider')
  await slider.waitFor()
  const last = Number(await slider.getAttribute('max'))
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Performance.enable')
  const all: Spent[] = []
  const met = new Set<string>()
  for (let n = 0; n < WARM + SEEKS; n++) {
    const before = await spent(devtools)
    await seek(page, ((n + 1) * STRIDE) % (last + 1), n % 4 === 0)
    const after = await spent(devtools)
    met.add((await page.locator('.replay-here').textContent()) ?? '')
    all.push({ script: after.script - before.script, task: after.task - before.task })
  }
  if (met.size < last / 2) throw new Error('the slider leads nowhere')
  const counted = all.slice(WARM)
  const scripts = counted.map(({ script }) => script).sort((a, b) => a - b)
  return {
    seekPageMs: median(scripts),
    seekPageMost: scripts[Math.floor(0.9 * scripts.length)] ?? Number.NaN,
    seekPageTaskMs: median(counted.map(({ task }) => task)),
  }
}

/**
 * Goes to a place as a hand on the slider does, or to a line within a round as one on a mark does, and waits until nothing is
 * left to be drawn.
 */
async function seek(page: Page, step: number, toMark: boolean): Promise<void> {
  await page.evaluate(
    async ([to, isMark]) => {
      const slider = document.querySelector<HTMLInputElement>('.replay-slider')
      const marks = document.querySelectorAll<HTMLElement>('.replay-points button')
      if (!slider || marks.length === 0) throw new Error('there is no slider, or no mark')
      slider.value = String(to)
      if (isMark) marks[to % marks.length]?.click()
      else slider.dispatchEvent(new Event('input', { bubbles: true }))
      // Three turns: what is drawn late is drawn in them.
      for (let turn = 0; turn < 3; turn++)
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
    },
    [step, toMark] as const,
  )
}

interface Spent {
  readonly script: number
  readonly task: number
}

/** What the page has spent so far, in milliseconds. */
async function spent(devtools: CDPSession): Promise<Spent> {
  const { metrics } = await devtools.send('Performance.getMetrics')
  const named = (name: string) => 1000 * (metrics.find((one) => one.name === name)?.value ?? Number.NaN)
  return { script: named('ScriptDuration'), task: named('TaskDuration') }
}
