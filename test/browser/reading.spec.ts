// The reading room: every section opens, from its address as well, and is sound for eye, thumb and screen reader.
import { expect, test } from '@playwright/test'
import { expectSound } from './support/axe.ts'
import { clipped, covered, overflow, resizeTo } from './support/layout.ts'
import { THOROUGH } from './support/marks.ts'
import { watchErrors } from './support/watch.ts'

test.use({ bypassCSP: true })

const SECTIONS = [
  'Cards',
  'Glossary',
  'Disagreements',
  'Figures',
  'Questions',
  'Scenarios',
  'The texts',
] as const

for (const section of SECTIONS) {
  test(`the section ${section}`, section === 'Glossary' ? {} : THOROUGH, async ({ page }) => {
    const errors = watchErrors(page)
    await page.goto('./')
    await page.getByRole('link', { name: 'Reading room' }).click()
    const room = page.getByRole('dialog', { name: 'Reading room' })
    await room.getByRole('navigation').getByRole('link', { name: section, exact: true }).click()
    await expect(room.getByRole('link', { name: section, exact: true })).toHaveAttribute(
      'aria-current',
      'page',
    )
    const heading = room.getByRole('heading', { level: 2 }).first()
    await expect(page.getByText('Fetching the shelf…')).toHaveCount(0)
    // The cards are many, and built alike: some will do.
    if (section === 'Cards') await room.getByRole('searchbox').fill('pipeline')
    const title = await heading.innerText()
    await expectSound(page, section)
    for (const width of [360, 1024]) {
      await resizeTo(page, { width, height: 768 })
      expect.soft(await overflow(page), `${width} px: wider than the window by`).toBeLessThanOrEqual(0)
      expect.soft(await clipped(page), `${width} px: text that is cut off`).toEqual([])
      expect.soft(await covered(page), `${width} px: covered`).toEqual([])
    }
    await page.reload()
    await expect(heading).toHaveText(title)
    expect(errors).toEqual([])
  })
}
