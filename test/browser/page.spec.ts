// What holds for the page as a whole, whatever is on it.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import sirv from 'sirv'

/** Collects what a sound page never has: errors, refusals by its own policy, requests to other hosts. */
function watch(page: Page, origin: string): string[] {
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`)
  })
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (/^https?:$/.test(url.protocol) && url.origin !== origin) faults.push(`request to ${url.origin}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} for ${response.url()}`)
  })
  return faults
}

test('opens without an error, within its own policy and on its own host', async ({ page, baseURL }) => {
  const faults = watch(page, new URL(baseURL ?? '').origin)
  await page.goto('./', { waitUntil: 'networkidle' })
  await expect(page).toHaveTitle(/\S/)
  await expect(page.locator('body')).toHaveText(/\S/)
  expect(faults).toEqual([])
})

test('opens from any static host, under any path', async ({ page }) => {
  const files = sirv(resolve(import.meta.dirname, '../../dist'))
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
    await page.goto(`${origin}/some/school/`, { waitUntil: 'networkidle' })
    await expect(page.locator('body')).toHaveText(/\S/)
    expect(faults).toEqual([])
  } finally {
    server.closeAllConnections()
    server.close()
  }
})
