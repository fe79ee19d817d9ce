// Words on the page: never a key in their place, only the alphabets that are written, nothing stale after a translation.
import { expect, type Page, test } from '@playwright/test'
import { MESSAGE_FILES } from '../../src/client/text/message-files.ts'
import { readText } from '../support/locale-files.ts'
import { SMOKE } from './support/marks.ts'
import { begin, unfold } from './support/start.ts'
import { atAttention, passPledge } from './support/table.ts'

/** Keys of one word are words. */
const KEYS = new Set(
  MESSAGE_FILES.flatMap((file) => Object.keys(readText('en', `${file}.json`))).filter((key) =>
    key.includes('.'),
  ),
)

/** Texts on the page that are keys of messages, in elements and in what is said of them. */
async function keys(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) found.push(node.textContent ?? '')
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder]')) {
      for (const name of ['aria-label', 'title', 'placeholder']) found.push(element.getAttribute(name) ?? '')
    }
    return found.flatMap((text) => text.split(/\s+/))
  })
  return texts.filter((text) => KEYS.has(text))
}

test(
  'whatever is opened first, no key of a message is seen, even while the texts are still coming',
  SMOKE,
  async ({ page }) => {
    let held = true
    const waiting: (() => void)[] = []
    // What the first screen does not fetch by itself waits until it is let go.
    await page.route(
      /\/(?:play|facts|bots|reading|rules|glossary|events-\d+|powers|initiatives)-/,
      (route) => {
        if (held) waiting.push(() => void route.continue())
        else void route.continue()
      },
    )
    await page.goto('./')
    await page.getByRole('button', { name: 'Rules and glossary' }).click({ noWaitAfter: true })
    expect(await keys(page)).toEqual([])
    held = false
    for (const go of waiting) go()
    const help = page.getByRole('dialog', { name: 'Rules and glossary' })
    for (const tab of ['A round', 'Every rule', 'Glossary', 'Keys']) {
      await help.getByRole('button', { name: tab, exact: true }).click()
      expect(await keys(page), tab).toEqual([])
    }
    // Of the play screen, which nobody has opened.
    await expect(help.getByRole('cell', { name: 'Commit your choice' })).toBeVisible()
    await page.keyboard.press('Escape')
    for (const name of ['Settings', 'Sources and credits']) {
      await page.getByRole('button', { name }).click()
      await expect(page.getByRole('dialog', { name })).toBeVisible()
      expect(await keys(page), name).toEqual([])
      await page.keyboard.press('Escape')
    }
  },
)

test('a lesson says of no rule that it is in force before it is', async ({ page }) => {
  await page.goto('./')
  await unfold(page)
  await page.getByRole('checkbox', { name: /^Learn as you go/ }).check()
  await page.getByRole('button', { name: 'Begin', exact: true }).click()
  await atAttention(page)
  await expect(page.getByRole('region', { name: /^Russia/ })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Your own moves' })).toBeHidden()
  await expect(page.getByText('you may carry these out')).toBeHidden()
})

test('an English game fetches no Cyrillic letters', async ({ page }) => {
  const fonts: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'font') fonts.push(new URL(request.url()).pathname)
  })
  await begin(page, { seed: 'letters' })
  await passPledge(page)
  await atAttention(page)
  await expect(page.locator('canvas')).toBeVisible()
  await page.getByRole('button', { name: 'Rules and glossary' }).click()
  await page.keyboard.press('Escape')
  expect(fonts.length).toBeGreaterThan(0)
  expect(fonts.filter((name) => name.includes('cyrillic'))).toEqual([])
})

// What a browser's translation does: every text within an element that may be translated is put into a new element.
test('a translated page is never stale: what the game changes is not translated', async ({ page }) => {
  await begin(page, { seed: 'letters' })
  const translated = await page.evaluate(() => {
    const app = document.getElementById('app') ?? document.body
    const walker = document.createTreeWalker(app, NodeFilter.SHOW_TEXT)
    const texts: Text[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text)
    const open = texts.filter(({ parentElement, data }) => parentElement?.translate && data.trim() !== '')
    for (const text of open) {
      const shell = document.createElement('font')
      shell.textContent = `~${text.data}~`
      text.replaceWith(shell)
    }
    return open.map(({ data }) => data.trim())
  })
  expect(translated).toEqual([])
  await passPledge(page)
  await atAttention(page)
  await expect(page.getByRole('button', { name: 'of 5 cubes left' })).toBeVisible()
})
