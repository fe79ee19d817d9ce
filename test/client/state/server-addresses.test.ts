import { afterEach, expect, test, vi } from 'vitest'
import { isReachable, serverAddresses } from '../../../src/client/state/online/server-addresses.ts'

afterEach(() => vi.unstubAllGlobals())

function served(origin: string, answer: () => Promise<Response>): void {
  vi.stubGlobal('location', { origin })
  vi.stubGlobal('fetch', answer)
}

test('an address that leads everybody to their own machine is told from others', () => {
  const own = [
    'http://localhost:8000',
    'http://127.0.0.1',
    'http://127.1.2.3',
    'http://[::1]:8000',
    'nothing',
  ]
  expect(own.filter(isReachable)).toEqual([])
  const others = ['http://192.0.2.7', 'https://play.example.org', 'http://localhost.example.org']
  expect(others.filter(isReachable)).toEqual(others)
})

test('the address of the page comes first, then those the server names', async () => {
  const addresses = ['http://192.0.2.7:8000', 'http://localhost:8000']
  served('http://localhost:8000', async () => Response.json({ addresses }))
  expect(await serverAddresses()).toEqual(['http://localhost:8000', 'http://192.0.2.7:8000'])
})

test('a server that does not answer, or does so as no server of ours, leaves that of the page', async () => {
  served('http://192.0.2.7:8000', () => Promise.reject(new Error('gone')))
  expect(await serverAddresses()).toEqual(['http://192.0.2.7:8000'])
  served('http://192.0.2.7:8000', async () => Response.json({ addresses: 'none' }))
  expect(await serverAddresses()).toEqual(['http://192.0.2.7:8000'])
})
