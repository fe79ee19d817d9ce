/** Reasons of the powers on the table, without a bot that thinks them. */
import { expect, type Page } from '@playwright/test'
import { writeExplanations } from '../../../src/client/session/explanation-store.ts'
import { POWERS } from '../../../src/game/index.ts'
import { changeKept, keptRecord } from './saves.ts'
import { atAttention } from './table.ts'

/** Gives each power a reason in the game on the page, at Kazakhstan's attention, and opens it again. */
export async function giveReasons(page: Page): Promise<void> {
  const record = await keptRecord(page)
  if (!record) throw new Error('no game is kept')
  const round = record.moves.filter(({ seat }) => seat === 'RU').length
  const reasons = [{ term: 'trust', power: 'US', by: 3 } as const]
  const whys = POWERS.map((seat) => ({
    ...{ round, seat, decision: 'offers' as const },
    ...{ reasons, erred: false, idle: false },
  }))
  await changeKept(page, { reasons: writeExplanations(whys, record) })
  await page.reload()
  await atAttention(page)
  await expect(page.locator('.play-why-line')).toHaveCount(POWERS.length)
}
