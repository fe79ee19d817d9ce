// The table at the sizes it is designed for: what is compared lies open at once.
import { expect, type Page, test } from '@playwright/test'
import { outlook } from '../../src/client/screens/play/forecast/forecast.ts'
import {
  card,
  EVENTS,
  type EventCard,
  type Menu,
  type MenuItem,
  POWERS,
  preview,
  type View,
} from '../../src/game/index.ts'
import { CHOOSABLE, outOfView, scrolling } from './support/in-view.ts'
import { resizeTo } from './support/layout.ts'
import { count, crisisSave, crowdedSave, saveAt, survives } from './support/positions.ts'
import { commitAtOnce, resume } from './support/start.ts'
import { atAttention, commitButton, cubesLeft, standing } from './support/table.ts'
import { THOROUGH } from './support/thorough.ts'

const shots = process.env.SHOTS

/** As much to compare as there can be: eight offers, a crisis of four answers, four initiatives. */
const full = (seen: View) => {
  const event = card(seen.event)
  return (
    seen.laid.filter((laid) => laid.kind === 'offer').length === 8 &&
    event.kind === 'event' &&
    event.responses?.length === 4 &&
    seen.hand.length === 4
  )
}

const crowded = crowdedSave(full)

/** How many pressures each power has laid, the most first. */
const presses = ({ laid }: View): number[] =>
  POWERS.map((power) => laid.filter((one) => one.power === power && one.kind === 'pressure').length)
    .filter((laid) => laid > 0)
    .sort((a, b) => b - a)

/** The fullest tables there can be, by what powers lay first, if they lay all they may. */
const FULLEST: readonly [what: string, kinds: readonly MenuItem['kind'][], is: (seen: View) => boolean][] = [
  ['eight offers', ['offer'], ({ laid }) => laid.filter(({ kind }) => kind === 'offer').length === 8],
  [
    'pressures beside offers',
    ['pressure', 'offer'],
    (seen) => presses(seen).length > 1 && presses(seen)[0] === 1 && seen.laid.length >= 7,
  ],
  [
    'two pressures of one power and one of another',
    ['pressure', 'offer'],
    (seen) => presses(seen).length > 1 && presses(seen)[0] === 2 && seen.laid.length >= 7,
  ],
]

/** What there is to read of a crisis's answers. */
const wordsOf = ({ responses = [] }: EventCard): number =>
  responses.reduce((sum, { effects, power }) => sum + effects.length + (power ? 1 : 0), 0)

/** Of each era's crises that with the most to choose between: of four answers, and those that do most. */
const CRISES = (['1991', '2001', '2011'] as const).flatMap((era) =>
  EVENTS.filter((event) => event.era === era && event.responses?.length === 4)
    .sort((a, b) => wordsOf(b) - wordsOf(a))
    .slice(0, 1),
)

async function openAt(page: Page, wanted: (seen: View, asked: Menu) => boolean): Promise<void> {
  await open(page, saveAt(wanted))
}

async function open(page: Page, save: string): Promise<void> {
  await resume(page, save)
  await atAttention(page)
}

async function sized(page: Page, width: number, height: number, layout: string): Promise<void> {
  await resizeTo(page, { width, height })
  await expect(page.getByRole('main')).toHaveAttribute('data-layout', layout)
  await page.mouse.move(0, 0)
}

test('eight offers, four answers and four initiatives lie open at once on a desk, at 1280 x 720 what matters of them', async ({
  page,
}) => {
  await open(page, crowded)
  for (const [width, height] of [
    [1440, 900],
    [1920, 1080],
  ] as const) {
    await sized(page, width, height, 'wide')
    const at = `${width} x ${height}`
    await expect(page.locator('.play-column .play-card'), at).toHaveCount(12)
    await expect(page.locator('.play-answer'), at).toHaveCount(4)
    expect.soft(await outOfView(page, CHOOSABLE), `${at}: what can be chosen and is not in view`).toEqual([])
    expect.soft(await scrolling(page), `${at}: what scrolls`).toEqual([])
  }
  await sized(page, 1280, 720, 'wide')
  const offers = '.play-power .play-card'
  const parts = ['.play-card-title', '.play-card-price', '.play-effects:first-child > :first-child'].map(
    (part) => `${offers} ${part}`,
  )
  await expect(page.locator(offers)).toHaveCount(8)
  expect(await outOfView(page, parts.join(', ')), 'of every offer its title, price and main effect').toEqual(
    [],
  )
  const own = '.play-column[data-seat="KZ"] .play-card'
  await expect(page.locator(own)).toHaveCount(4)
  expect(await outOfView(page, `${own}, .play-envoy, .play-commit-button`), 'what is one’s own').toEqual([])
})

