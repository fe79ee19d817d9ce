/** Step a: offers taken, the hedging premium, the spurned (RULES.md, "Offers taken"). */
import { expect, it } from 'vitest'
import { offerCard } from '../../../src/game/index.ts'
import { told } from '../../../src/tools/fact-text.ts'
import { anOffer, anOfferWith, nth, offers } from '../../support/cards.ts'
import { type Given, given, offered } from '../../support/given.ts'
import { reckoned } from '../../support/play.ts'

const russian = anOffer({ power: 'RU', domain: 'economy', bind: 1 })
const chinese = anOffer({ power: 'CN', domain: 'economy', bind: 0 })
const european = anOffer({ power: 'EU', domain: 'economy', bind: 0 })
const chineseSecurity = anOffer({ power: 'CN', domain: 'security', bind: 0 })
const americanSecurity = anOffer({ power: 'US', domain: 'security', bind: 0 })

it('deepens the contract by the bind, then pays the benefit to the track of the domain', () => {
  const state = given({ laid: [offered(russian, { price: 2, benefit: 3 })] })
  expect(told(reckoned(state, `take:${russian}`), 'offer')).toEqual([
    `taken from RU in economy for 2 cubes because offer ${russian}`,
    `contract RU economy 0 -> 1 because offer ${russian}`,
    `prosperity 5 -> 8 because offer ${russian}`,
  ])
})

it('leaves the contract alone when the offer is a deal', () => {
  const state = given({ laid: [offered(chinese, { benefit: 1 })] })
  reckoned(state, `take:${chinese}`)
  expect(state.contract.CN.economy).toBe(0)
})

it('deepens no contract beyond 4', () => {
  const framework = anOfferWith((card) => card.power === 'CN' && card.domain === 'economy' && card.bind === 2)
  const state = given({ contract: { CN: [0, 3, 0] }, laid: [offered(framework)] })
  expect(told(reckoned(state, `take:${framework}`), 'offer')).toContain(
    `contract CN economy 3 -> 4 of +2 because offer ${framework}`,
  )
})

it('carries out the strings of an offer, and of none that is left', () => {
  const strung = anOfferWith((card) => card.strings.some((string) => string.kind === 'oil' && string.by > 0))
  const laid = [offered(strung)]
  expect(told(reckoned(given({ laid }), `take:${strung}`), 'offer').join()).toContain('treasury 4 -> ')
  expect(told(reckoned(given({ laid: [offered(strung)] })), 'offer')).toEqual([])
})

it('carries offers out in seat order, then as laid', () => {
  const [one, two] = [nth(offers({ power: 'CN', bind: 0 }), 1), nth(offers({ power: 'CN', bind: 0 }), 0)]
  const state = given({ laid: [offered(russian), offered(one), offered(two)] })
  const lines = told(reckoned(state, `take:${two}`, `take:${one}`, `take:${russian}`), 'offer')
  const order = lines.filter((line) => line.startsWith('taken')).map((line) => line.split(' ').at(-1))
  expect(order).toEqual([russian, one, two])
})

it('spurns a power all of whose offers in a domain were left while another was taken there', () => {
  const state = given({ expected: { EU: 1 }, laid: [offered(chinese), offered(european)] })
  expect(told(reckoned(state, `take:${chinese}`), 'spurned')).toEqual([
    'spurned EU in economy because spurned',
    'expectation EU 1 -> 2 because spurned',
  ])
})

it('spurns nobody in a domain where nothing was taken', () => {
  const state = given({ laid: [offered(chinese), offered(european)] })
  expect(told(reckoned(state), 'spurned')).toEqual([])
})

it('does not spurn a power that got one of its two offers in the domain', () => {
  const [one, two] = offers({ power: 'CN', domain: 'economy', bind: 0 }, 2)
  const state = given({ laid: [offered(nth([one, two], 0) ?? ''), offered(nth([one, two], 1) ?? '')] })
  expect(told(reckoned(state, `take:${one}`), 'spurned', 'hedging-premium')).toEqual([])
})

