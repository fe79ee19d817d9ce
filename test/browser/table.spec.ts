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
import { resizeTo, tiny } from './support/layout.ts'
import { SMOKE, THOROUGH } from './support/marks.ts'
import { count, crisisSave, crowdedSave, saveAt, survives } from './support/positions.ts'
import { giveReasons } from './support/reasons.ts'
import { commitAtOnce, resume } from './support/start.ts'
import { atAttention, commitButton, cubesLeft, draftDrawn, standing } from './support/table.ts'
import { smallText } from './support/text-sizes.ts'

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

/** Of every offer its title, its price and its main effect: what it pays, or where it pays nothing what it binds. */
const ESSENTIALS = ['title', 'price', 'line > :first-child']
  .map((part) => `.play-power .play-card:not(.play-pressure) .play-card-${part}`)
  .concat('.play-power .play-gains > .play-effects:first-child > :first-child')
  .join(', ')

/** What answers a pressure, by the boxes that can be pressed, beside what it is called. */
const REPLIES = '.play-pressure .play-card-title, .play-reply .play-choice, .play-reply button:not(.term)'

async function sized(page: Page, width: number, height: number, layout: string): Promise<void> {
  await resizeTo(page, { width, height })
  await expect(page.getByRole('main')).toHaveAttribute('data-layout', layout)
  await page.mouse.move(0, 0)
}

test(
  'eight offers, four answers and four initiatives lie open at once on a desk, at 1280 x 720 what matters of them',
  SMOKE,
  async ({ page }) => {
    await open(page, crowded)
    for (const [width, height] of [
      [1440, 900],
      [1920, 1080],
    ] as const) {
      await sized(page, width, height, 'wide')
      const at = `${width} x ${height}`
      await expect(page.locator('.play-column .play-card'), at).toHaveCount(12)
      await expect(page.locator('.play-answer'), at).toHaveCount(4)
      expect
        .soft(await outOfView(page, CHOOSABLE), `${at}: what can be chosen and is not in view`)
        .toEqual([])
      expect.soft(await scrolling(page), `${at}: what scrolls`).toEqual([])
    }
    await sized(page, 1280, 720, 'wide')
    await expect(page.locator('.play-power .play-card')).toHaveCount(8)
    expect(await outOfView(page, ESSENTIALS), 'of every offer its title, price and main effect').toEqual([])
    const own = '.play-column[data-seat="KZ"] .play-card'
    await expect(page.locator(own)).toHaveCount(4)
    expect(await outOfView(page, `${own}, .play-envoy, .play-commit-button`), 'what is one’s own').toEqual([])
  },
)

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

/** Everything of the columns, and what of it cannot be seen or is smaller than a finger or an eye needs. */
async function expectOpen(page: Page, at: string): Promise<void> {
  expect
    .soft(await outOfView(page, ESSENTIALS), `${at}: of every offer its title, price, main effect`)
    .toEqual([])
  expect.soft(await outOfView(page, REPLIES), `${at}: what answers a pressure`).toEqual([])
  expect.soft(await outOfView(page, `${CHOOSABLE}, .play-why-line`), `${at}: what can be pressed`).toEqual([])
  expect.soft(await scrolling(page), `${at}: what scrolls`).toEqual([])
  expect.soft(await smallText(page), `${at}: text too small`).toEqual([])
  const low = await page.locator('.play-reply .play-choice').evaluateAll((all) =>
    all.flatMap((one) => {
      const { height } = one.getBoundingClientRect()
      return height < 23.5 ? [`${one.textContent}: ${height} px`] : []
    }),
  )
  expect.soft(low, `${at}: answers to a pressure too low to hit`).toEqual([])
  expect.soft(await tiny(page), `${at}: buttons too small to hit`).toEqual([])
}

/** The same at two sizes of a desk. `shot`: what pictures of it are called, where they are wanted. */
async function expectOpenOnDesks(page: Page, shot?: string): Promise<void> {
  for (const [width, height] of [
    [1280, 720],
    [1440, 900],
  ] as const) {
    await sized(page, width, height, 'wide')
    await expectOpen(page, `${width} x ${height}`)
    if (shots && shot) await page.screenshot({ path: `${shots}/${shot}-${width}.png` })
  }
}

test('with the powers’ reasons shown, at 1280 x 720 all that is offered lies open too; each reason opens whole', async ({
  page,
}) => {
  await open(page, crowded)
  await giveReasons(page)
  await expectOpenOnDesks(page)
  const line = page.locator('.play-why-line').first()
  await expect(line).toHaveText(/^Chiefly: Washington’s trust/)
  await line.click()
  const note = page.getByRole('dialog', { name: /^Chiefly: Washington’s trust/ })
  await expect(note).toContainText(/^Chose this chiefly for .*Washington’s trust in Kazakhstan/)
})

