// The link of the door bench: it carries what it is given as it is, counts it, and is never faster than it says.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { sharedLink } from '../../../src/tools/bench/door/link.ts'
import { fetchedBy } from '../../../src/tools/bench/door/phones.ts'

const BODY = Buffer.alloc(100_000, 'abc')

it('takes the time of all bytes of all who share it, and fetches a file after those that lead to it', async () => {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.end(BODY)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const link = await sharedLink((server.address() as AddressInfo).port, 16e6)
  const files = [
    { path: '/page', after: [] },
    { path: '/script', after: [0] },
    { path: '/part', after: [0, 1] },
  ]
  const times = await fetchedBy(2, files, { port: link.port, host: 'here' })
  link.close()
  server.close()
  expect(asked.slice(0, 2)).toEqual(['/page', '/page'])
  expect(asked.filter((path) => path === '/part')).toHaveLength(2)
  expect(link.sent()).toBeGreaterThan(6 * BODY.length)
  // Six bodies at two million bytes a second, and the link may be two milliseconds ahead.
  expect(Math.max(...times)).toBeGreaterThan(290)
})

it('says which file is not there', async () => {
  const server = createServer((_, response) => response.writeHead(404).end())
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  const fetching = fetchedBy(1, [{ path: '/lost', after: [] }], { port, host: 'here' })
  await expect(fetching).rejects.toThrow('/lost: 404')
  server.close()
})
