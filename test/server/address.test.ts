import type { NetworkInterfaceInfo } from 'node:os'
import { describe, expect, it } from 'vitest'
import { addressesOf, portOf } from '../../src/server/address.ts'

describe('the port', () => {
  it.each([
    ['0', 0],
    ['8000', 8000],
    ['65535', 65535],
  ])('is the number %s', (text, port) => {
    expect(portOf(text)).toBe(port)
  })

  it.each(['1e3', '0x50', '8000.0', ' 80', '80 ', '+80', '-1', '65536', '123456', '', 'http'])(
    'is not "%s"',
    (text) => {
      expect(portOf(text)).toBeUndefined()
    },
  )
})

const four = { netmask: '', mac: '', cidr: null, family: 'IPv4' as const }
const six = { netmask: '', mac: '', cidr: null, family: 'IPv6' as const }
const interfaces: Record<string, NetworkInterfaceInfo[]> = {
  lo: [
    { ...four, address: '127.0.0.1', internal: true },
    { ...six, address: '::1', internal: true, scopeid: 0 },
  ],
  wireless: [
    { ...four, address: '192.168.1.20', internal: false },
    { ...six, address: '2001:db8::20', internal: false, scopeid: 0 },
    // Means nothing to a browser without the name of the interface.
    { ...six, address: 'fe80::20', internal: false, scopeid: 3 },
  ],
}

describe('the addresses to open', () => {
  it.each([
    ['127.0.0.1', ['http://localhost:8000']],
    ['localhost', ['http://localhost:8000']],
    ['::1', ['http://[::1]:8000']],
    ['192.168.1.20', ['http://192.168.1.20:8000']],
    ['0.0.0.0', ['http://localhost:8000', 'http://192.168.1.20:8000']],
    ['::', ['http://localhost:8000', 'http://192.168.1.20:8000', 'http://[2001:db8::20]:8000']],
  ])('of %s', (host, urls) => {
    expect(addressesOf(host, 8000, interfaces)).toEqual(urls)
  })
})