for (const crisis of CRISES)
  for (const [what, kinds, is] of FULLEST)
    test(
      `beside the crisis ${crisis.id}, ${what} and the powers’ reasons lie open at 1280 x 720`,
      THOROUGH,
      async ({ page }) => {
        await open(
          page,
          crisisSave(crisis, kinds, (seen) => is(seen) && seen.hand.length === 4),
        )
        await sized(page, 1280, 720, 'wide')
        await expectOpen(page, 'without reasons')
        await spendAll(page)
        await page.mouse.move(0, 0)
        await expectOpen(page, 'every cube laid')
        await giveReasons(page)
        await expectOpenOnDesks(page, `${crisis.id}-${what}`)
      },
    )

/** Losses that committing nothing would bring. */
function losses(seen: View): number {
  const foreseen = preview(seen, [])
  if (typeof foreseen === 'string') throw new Error(foreseen)
  return outlook(seen, foreseen).filter(({ tone, rank }) => tone === 'loss' && rank >= 0).length
}

/** The share of the map that the panel beside it lies over. */
async function covered(page: Page): Promise<number> {
  const [board, after] = await Promise.all(
    ['.play-board', '.play-after'].map((part) => page.locator(part).boundingBox()),
  )
  if (!board || !after) throw new Error('no map or no panel beside it')
  return Math.max(0, board.x + board.width - after.x) / board.width
}

/** Which lines of what is foreseen are to be seen, by their place in it, and which are losses. */
async function linesShown(page: Page): Promise<{ shown: boolean; loss: boolean }[]> {
  return await page
    .locator('.play-out-lines > li:not(.play-out-more)')
    .evaluateAll((all) =>
      all.map((one) => ({ shown: one.checkVisibility(), loss: one.getAttribute('data-loss') === 'true' })),
    )
}

/** Those that stand there are whole and not cut short on their line; the worst come first, and what is folded is counted. */
async function expectWorstFirst(page: Page, at: string): Promise<number> {
  const more = page.locator('.play-out-more')
  await expect.poll(() => outOfView(page, '.play-out-lines > li:not([hidden])'), at).toEqual([])
  const lines = await linesShown(page)
  const losses = lines.filter(({ loss }) => loss)
  const folded = losses.filter(({ shown }) => !shown).length
  expect(
    losses.slice(losses.length - folded).some(({ shown }) => shown),
    `${at}: a worse one is folded`,
  ).toBe(false)
  // Gains give way before any loss does.
  if (folded > 0)
    expect(
      lines.some(({ loss, shown }) => !loss && shown),
      at,
    ).toBe(false)
  const others = lines.filter(({ loss, shown }) => !loss && !shown).length
  if (folded > 0) await expect(more, at).toHaveText(new RegExp(`^${folded} more loss`))
  else if (others > 0) await expect(more, at).toHaveText(new RegExp(`^${others} more`))
  else await expect(more, at).toBeHidden()
  const cut = await page.locator('.play-out-lines > [data-loss="true"]:not([hidden]) b').evaluateAll(
    (all) =>
      all.filter((one) => {
        const { right } = one.getBoundingClientRect()
        return right > (one.closest('button')?.getBoundingClientRect().right ?? 0) + 1
      }).length,
  )
  expect(cut, `${at}: losses cut short`).toBe(0)
  return folded
}

for (const [what, least, most] of [
  ['a handful of', 3, 5],
  ['many', 8, 10],
  ['more than are ever met of', 12, 99],
] as const) {
  test(
    `at 1280 x 720 ${what} losses of a draft leave half of the map, the worst first, and one press opens all`,
    THOROUGH,
    async ({ page }) => {
      await openAt(page, (seen) => losses(seen) >= least && losses(seen) <= most)
      for (const [width, height] of [
        [1440, 900],
        [1280, 720],
      ] as const) {
        const at = `${width} x ${height}`
        await sized(page, width, height, 'wide')
        const folded = await expectWorstFirst(page, at)
        expect(await covered(page), `${at}: the share of the map that is covered`).toBeLessThanOrEqual(0.505)
        expect(await scrolling(page), at).not.toContainEqual(expect.stringContaining('play-after'))
        const shown = (await linesShown(page)).filter((line) => line.loss && line.shown).length
        expect(shown, `${at}: losses that lie open at once`).toBeGreaterThanOrEqual(Math.min(least, 8))
        if (shots) await page.screenshot({ path: `${shots}/losses-${least}-${width}.png` })
        if (folded === 0) continue
        await page.locator('.play-out-more button').click()
        expect(await expectWorstFirst(page, `${at}, opened`)).toBe(0)
        if (shots) await page.screenshot({ path: `${shots}/losses-${least}-${width}-all.png` })
      }
    },
  )
}

