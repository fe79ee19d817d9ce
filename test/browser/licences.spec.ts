// What the build bundles goes with the texts that allow it to be passed on.
import { expect, test } from '@playwright/test'
import { withoutCopyright } from '../../src/tools/build/notices.ts'

test('the build carries the licences of what it bundles', async ({ request }) => {
  const answer = await request.get('licences.txt')
  expect(answer.headers()['content-type']).toBe('text/plain; charset=utf-8')
  const list = await answer.text()
  for (const name of ['boardgame.io', 'phaser', 'preact', '@fontsource-variable/literata']) {
    expect(list).toContain(`## ${name} - `)
  }
  expect(withoutCopyright(list)).toEqual([])
})
