import { describe, expect, it } from 'vitest'
import { addressOf, isOwnMachine, isOwnSite } from '../../../src/server/guard/peer.ts'

const asking = (headers: Readonly<Record<string, string>>, remoteAddress = '203.0.113.7') => ({
  headers,
  socket: { remoteAddress },
})
const proxied = { publicOrigin: 'https://play.example.org' }

describe('the address', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
  ])('of %s is %s: an IPv6 network counts as one', (remote, address) => {
    expect(addressOf(asking({}, remote), {})).toBe(address)
  })

  it('is the last that a proxy has added, where there is a proxy, and no word of the asker', () => {
    const headers = { 'x-forwarded-for': '1.1.1.1, 198.51.100.4' }
    expect(addressOf(asking(headers), proxied)).toBe('198.51.100.4')
    expect(addressOf(asking(headers), {})).toBe('203.0.113.7')
    expect(addressOf(asking({ 'x-forwarded-for': 'unknown' }), proxied)).toBe('203.0.113.7')
  })
})

it('takes for its own machine who asks from it for himself', () => {
  expect(isOwnMachine(asking({}, '127.0.0.1'))).toBe(true)
  expect(isOwnMachine(asking({}, '::ffff:127.0.0.1'))).toBe(true)
  expect(isOwnMachine(asking({}, '::1'))).toBe(true)
  expect(isOwnMachine(asking({}))).toBe(false)
  expect(isOwnMachine(asking({ 'x-forwarded-for': '127.0.0.1' }, '127.0.0.1'))).toBe(false)
})

describe('its own site', () => {
  it.each([
    [{ host: 'localhost:8000' }],
    [{ host: '192.168.1.5:8000', origin: 'http://192.168.1.5:8000' }],
    [{ host: '[::1]:8000', origin: 'http://[::1]:8000' }],
    [{ host: 'LOCALHOST', origin: 'http://localhost' }],
    [{ host: 'localhost', 'sec-fetch-site': 'same-origin' }],
  ])('is %j', (headers) => {
    expect(isOwnSite(asking(headers), {})).toBe(true)
  })

  it.each([
    [{}],
    [{ host: 'evil.example' }],
    [{ host: 'localhost.evil.example' }],
    [{ host: '192.168.1.5', origin: 'http://192.168.1.6' }],
    [{ host: 'localhost:8000', origin: 'http://localhost:9000' }],
    [{ host: 'localhost', origin: 'null' }],
    [{ host: 'localhost', origin: 'http://localhost@evil.example' }],
    [{ host: 'play.example.org', origin: 'https://play.example.org' }],
  ])('is not %j', (headers) => {
    expect(isOwnSite(asking(headers), {})).toBe(false)
  })
})