it('spurns nobody for an offer that could not be taken, for its contract was full', () => {
  const binding = anOffer({ power: 'EU', domain: 'economy', bind: 1 })
  const lines = (level: number): string[] => {
    const state = given({ contract: { EU: [0, level, 0] }, laid: [offered(chinese), offered(binding)] })
    return told(reckoned(state, `take:${chinese}`), 'spurned', 'hedging-premium')
  }
  expect(lines(3)).not.toEqual([])
  expect(lines(4)).toEqual([])
})

it('raises the expectation of a spurned power once, however many of its bids were left', () => {
  const laid = [offered(chinese), offered(chineseSecurity), offered(americanSecurity), offered(european)]
  const lines = told(reckoned(given({ laid }), `take:${americanSecurity}`, `take:${european}`), 'spurned')
  expect(lines).toEqual([
    'spurned CN in economy because spurned',
    'expectation CN 0 -> 1 because spurned',
    'spurned CN in security because spurned',
  ])
})

it('tells of a power spurned in a domain once, though it bid twice there', () => {
  const bids = offers({ power: 'CN', domain: 'economy', bind: 0 }, 2).slice(0, 2)
  const laid = [...bids.map((id) => offered(id)), offered(european)]
  expect(told(reckoned(given({ laid }), `take:${european}`), 'spurned')).toEqual([
    'spurned CN in economy because spurned',
    'expectation CN 0 -> 1 because spurned',
  ])
})

it('counts no pressure as a bid', () => {
  const squeeze = { ...offered(russian), card: 'ru-pipeline-squeeze', kind: 'pressure' } as const
  const state = given({ laid: [squeeze, offered(chinese)] })
  expect(told(reckoned(state, `take:${chinese}`), 'spurned', 'hedging-premium')).toEqual([])
})

it('pays the hedging premium with the first offer taken in a domain where a rival was left', () => {
  const laid = [
    offered(chinese),
    offered(anOffer({ power: 'US', domain: 'economy', bind: 1 })),
    offered(european),
  ]
  const us = nth(laid, 1).card
  const lines = told(reckoned(given({ laid }), `take:${chinese}`, `take:${us}`), 'hedging-premium')
  expect(lines).toEqual([`prosperity 5 -> 6 because hedging-premium ${chinese}`])
})

it('pays the premium once a domain', () => {
  const laid = [offered(chinese), offered(chineseSecurity), offered(americanSecurity), offered(european)]
  const lines = told(
    reckoned(given({ laid }), `take:${chinese}`, `take:${americanSecurity}`),
    'hedging-premium',
  )
  expect(lines).toEqual([
    `prosperity 5 -> 6 because hedging-premium ${chinese}`,
    `security 5 -> 6 because hedging-premium ${americanSecurity}`,
  ])
})

it('pays no premium where no rival was left', () => {
  const state = given({ laid: [offered(chinese)] })
  expect(told(reckoned(state, `take:${chinese}`), 'hedging-premium')).toEqual([])
})

const rivals: Given = { laid: [offered(chinese), offered(european)], options: { lesson: true } }

it('has neither premium nor spurning in a lesson before round 4', () => {
  const state = given({ ...rivals, round: 3 })
  expect(told(reckoned(state, `take:${chinese}`), 'spurned', 'hedging-premium')).toEqual([])
})

it('has both in a lesson from round 4', () => {
  const state = given({ ...rivals, round: 4 })
  expect(told(reckoned(state, `take:${chinese}`), 'spurned', 'hedging-premium')).toHaveLength(3)
})

it('marks the offers that were taken', () => {
  const state = given({ laid: [offered(chinese), offered(european)] })
  reckoned(state, `take:${european}`)
  expect(state.laid.map((laid) => laid.taken)).toEqual([false, true])
})

it('pays the benefit that was fixed at the reveal, not the printed one', () => {
  const state = given({ laid: [offered(european, { benefit: 0 })] })
  expect(offerCard(european).benefit).toBeGreaterThan(0)
  reckoned(state, `take:${european}`)
  expect(state.tracks.prosperity).toBe(5)
})
