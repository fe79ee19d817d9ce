// A page that is open goes on when its host gets a new build.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { createHost } from '../../src/server/static-host.ts'
import { publish } from '../../src/tools/build/publish.ts'
import { dist } from './support/build.ts'
import { THOROUGH } from './support/marks.ts'
import { passPledge } from './support/table.ts'
import { watch } from './support/watch.ts'

let folder: string

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'multivector-rebuild-'))
  cpSync(dist, folder, { recursive: true })
})
test.afterEach(() => rmSync(folder, { recursive: true }))

/** A build of which nothing is called as before but the page. */
async function buildAnew(title: string): Promise<void> {
  const draft = join(folder, '.draft')
  mkdirSync(join(draft, 'assets'), { recursive: true })
  writeFileSync(join(draft, 'index.html'), `<!doctype html><title>${title}</title>`)
  writeFileSync(join(draft, `assets/${title}-12345678.js`), '')
  await publish(draft, folder)
}

test(
  'a page opened before a new build still gets its parts, and a reload gets the new page',
  THOROUGH,
  async ({ page }) => {
    const server = createHost({ dist: folder })
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    try {
      const faults = watch(page, origin)
      await page.goto(origin)
      await expect(page.getByRole('button', { name: 'Begin', exact: true })).toBeEnabled()
      for (const title of ['second', 'third', 'fourth', 'fifth']) await buildAnew(title)
      // The game and the board are asked for only now.
      await page.getByRole('button', { name: 'Begin', exact: true }).click()
      await passPledge(page)
      await expect(page.locator('canvas')).toBeVisible()
      expect(faults).toEqual([])
      await page.goto(`${origin}/?`)
      await expect(page).toHaveTitle('fifth')
    } finally {
      server.closeAllConnections()
      server.close()
    }
  },
)
