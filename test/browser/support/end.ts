/** What the end screen shows, beside the outcome that the record comes to. */
import { expect, type Page } from '@playwright/test'
import { type Outcome, SEATS, type State } from '../../../src/game/index.ts'
import type { Numbers } from './table.ts'

const ENDINGS = {
  completed: 'The years are over',
  'regime-crisis': 'Regime crisis',
  absorbed: 'Absorbed',
} as const

export async function expectEnding(page: Page, { ending }: Outcome): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: ENDINGS[ending] })).toBeVisible()
}

/** One for each verdict due in the pivots; those that an early end has lost among them. */
export async function expectVerdicts(page: Page, given: State['verdicts']): Promise<void> {
  const shown = page.getByRole('region', { name: 'Verdicts on Kazakhstan' }).getByRole('listitem')
  const due = [3, 6].map((round) => {
    const points = given.find((verdict) => verdict.round === round)?.points
    return new RegExp(`After round ${round}\\s*${points === undefined ? 'lost' : `${points} points?`}`)
  })
  await expect(shown).toHaveText(due)
}

export async function expectMargins(page: Page, { margins, scores, winner }: Outcome): Promise<void> {
  await page.getByText('In numbers').click()
  const rows = page.getByRole('table').filter({ hasText: 'Margin' }).getByRole('row')
  await expect(rows).toHaveCount(1 + SEATS.length)
  for (const seat of SEATS) {
    const name = { KZ: 'Kazakhstan', RU: 'Russia', CN: 'China', US: 'United States', EU: 'European Union' }[
      seat
    ]
    const row = rows.filter({ has: page.getByRole('rowheader', { name }) })
    const [margin = '', score = ''] = await row.getByRole('cell').allInnerTexts()
    const off = Math.abs(Number(margin.replace('−', '-')) - margins[seat])
    // Shown to one place.
    expect(off, `margin of ${name}: ${margin} for ${margins[seat]}`).toBeLessThan(0.051)
    expect(Number(score), `score of ${name}`).toBe(scores[seat])
    if (seat === winner) await expect(rows.nth(1)).toContainText(name)
  }
}

export async function expectAims(page: Page, { aims }: Outcome): Promise<void> {
  const shown = page.getByRole('region', { name: 'What the powers secretly wanted' }).getByRole('listitem')
  const met = Object.values(aims).map((aim) => (aim.met ? /\bMet$/ : /\bNot met$/))
  await expect(shown).toHaveText(met)
}

/** The table of the tracks, back on the board, holds what each preview said. */
export async function expectStory(page: Page, foreseen: readonly Numbers[]): Promise<void> {
  await page.getByRole('button', { name: 'Look at the board' }).click()
  const story = page.getByRole('region', { name: /^Vectors/ })
  await story.getByRole('button', { name: 'Tracks' }).click()
  await story.getByRole('button', { name: 'Table' }).click()
  const rows = story.getByRole('row')
  await expect(rows).toHaveCount(2 + foreseen.length)
  for (const [at, next] of foreseen.entries()) {
    const cells = (
      await rows
        .nth(2 + at)
        .getByRole('cell')
        .allInnerTexts()
    ).map(Number)
    const { Prosperity, Security, Legitimacy, Sovereignty } = next
    expect(cells, `round ${at + 1}`).toEqual([Prosperity, Security, Legitimacy, Sovereignty])
  }
}
