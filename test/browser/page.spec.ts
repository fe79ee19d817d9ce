// What holds for the page as a whole, whatever is on it.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@playwright/test'
import sirv from 'sirv'
import { dist } from './support/build.ts'
import { SMOKE } from './support/marks.ts'
import { begin } from './support/start.ts'
import { passPledge } from './support/table.ts'
import { watch } from './support/watch.ts'

test(
  'opens without an error, within its own policy and on its own host',
  SMOKE,
  async ({ page, baseURL }) => {
    const faults = watch(page, new URL(baseURL ?? '').origin)
    await page.goto('./', { waitUntil: 'networkidle' })
    await expect(page).toHaveTitle(/\S/)
    await expect(page.locator('body')).toHaveText(/\S/)
    expect(faults).toEqual([])
  },
)

test('opens and plays from any static host, under any path', async ({ page }) => {
  const files = sirv(dist)
  const server = createServer((request, response) => {
    const inside = request.url?.startsWith('/some/school/')
    request.url = request.url?.replace('/some/school/', '/') ?? '/'
    if (inside) files(request, response)
    else response.writeHead(404).end()
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  try {
    const faults = watch(page, origin)
    await begin(page, { seed: 'any path' }, `${origin}/some/school/`)
    await passPledge(page)
    await expect(page.locator('canvas')).toBeVisible()
    expect(faults).toEqual([])
  } finally {
    server.closeAllConnections()
    server.close()
  }
})
