// What the cards on the table say of themselves, and to whom.
import { expect, test } from '@playwright/test'
import institutions from '../../assets/locales/en/institutions.json' with { type: 'json' }
import { card, isMember, type Menu, type View } from '../../src/game/index.ts'
import { finishedSave, saveAt } from './support/positions.ts'
import { resume } from './support/start.ts'
import { atAttention } from './support/table.ts'

const TITLES = new Map(Object.entries(institutions).map(([id, { title }]) => [id, title]))
const taken = finishedSave(({ laid }) => laid.some((one) => one.taken))

for (const [seat, words, others] of [
  ['KZ', 'You took this', 'Kazakhstan took this'],
  ['RU', 'Kazakhstan took this', 'You took this'],
] as const) {
  test(`what Kazakhstan took is told to ${seat} for what it is`, async ({ page }) => {
    const save = JSON.parse(taken)
    save.seats = { ...save.seats, KZ: 'bot:random', [seat]: 'person' }
    await resume(page, JSON.stringify(save))
    await page.getByRole('button', { name: 'Look at the board' }).click()
    const past = page.getByRole('region', { name: 'What lay on the table' })
    await expect(past.getByText(words, { exact: true })).not.toHaveCount(0)
    await expect(past.getByText(others)).toHaveCount(0)
  })
}

test('an offer to join what one belongs to says so, and does not offer it', async ({ page }) => {
  let title = ''
  const save = saveAt((seen, asked) => {
    title = rejoining(seen, asked) ?? ''
    return title !== ''
  })
  await resume(page, save)
  await atAttention(page)
  const offers = page.getByRole('region', { name: 'On the table' })
  await expect(offers.getByText(`Already a member of “${title}”`)).not.toHaveCount(0)
  await expect(offers.getByText(new RegExp(`^Join.* “${title}”`))).toHaveCount(0)
})

/** The title of an institution that an offer on the table would have Kazakhstan join although it belongs to it. */
function rejoining(seen: View, asked: Menu): string | undefined {
  const strings = asked.items.flatMap((item) => {
    const printed = item.kind === 'take' && item.card ? card(item.card) : undefined
    return printed?.kind === 'offer' ? printed.strings : []
  })
  const found = strings.find((effect) => effect.kind === 'join' && isMember(seen, effect.institution))
  return found?.kind === 'join' ? TITLES.get(found.institution) : undefined
}
