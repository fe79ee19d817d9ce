/** What a socket is sent: the text that socket.io's own encoder would make, and made once for all who are told the same. */
import { Decoder, Encoder, PacketType } from 'socket.io-parser'
import { expect, it } from 'vitest'
import { received, type Sent, sentForm, type ToClient } from '../../../src/game/wire/index.ts'
import { Frames } from '../../../src/server/sockets/frames.ts'

const SAID: ToClient = {
  t: 'said',
  seq: 7,
  said: { game: 1, step: 2, from: 'RU', to: 'all', text: '"]}, \u2028 and more' },
}
const MESSAGES: readonly ToClient[] = [SAID, { t: 'gone', why: 'elsewhere' }]

it('is what socket.io would send', () => {
  for (const namespace of ['/', '/room'])
    for (const message of MESSAGES) {
      const packet = { type: PacketType.EVENT, nsp: namespace, data: ['m', sentForm(message)] }
      expect([new Frames().of(namespace, message)]).toEqual(new Encoder().encode(packet))
    }
})

it('is the message again once it has come', () => {
  const heard: ToClient[] = []
  const decoder = new Decoder()
  decoder.on('decoded', ({ data }) => heard.push(received((data as [string, Sent])[1])))
  for (const message of MESSAGES) decoder.add(new Frames().of('/', message))
  expect(heard).toEqual(MESSAGES)
})

it('is made once of a body that many are told, each with its own number', () => {
  let made = 0
  const body = {
    t: 'table',
    get own() {
      made++
      return {}
    },
  }
  const frames = new Frames()
  const message = (seq: number) => ({ t: 'table', seq }) as ToClient
  expect([1, 2, 30].map((seq) => frames.of('/', message(seq), body))).toEqual([
    '2["m",{"n":1,"k":[[],["t","own"]],"v":[2,"table",[1]]}]',
    '2["m",{"n":2,"k":[[],["t","own"]],"v":[2,"table",[1]]}]',
    '2["m",{"n":30,"k":[[],["t","own"]],"v":[2,"table",[1]]}]',
  ])
  expect(made).toBe(1)
})