test('losses that lie over a part of the map are folded into their place with one press, and opened with another, by keyboard too', async ({
  page,
}) => {
  await commitAtOnce(page)
  await openAt(page, (seen) => losses(seen) >= 12 && survives(seen))
  await sized(page, 1280, 720, 'wide')
  const lost = page.locator('.play-out-lines > [data-loss="true"]')
  const count = await lost.count()
  await expect.poll(() => covered(page)).toBeGreaterThan(0.2)
  expect(await covered(page)).toBeLessThanOrEqual(0.505)
  const map = page.getByRole('button', { name: 'Show the map' })
  await map.focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => covered(page)).toBe(0)
  await expect(map).toBeHidden()
  const folded = await expectWorstFirst(page, 'in its place')
  expect(folded).toBeGreaterThan(0)
  const more = page.getByRole('button', { name: new RegExp(`^${folded} more loss`) })
  await expect(more).toBeFocused()
  await expect(more).toHaveAttribute('aria-expanded', 'false')
  const next = lost.nth(count - folded)
  await expect(next).toBeHidden()
  await page.keyboard.press('Enter')
  // What was pressed is gone: the first line that it opened is read next.
  await expect(lost.filter({ visible: true })).toHaveCount(count)
  await expect(next.getByRole('button')).toBeFocused()
  await expect.poll(() => outOfView(page, '.play-out-lines > [data-loss="true"]')).toEqual([])
  await map.click()
  await expect.poll(() => covered(page)).toBe(0)
})

test('in low windows a crisis of four answers beside a pressure lies open at once', async ({ page }) => {
  for (const crisis of CRISES) {
    await open(
      page,
      crisisSave(crisis, ['pressure', 'offer'], (seen) => presses(seen).length > 1),
    )
    for (const [width, height] of [
      [1280, 720],
      [1366, 650],
    ] as const) {
      const at = `${crisis.id}, ${width} x ${height}`
      await sized(page, width, height, 'wide')
      await expect(page.locator('.play-reply').first()).toBeVisible()
      await expect(page.locator('.play-answer')).toHaveCount(4)
      expect.soft(await outOfView(page, '.play-news h2, .play-answer'), at).toEqual([])
      expect.soft(await scrolling(page), at).not.toContainEqual(expect.stringContaining('play-news'))
    }
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
    await expect.poll(() => taken.count()).toBeGreaterThanOrEqual(3)
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

test('a phone shows at least five of eight offers', SMOKE, async ({ page }) => {
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

for (const [where, width, height, kind, list] of [
  ['on a desk', 1440, 900, 'wide', '.play-columns'],
  ['on a phone', 390, 844, 'narrow', '.play-offers'],
] as const)
  test(`a press on a card is answered with its own power first, ${where}; other powers follow, and meanwhile the table is busy`, async ({
    page,
  }) => {
    await open(page, crowded)
    await sized(page, width, height, kind)
    const pressed = page.locator('.play-power .play-press:not([aria-disabled="true"])').first()
    const seat = await pressed.evaluate((one) => one.closest('.play-power')?.getAttribute('data-seat'))
    const first = page.locator(list).evaluate(
      (table) =>
        new Promise<{ seats: string[]; busy: string | null }>((done) => {
          new MutationObserver((changes) => {
            const seats = changes.flatMap(({ target }) => {
              const power = (target instanceof Element ? target : target.parentElement)?.closest(
                '[data-seat]',
              )
              return power && table.contains(power)
                ? (power.closest('.play-power')?.getAttribute('data-seat') ?? '')
                : []
            })
            if (seats.length > 0) done({ seats: [...new Set(seats)], busy: table.getAttribute('aria-busy') })
          }).observe(table, {
            subtree: true,
            childList: true,
            attributes: true,
            characterData: true,
            attributeFilter: ['aria-pressed', 'aria-disabled', 'data-on', 'data-off'],
          })
        }),
    )
    await pressed.click()
    expect(await first).toEqual({ seats: [seat], busy: 'true' })
    await draftDrawn(page)
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
