/** What was promised before a commitment beside what came of it. */
import { expect, type Page } from '@playwright/test'
import { commitButton, drawn, type Numbers, reckoning, standing } from './table.ts'

const TRACKS = ['Prosperity', 'Security', 'Legitimacy', 'Sovereignty'] as const

/**
 * Commits the draft and checks that the story of the round ends where the preview said. Leaves the story open; gives
 * the numbers foreseen, which the next round's news may move on.
 */
export async function commitAsForeseen(page: Page, round: number): Promise<Numbers> {
  const { now, next } = await standing(page)
  const trusts = await trustsForeseen(page)
  await commitButton(page).click()
  const story = reckoning(page)
  await expect(story).toHaveAccessibleName(`What came of round ${round}`)
  await expect(page.locator('h1'), 'the page shows the round that is told').toContainText(`Round ${round} of`)
  await expect(story.getByRole('button', { name: /^(?:On to round|See how it ended)/ })).toBeVisible()
  expect(await tracksTold(page, now), `the tracks after round ${round}`).toEqual(only(TRACKS, next))
  await drawn(story)
  const told = await story.getByRole('log').innerText()
  for (const name of ['Treasury', 'Dependence']) {
    expect(lastOf(told, name) ?? now[name], `${name} after round ${round}`).toBe(next[name])
  }
  for (const [name, level] of Object.entries(trusts)) {
    expect(lastOf(told, `${name} trust`), `trust of ${name} after round ${round}`).toBe(level)
  }
  return next
}

/** Where a number came to rest: a story says each of its moves as `Treasury 5 → 6`. */
function lastOf(told: string, name: string): number | undefined {
  const moves = [...told.matchAll(new RegExp(`${name}\\s+−?\\d+\\s→\\s(−?\\d+)`, 'g'))]
  const to = moves.at(-1)?.[1]
  return to === undefined ? undefined : Number(to.replace('−', '-'))
}

/** The headings of the preview's reasons that move trust: `Moscow’s` comes to -1. */
async function trustsForeseen(page: Page): Promise<Numbers> {
  await page.getByRole('button', { name: /^All \d+ changes, and why$/ }).click()
  const all = page.getByRole('dialog', { name: 'If you commit now' })
  await drawn(all)
  const headings = await all.getByRole('heading', { level: 3 }).allInnerTexts()
  await all.getByRole('button', { name: 'Close' }).click()
  await expect(all).toBeHidden()
  return Object.fromEntries(
    headings.flatMap((text) => {
      const [, whose = '', from = '', to = ''] = /^(\S+) trust (−?\d)\s→\s(−?\d)$/.exec(text) ?? []
      return whose && from !== to ? [[whose, Number(to.replace('−', '-'))]] : []
    }),
  )
}

/** The four tracks at the end of the story: those that moved are named in its summary. */
async function tracksTold(page: Page, before: Numbers): Promise<Numbers> {
  const after = only(TRACKS, before)
  const story = reckoning(page)
  if (await story.getByText('The four tracks stand where they stood.').isVisible()) return after
  const moved = await story
    .getByRole('list', { name: 'The round in short' })
    .getByRole('listitem')
    .allInnerTexts()
  for (const text of moved) {
    const [, name = '', to] = /^(\w+)\s+(\d+) \([+−]\d+\)$/.exec(text.trim()) ?? []
    after[name] = Number(to)
  }
  return after
}

function only(names: readonly string[], numbers: Numbers): Numbers {
  return Object.fromEntries(names.map((name) => [name, numbers[name] ?? Number.NaN]))
}