/** Lays cubes by every envoy, and on pressures, as long as there are any. */
async function spendAll(page: Page): Promise<void> {
  for (const envoy of await page.getByRole('button', { name: /^Envoy to / }).all()) {
    if ((await cubesLeft(page)) > 0) await envoy.click()
  }
  const more = page.getByRole('button', { name: 'One cube more', disabled: false })
  while ((await cubesLeft(page)) > 0 && (await more.count()) > 0) await more.first().click()
}

for (const [what, kinds, is] of FULLEST) {
  test(
    `beside the longest crises, ${what} and all there is to answer them lie open at once`,
    THOROUGH,
    async ({ page }) => {
      for (const crisis of CRISES) {
        await open(
          page,
          crisisSave(crisis, kinds, (seen) => is(seen) && seen.hand.length === 4),
        )
        for (const [width, height] of [
          [1440, 900],
          [1920, 1080],
        ] as const) {
          await sized(page, width, height, 'wide')
          const at = `${crisis.id}, ${width} x ${height}`
          await expect(page.locator('.play-answer'), at).toHaveCount(4)
          const all = `${CHOOSABLE}, .play-reply .play-choice, .play-reply button`
          expect.soft(await outOfView(page, all), `${at}: what can be chosen and is not in view`).toEqual([])
          expect.soft(await scrolling(page), `${at}: what scrolls`).toEqual([])
        }
        // As many cubes laid as there are: what cannot be had any more takes no more room.
        await spendAll(page)
        await sized(page, 1440, 900, 'wide')
        const spent = `${crisis.id}, every cube laid`
        expect.soft(await outOfView(page, CHOOSABLE), `${spent}: what is not in view`).toEqual([])
        expect.soft(await scrolling(page), `${spent}: what scrolls`).toEqual([])
      }
    },
  )
}

/** Losses that committing nothing would bring. */
function losses(seen: View): number {
  const foreseen = preview(seen, [])
  if (typeof foreseen === 'string') throw new Error(foreseen)
  return outlook(seen, foreseen).filter(({ tone, rank }) => tone === 'loss' && rank >= 0).length
}

for (const [what, least, most] of [
  ['a handful of', 3, 5],
  ['many', 8, 10],
  ['more than are ever met of', 12, 99],
] as const) {
  test(
    `at 1280 x 720 ${what} losses of a draft lie open, and what is folded is counted`,
    THOROUGH,
    async ({ page }) => {
      await openAt(page, (seen) => losses(seen) >= least && losses(seen) <= most)
      await sized(page, 1280, 720, 'wide')
      const lines = page.locator('.play-out-lines > li:not(.play-out-more)')
      const shown = page.locator('.play-out-lines > li:not([hidden])')
      const lost = page.locator('.play-out-lines > [data-loss="true"]')
      expect(await lost.count()).toBeGreaterThanOrEqual(least)
      await expect(lost.filter({ visible: true })).toHaveCount(await lost.count())
      await expect.poll(() => outOfView(page, '.play-out-lines > li:not([hidden])')).toEqual([])
      expect(await scrolling(page), 'what scrolls').not.toContainEqual(expect.stringContaining('play-after'))
      // No loss is cut short on its line.
      const cut = await lost.locator('b').evaluateAll(
        (all) =>
          all.filter((one) => {
            const { right } = one.getBoundingClientRect()
            return right > (one.closest('button')?.getBoundingClientRect().right ?? 0) + 1
          }).length,
      )
      expect(cut, 'losses cut short').toBe(0)
      const folded = (await lines.count()) - (await lines.filter({ visible: true }).count())
      const more = page.locator('.play-out-more')
      if (folded === 0) await expect(more).toBeHidden()
      else await expect(more).toHaveText(new RegExp(`^${folded} more`))
      expect(await shown.count()).toBeGreaterThan(least)
      if (shots) await page.screenshot({ path: `${shots}/losses-${least}.png` })
    },
  )
}

