// Sounds in a browser: none before the reader's first gesture, none while they are switched off.
import { expect, type Page, test } from '@playwright/test'
import { begin } from './support/start.ts'
import { passPledge } from './support/table.ts'
import { watchErrors } from './support/watch.ts'

type Heard = typeof globalThis & { heard: { contexts: boolean[]; tones: number } }

/** Counts the audio contexts that are made, each with whether the reader had touched the page, and the tones begun. */
async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const heard = { contexts: [] as boolean[], tones: 0 }
    Object.assign(globalThis, { heard })
    const Real = AudioContext
    globalThis.AudioContext = class extends Real {
      constructor() {
        super()
        heard.contexts.push(navigator.userActivation.hasBeenActive)
      }
      override createOscillator() {
        heard.tones += 1
        return super.createOscillator()
      }
    }
  })
}

const heardOn = (page: Page) => page.evaluate(() => (globalThis as Heard).heard)

/** Cards that can be taken. */
const FREE = '.play-power .play-press[aria-pressed="false"]:not([aria-disabled="true"])'

/**
 * Runs in the page, from its start: takes a card as a script does, which is no gesture, waits until the part that makes
 * sounds has come and had its turn, and says what was heard. Whatever a test evaluates in a page counts as a gesture.
 */
function takeUntouched(free: string): void {
  const part = () =>
    performance.getEntriesByType('resource').find(({ name }) => /\/sound-[^/]*\.js$/.test(name))?.name
  let isTaken = false
  const look = async () => {
    const card = document.querySelector<HTMLElement>(free)
    if (!isTaken) card?.click()
    isTaken ||= card !== null
    const url = isTaken ? part() : undefined
    if (!url) {
      requestAnimationFrame(look)
      return
    }
    await import(url)
    const { heard } = globalThis as Heard
    console.log(JSON.stringify({ ...heard, touched: navigator.userActivation.hasBeenActive }))
  }
  requestAnimationFrame(look)
}

test.beforeEach(async ({ page, context }) => {
  await context.addInitScript(() => {
    if (!localStorage.getItem('multivector.settings'))
      localStorage.setItem('multivector.settings', JSON.stringify({ sound: 'on' }))
  })
  await listen(page)
  await begin(page, { seed: 'sound', asks: true })
  await passPledge(page)
})

test('nothing sounds before a gesture, although a cube is laid', async ({ page, context }) => {
  const untouched = await context.newPage()
  await listen(untouched)
  await untouched.addInitScript(takeUntouched, FREE)
  const told = untouched.waitForEvent('console', (message) => message.text().startsWith('{"contexts"'))
  await untouched.goto(page.url())
  expect(JSON.parse((await told).text())).toEqual({ contexts: [], tones: 0, touched: false })
})

test('the first cube after a gesture sounds, and the switch is heeded', async ({ page }) => {
  const errors = watchErrors(page)
  const press = (css: string) => page.locator(css).first().click()
  await press(FREE)
  await expect.poll(async () => (await heardOn(page)).contexts).toEqual([true])
  await expect.poll(async () => (await heardOn(page)).tones).toBeGreaterThan(0)
  await page.getByRole('button', { name: 'Switch sounds off' }).click()
  const { tones } = await heardOn(page)
  await press('.play-power .play-press[aria-pressed="true"]')
  await expect(page.locator('.play-power .play-press[aria-pressed="true"]')).toHaveCount(0)
  expect((await heardOn(page)).tones, 'tones while they are off').toBe(tones)
  await page.getByRole('button', { name: 'Switch sounds on' }).click()
  await press(FREE)
  await expect.poll(async () => (await heardOn(page)).tones).toBe(tones + 1)
  expect(errors).toEqual([])
})
