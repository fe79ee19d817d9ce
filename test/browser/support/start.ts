/** The first screen as a player uses it: a new game, or one that waits. */
import { expect, type Page } from '@playwright/test'
import { give } from './saves.ts'

export { give } from './saves.ts'

export interface Wanted {
  /** The same cards each run. */
  seed: string
  scenario?: string
  seat?: string
  opponents?: 'Novice' | 'Learner' | 'Seasoned' | 'Expert' | 'Master'
  level?: '5 cubes' | '6 cubes'
}

/** Opens the page and begins a game, by pointer. Gives back once the game's screen stands. */
export async function begin(page: Page, wanted: Wanted, at = './'): Promise<void> {
  await page.goto(at)
  await choose(page, wanted)
  await page.getByRole('button', { name: 'Begin', exact: true }).click()
  await expect(page.getByRole('region', { name: 'Cubes and commitment' })).toBeVisible()
}

/** Opens the choices of a new game, which stay folded while there is no game to go back to. */
export async function unfold(page: Page): Promise<void> {
  const choices = page.locator('.first-choices')
  await choices.waitFor()
  if ((await choices.getAttribute('open')) === null) await choices.locator('summary').first().click()
}

async function choose(page: Page, wanted: Wanted): Promise<void> {
  await unfold(page)
  await radio(page, 'Scenario', wanted.scenario ?? 'Pivots')
  await radio(page, 'Your seat', wanted.seat ?? 'Kazakhstan')
  await radio(page, 'Each round', wanted.level ?? '5 cubes')
  await radio(page, 'Opponents', wanted.opponents ?? 'Seasoned')
  await page.getByText('More', { exact: true }).click()
  await page.getByLabel('Seed').fill(wanted.seed)
}

async function radio(page: Page, group: string, name: string): Promise<void> {
  const one = page.getByRole('group', { name: group }).getByRole('radio', { name: new RegExp(`^${name}`) })
  await one.check()
  await expect(one).toBeChecked()
}

/** Opens the page on a save and goes on with it. */
export async function resume(page: Page, save: string): Promise<void> {
  await give(page, save)
  await page.goto('./')
  await page.getByRole('link', { name: /^(?:Continue|See how it ended)$/ }).click()
  await expect(page.getByRole('heading', { name: 'A new game' })).toBeHidden()
}