test('losses that lie over the map are put back into their place with one press, and out of it again', async ({
  page,
}) => {
  await commitAtOnce(page)
  await openAt(page, (seen) => losses(seen) >= 12 && survives(seen))
  await sized(page, 1280, 720, 'wide')
  const lost = page.locator('.play-out-lines > [data-loss="true"]')
  const count = await lost.count()
  const capitals = page.locator('.play-board canvas').first()
  const isCovered = () =>
    capitals.evaluate((one) => {
      const { left, top, width, height } = one.getBoundingClientRect()
      const hit = document.elementFromPoint(left + width * 0.7, top + height / 2)
      return hit?.closest('.play-board') === null
    })
  await expect.poll(isCovered).toBe(true)
  const fold = page.getByRole('button', { name: 'Show the map' })
  await fold.click()
  await expect.poll(isCovered).toBe(false)
  // Nothing is lost of them: they scroll, the worst first.
  await expect(lost.filter({ visible: true })).toHaveCount(count)
  await lost.last().scrollIntoViewIfNeeded()
  await expect(lost.last()).toBeInViewport({ ratio: 1 })
  await page.getByRole('button', { name: `Show all ${count} losses at once` }).click()
  await expect.poll(isCovered).toBe(true)
  await expect.poll(() => outOfView(page, '.play-out-lines > [data-loss="true"]')).toEqual([])
})

test('at 1280 x 720 a crisis of four answers beside a pressure lies open at once', async ({ page }) => {
  for (const crisis of CRISES) {
    await open(
      page,
      crisisSave(crisis, ['pressure', 'offer'], (seen) => presses(seen).length > 1),
    )
    await sized(page, 1280, 720, 'wide')
    await expect(page.locator('.play-reply').first()).toBeVisible()
    await expect(page.locator('.play-answer')).toHaveCount(4)
    expect.soft(await outOfView(page, '.play-news h2, .play-answer'), crisis.id).toEqual([])
    expect.soft(await scrolling(page), crisis.id).not.toContainEqual(expect.stringContaining('play-news'))
  }
})

test('while a round is told, the answer given to a crisis comes first, and columns are no emptier than heads', async ({
  page,
}) => {
  await commitAtOnce(page)
  await open(page, crowded)
  await sized(page, 1280, 720, 'wide')
  const answers = page.locator('.play-answer')
  await expect(answers).toHaveCount(4)
  await expect(answers.first()).toHaveAttribute('data-picked', 'false')
  await commitButton(page).click()
  await expect(page.locator('.play[data-telling="reckoning"]')).toBeVisible()
  await expect(answers.first()).toHaveAttribute('data-picked', 'true')
  expect(await outOfView(page, '.play-answer[data-picked="true"]')).toEqual([])
  const spare = await page.locator('.play-column').evaluateAll((all) =>
    all.map((one) => {
      const last = one.querySelector('.play-power, .play-home')?.getBoundingClientRect().bottom ?? 0
      return Math.round(one.getBoundingClientRect().bottom - last)
    }),
  )
  // Home has one line where powers have three.
  expect(Math.max(...spare.slice(0, 4)), `px below the heads: ${spare}`).toBeLessThan(40)
  expect(await scrolling(page)).not.toContainEqual(expect.stringContaining('play-column'))
  await expect(page.locator('.play-column .play-power-contracts')).toHaveCount(4)
})

for (const [what, first] of [
  ['one power’s offers', '.play-power'],
  ['initiatives', '.play-home'],
] as const)
  test(`while a round is told, what was taken is read whole at once: ${what} first, then what is left`, async ({
    page,
  }) => {
    await commitAtOnce(page)
    await open(page, crowded)
    for (const place of [first, '.play-columns']) {
      const free = page.locator(`${place} .play-press:not([aria-disabled="true"])[aria-pressed="false"]`)
      while ((await cubesLeft(page)) > 0 && (await free.count()) > 0) await free.first().click()
    }
    await commitButton(page).click()
    const all = page.getByRole('button', { name: 'Show everything' })
    await expect(all.or(page.getByRole('button', { name: /^On to round/ }))).toBeVisible()
    if (await all.isVisible()) await all.click()
    const taken = page.locator('.play-column .play-card[data-on="true"]')
    expect(await taken.count()).toBeGreaterThanOrEqual(3)
    for (const [width, height] of [
      [1280, 720],
      [1440, 900],
      [1920, 1080],
    ] as const) {
      await sized(page, width, height, 'wide')
      const at = `${width} x ${height}`
      await expect.poll(() => outOfView(page, '.play-column .play-card[data-on="true"]'), at).toEqual([])
      expect.soft(await scrolling(page), at).not.toContainEqual(expect.stringContaining('play-column'))
      expect.soft(await scrolling(page), at).not.toContainEqual(expect.stringContaining('play-news'))
    }
  })

