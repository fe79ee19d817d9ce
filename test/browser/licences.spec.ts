// What the build bundles goes with the texts that allow it to be passed on.
import { expect, test } from '@playwright/test'
import { withoutCopyright } from '../../src/tools/build/notices.ts'
import { SMOKE } from './support/marks.ts'

test('the credits lead to the licences of all that is bundled', SMOKE, async ({ page, request }) => {
  await page.goto('./')
  await page.getByRole('button', { name: 'Sources and credits' }).click()
  const link = page.getByRole('link', { name: 'The licences in full' })
  const answer = await request.get((await link.getAttribute('href')) ?? '')
  expect(answer.headers()['content-type']).toBe('text/plain; charset=utf-8')
  const list = await answer.text()
  for (const name of ['boardgame.io', 'phaser', 'preact', '@fontsource-variable/literata']) {
    expect(list).toContain(`## ${name} - `)
  }
  expect(withoutCopyright(list)).toEqual([])
})
