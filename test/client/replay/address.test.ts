// Addresses of games that are looked through: there and back, and nothing an address holds is taken on trust.
import { describe, expect, it } from 'vitest'
import { addressOf, hashOf, isAddress, isScreen } from '../../../src/client/state/address.ts'
import { type ReplayAddress, replayAt, replayHash } from '../../../src/client/state/replay-address.ts'

const TABLE: readonly (readonly [string, ReplayAddress])[] = [
  ['#/replay/history', { of: { id: 'history' } }],
  ['#/replay/abc?at=0', { of: { id: 'abc' }, place: { step: 0 } }],
  ['#/replay/abc?at=46.3&eyes=KZ', { of: { id: 'abc' }, place: { step: 46, line: 3 }, eyes: 'KZ' }],
  [
    '#/replay/abc?at=2-46.0&eyes=open',
    { of: { id: 'abc' }, place: { branch: 2, step: 46, line: 0 }, eyes: 'open' },
  ],
  ['#/replay/100%25?eyes=observer', { of: { id: '100%' }, eyes: 'observer' }],
  ['#/replay/abc?show=analysis', { of: { id: 'abc' }, show: 'analysis' }],
  ['#/replay/abc?show=share', { of: { id: 'abc' }, show: 'share' }],
  ['#r=AQkA_-0', { of: { link: 'AQkA_-0' } }],
  ['#r=AQkA&at=12&eyes=CN', { of: { link: 'AQkA' }, place: { step: 12 }, eyes: 'CN' }],
]

describe('an address of a game that is looked through', () => {
  it.each(TABLE)('%s is read and written', (hash, address) => {
    expect(replayAt(hash)).toEqual(address)
    expect(replayHash(address)).toBe(hash)
    expect(isAddress(hash)).toBe(true)
    expect(addressOf(hash)).toEqual({ at: 'replay', hash })
    expect(isScreen(addressOf(hash))).toBe(true)
    expect(hashOf(addressOf(hash))).toBe(hash)
  })

  it.each([
    ['#/replay/abc/', { of: { id: 'abc' } }],
    ['#/replay/abc?at=-1', { of: { id: 'abc' } }],
    ['#/replay/abc?at=1e9&eyes=XX', { of: { id: 'abc' } }],
    ['#/replay/abc?at=46.3.1&eyes=constructor', { of: { id: 'abc' } }],
    ['#/replay/%E0%A4%A?at=3', { of: { id: '%E0%A4%A' }, place: { step: 3 } }],
    ['#r=AQkA&at=<script>&eyes=KZ', { of: { link: 'AQkA' }, eyes: 'KZ' }],
  ] as const)('%s: what makes no sense is passed over', (hash, address) => {
    expect(replayAt(hash)).toEqual(address)
  })

  it.each(['#r=', '#r=<img>', '#/replay/', '#/replay/a/b'])('%s names no game', (hash) => {
    expect(replayAt(hash)).toBeUndefined()
  })
})
