/** A player without a pointer: focus moves by Tab, and must be seen wherever it stands. */
import { expect, type Locator, type Page } from '@playwright/test'

/** More stops than any screen has. */
const MOST_STOPS = 150

/** Tabs on until the target has focus. At each stop focus must be on something, in sight, and marked. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible()
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
    if ((await page.evaluate(faultOfFocus)) === '') continue
    // What focus brings into sight may glide there.
    await expect.poll(() => page.evaluate(faultOfFocus), { message: 'where focus came to' }).toBe('')
  }
  throw new Error(`${MOST_STOPS} stops do not lead to ${target}`)
}

/** Once through all stops of the page by a key: how many there are, and those of which nothing is to be seen. */
export async function hiddenStops(page: Page, key: string): Promise<{ stops: number; hidden: string[] }> {
  await page.evaluate(beginAnew)
  const hidden: string[] = []
  // Backwards, the browser's own bar comes first: it takes a key more.
  if (key === 'Shift+Tab') await page.keyboard.press(key)
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    await page.keyboard.press(key)
    const seen = await page.evaluate(seenOfFocus)
    if (seen === undefined || seen.again) return { stops, hidden }
    if (!seen.inSight) hidden.push(seen.what)
  }
  throw new Error(`${MOST_STOPS} stops by ${key}, and no end`)
}

interface Seen {
  what: string
  /** Whether focus was here before. */
  again: boolean
  /** Whether any of it is in the window and under nothing else, looked at in 25 places. */
  inSight: boolean
}

/** Runs in the page: nothing has focus, no stop has been met, and Tab begins at the first of the page. */
function beginAnew(): void {
  for (const met of document.querySelectorAll<HTMLElement>('[data-stop]')) delete met.dataset.stop
  const { body } = document
  body.tabIndex = -1
  body.focus()
  body.blur()
  body.removeAttribute('tabindex')
}

/** Runs in the page; nothing past the last stop. */
function seenOfFocus(): Seen | undefined {
  const at = document.activeElement
  if (!(at instanceof HTMLElement) || at === document.body) return undefined
  const box = at.closest('label') ?? at
  const { left, top, width, height } = box.getBoundingClientRect()
  const parts = [0.1, 0.3, 0.5, 0.7, 0.9]
  const inSight = parts.some((x) =>
    parts.some((y) => box.contains(document.elementFromPoint(left + width * x, top + height * y))),
  )
  const again = at.dataset.stop !== undefined
  at.dataset.stop = ''
  return { what: at.outerHTML.slice(0, 120), again, inSight }
}

/** Focus stands on something the player can see after a screen has changed. */
export async function expectFocus(page: Page, when: string): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.tagName), { message: `focus ${when}` })
    .not.toBe('BODY')
}

/** Runs in the page: what is wrong with the focus as it stands, and on which element; empty where it is sound. */
function faultOfFocus(): string {
  const at = document.activeElement
  // Past the last stop the browser's own bar has focus, and the page nothing.
  if (!at || at === document.body) return ''
  const named = at.outerHTML.slice(0, 120)
  const box = (at.closest('label') ?? at).getBoundingClientRect()
  if (box.width < 2 || box.height < 2) return `too small to see: ${named}`
  if (box.bottom < 0 || box.top > innerHeight || box.right < 0 || box.left > innerWidth)
    return `out of sight: ${named}`
  // The ring is drawn around the element itself, a cover over its card, or the choice it stands in.
  const chain: Element[] = []
  for (let one: Element | null = at; one && chain.length < 4; one = one.parentElement) chain.push(one)
  const marked = chain.some((element) =>
    ['', '::after'].some((part) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element, part)
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1
    }),
  )
  return marked ? '' : `not marked: ${named}`
}
