/** What the play screen says, read as a screen reader reads it. */
import { expect, type Locator, type Page } from '@playwright/test'

export type Numbers = Record<string, number>

export interface Standing {
  /** The tracks, the treasury and dependence as they stand. */
  now: Numbers
  /** And as they would stand after committing now. */
  next: Numbers
}

/** Turns in which the page draws what a press changed: the draft, the map, the forecast, and one to spare. */
const TURNS = 4

/** Waits until what a press changed is drawn, the forecast too: it comes after what answers the press (ui/use-late.ts). */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async (turns) => {
    for (let turn = 0; turn < turns; turn++)
      await new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)))
  }, TURNS)
}

/** The head of the screen, once it is that of the draft. */
export async function standing(page: Page): Promise<Standing> {
  await settled(page)
  const lists = [
    page.getByRole('list', { name: 'The four tracks' }),
    page.getByRole('list', { name: 'Means and dependence' }),
  ]
  const now: Numbers = {}
  const next: Numbers = {}
  for (const list of lists) {
    for (const item of await items(list)) {
      const { name, value, coming } = item
      now[name] = value
      next[name] = coming
    }
  }
  expect(Object.keys(now), 'the head names four tracks, treasury and dependence').toHaveLength(6)
  return { now, next }
}

/** `Security`, `7`, `would become 6`: each entry's term, its number, and where it would go. */
async function items(list: Locator): Promise<{ name: string; value: number; coming: number }[]> {
  const told = (await list.ariaSnapshot()).split('- listitem').slice(1)
  return told.map((text) => {
    const name = /button "([^"]+)"/.exec(text)?.[1] ?? ''
    const rest = text.replace(`button "${name}"`, '').replace(/[+−]\d+ since the last round/, '')
    const value = Number(/\d+/.exec(rest)?.[0])
    const coming = /would become (\d+)/.exec(rest)?.[1]
    return { name, value, coming: coming === undefined ? value : Number(coming) }
  })
}

/** The dock's one way on: a commitment, whatever it is called now. */
export function commitButton(page: Page): Locator {
  return page
    .getByRole('region', { name: 'Cubes and commitment' })
    .getByRole('button', { name: /^(?:Commit|Make|Go on|Lay|Pass)/ })
}

/** Waits until columns and news are those of the draft: what was pressed shows it first. */
export async function draftDrawn(page: Page): Promise<void> {
  await expect(page.locator(':is(.play-columns, .play-offers, .play-news)[aria-busy="true"]')).toHaveCount(0)
}

/** Cubes Kazakhstan has not placed yet, once all columns show what that many can pay. */
export async function cubesLeft(page: Page): Promise<number> {
  await draftDrawn(page)
  const dock = page.getByRole('region', { name: 'Cubes and commitment' })
  return Number(/(\d+)\s+of \d+ cubes? left/.exec(await dock.ariaSnapshot())?.[1])
}

/** What is told of a round, beside the map. */
export function reckoning(page: Page): Locator {
  return page.getByRole('region', { name: /^What came of round/ })
}

/** Below it, while something is told: the pace, and the way on. */
export function readOn(page: Page): Locator {
  return page.getByRole('region', { name: 'Reading on' })
}

/** Waits until a part of the page holds all it is to hold: what is long is drawn some at a time. */
export async function drawn(part: Locator): Promise<void> {
  await expect(part).toBeVisible()
  await expect(part).not.toHaveAttribute('aria-busy', 'true')
  await expect(part.locator('[aria-busy="true"]')).toHaveCount(0)
}

/** Kazakhstan's attention is asked: offers lie open. */
export async function atAttention(page: Page): Promise<void> {
  await drawn(page.getByRole('region', { name: 'On the table' }))
  await expect(commitButton(page)).toHaveText(/Commit/)
}

/** From the pledge to the open offers, without a promise. */
export async function passPledge(page: Page): Promise<void> {
  await saidNothing(page)
  await atAttention(page)
}

/** Makes no pledge: the powers show their hands next, which is told unless the player asked for stillness. */
export async function saidNothing(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Go on without a pledge' }).click()
}

/** Commits what is drafted and reads through what came of it, into the next round or to the end. */
export async function playRound(page: Page): Promise<void> {
  await commitButton(page).click()
  await readOn(page)
    .getByRole('button', { name: /^(?:On to round|See how it ended)/ })
    .click()
  await expect(reckoning(page)).toBeHidden()
}
