/** Presses that come twice: what a nervous hand, a worn switch or a held key does to a button. */
import { expect, type Locator, type Page } from '@playwright/test'

export const TWICE = ['in one task', '300 ms later', '450 ms later', 'by a held key'] as const
export type Twice = (typeof TWICE)[number]

const LATER: Readonly<Record<string, number>> = { '300 ms later': 300, '450 ms later': 450 }

/**
 * Presses a button once more than was meant: the second time as soon as `next` stands, which is what the first led to,
 * there and where the first was pressed.
 */
export async function pressTwice(page: Page, button: Locator, next: Locator, how: Twice): Promise<void> {
  // Playwright counts what is aria-disabled as disabled: a button takes nothing before it has settled.
  await expect(button).toBeEnabled()
  const later = LATER[how]
  if (later !== undefined) return clickTwice(page, button, next, later)
  if (how === 'by a held key') return holdEnter(page, button, next)
  await button.evaluate((one: HTMLElement) => {
    one.click()
    one.click()
  })
  await expect(next).toBeVisible()
}

/** The second click says that it was so many milliseconds later, however slow the machine that runs the test. */
async function clickTwice(page: Page, button: Locator, next: Locator, later: number): Promise<void> {
  const start = Date.now() / 1000
  const first = await middle(button)
  await click(page, first, start)
  await expect(next).toBeVisible()
  for (const there of [first, await middle(next)]) await click(page, there, start + later / 1000)
}

async function middle(button: Locator): Promise<{ x: number; y: number }> {
  const box = await button.boundingBox()
  if (!box) throw new Error(`${button} is not to be seen`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** `timestamp` in seconds since 1970. */
async function click(page: Page, at: { x: number; y: number }, timestamp: number): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  const event = { ...at, timestamp, button: 'left', clickCount: 1 } as const
  await devtools.send('Input.dispatchMouseEvent', { ...at, timestamp, type: 'mouseMoved' })
  await devtools.send('Input.dispatchMouseEvent', { ...event, type: 'mousePressed' })
  await devtools.send('Input.dispatchMouseEvent', { ...event, type: 'mouseReleased' })
  await devtools.detach()
}

/** Pressed again without a release between, a key repeats. */
async function holdEnter(page: Page, button: Locator, next: Locator): Promise<void> {
  await button.focus()
  await page.keyboard.down('Enter')
  await expect(next).toBeVisible()
  await next.focus()
  for (let n = 0; n < 5; n++) await page.keyboard.down('Enter')
  await expect(next, 'once it has settled, too').toBeEnabled()
  for (let n = 0; n < 5; n++) await page.keyboard.down('Enter')
  await page.keyboard.up('Enter')
}