test('a phone shows at least five of eight offers', async ({ page }) => {
  await open(page, crowded)
  await sized(page, 390, 844, 'narrow')
  const offers = page.locator('.play-offers .play-card')
  await expect(offers).toHaveCount(8)
  expect((await outOfView(page, '.play-offers .play-card')).length, 'offers not in view').toBeLessThanOrEqual(
    3,
  )
})

test('a pressure and its answers are in view beside the offers', async ({ page }) => {
  await openAt(page, (seen, asked) => count(asked, 'comply') > 0 && seen.hand.length === 4)
  for (const [width, height] of [
    [1440, 900],
    [1920, 1080],
  ] as const) {
    await sized(page, width, height, 'wide')
    expect
      .soft(
        await outOfView(page, '.play-reply .play-choice, .play-card-title, .play-card-price'),
        `${width} x ${height}`,
      )
      .toEqual([])
  }
})

test('nothing beside it moves when a card is taken, or when more is read about it; what is said of it goes with the draft', async ({
  page,
}) => {
  await open(page, crowded)
  await sized(page, 1440, 900, 'wide')
  const places = () =>
    page.locator('.play-card-title, .play-envoy').evaluateAll((all) =>
      all.map((one) => {
        const { x, y } = one.getBoundingClientRect()
        return `${one.textContent?.replace('✓', '').trim().slice(0, 9)} ${Math.round(x)} ${Math.round(y)}`
      }),
    )
  const before = await places()
  await page.locator('.play-power .play-press:not([aria-disabled="true"])').first().click()
  const titles = (all: readonly string[]) => all.map((one) => one.replace(/^\S+/, ''))
  expect(titles(await places())).toEqual(titles(before))
  const first = page.locator('.play-power .play-more').first()
  await first.click()
  await expect(page.getByRole('dialog', { name: /^More about/ })).toBeVisible()
  expect(titles(await places())).toEqual(titles(before))
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog', { name: /^More about/ })).toBeHidden()
  await expect(first).toBeFocused()
  const said = page.getByText(/^If you commit now: /)
  await expect(said).toBeAttached()
  await commitButton(page).click()
  await expect(page.locator('.play[data-telling="reckoning"]')).toBeVisible()
  await expect(said).toHaveCount(0)
})

test('the heights and widths that change with what lies on the table are those of its grid alone', async ({
  page,
}) => {
  await openAt(page, (seen) => presses(seen).length > 0)
  await sized(page, 1440, 900, 'wide')
  // Were they inherited, everything on the screen would be styled anew with each change of them.
  const known = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((one) =>
        ['--play-columns', '--play-news-width'].map((name) => getComputedStyle(one).getPropertyValue(name)),
      )
  expect(await known('.play')).toEqual([expect.stringContaining('clamp'), '44%'])
  expect(await known('.play-column')).toEqual(['', ''])
  // A column has its width by what is in it, before it is drawn.
  const wide = page.locator('.play-column[data-presses]')
  expect(await wide.count()).toBe(await page.locator('.play-column:has(.play-reply)').count())
})

test('the head holds the very sums of the reckoning, the verdict beside par, and who stands where', async ({
  page,
}) => {
  await openAt(page, (seen) => seen.round > 2)
  const tracks = page.getByRole('list', { name: 'The four tracks' })
  await expect(tracks.getByText(/^pay \d+, need \d+/)).toHaveCount(3)
  await expect(tracks.getByText(/(?:^ends at 0|0 ends)$/)).toHaveCount(2)
  expect(Object.keys((await standing(page)).now)).toHaveLength(6)
  await page.getByRole('button', { name: /^par \d/ }).click()
  const dialog = page.getByRole('dialog', { name: 'How everyone stands' })
  await expect(dialog.getByRole('row')).toHaveCount(1 + 5)
  await expect(
    dialog.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'China' }) }),
  ).toContainText('1 for a route to China')
})
