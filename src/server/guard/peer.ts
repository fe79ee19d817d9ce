/** Who asks: the address, and whether the request comes from a page of this very server. */
import type { IncomingMessage } from 'node:http'
import { BlockList, isIP } from 'node:net'
import { hostname } from 'node:os'

export interface Site {
  /** The address by which players reach the server through a proxy, as `https://play.example.org`; nothing without one. */
  readonly publicOrigin?: string | undefined
}

type Asking = Pick<IncomingMessage, 'headers'> & {
  readonly socket: { readonly remoteAddress?: string | undefined }
}

/**
 * The address that limits are kept by. Behind a proxy (`publicOrigin`) it is the last one that the proxy has added; the
 * rest of that header is whatever the asker wrote. Of an IPv6 address the network: a machine has 2^64 in it.
 */
export function addressOf({ headers, socket }: Asking, { publicOrigin }: Site): string {
  const forwarded = publicOrigin === undefined ? undefined : lastOf(headers['x-forwarded-for'])
  const address = (forwarded ?? socket.remoteAddress ?? '').replace(/^::ffff:(?=\d+\.)/i, '')
  return isIP(address) === 6 ? networkOf(address) : address
}

function lastOf(header: string | string[] | undefined): string | undefined {
  const last =
    String(header ?? '')
      .split(',')
      .at(-1)
      ?.trim() ?? ''
  return isIP(last) ? last : undefined
}

function networkOf(address: string): string {
  const [head = '', tail] = address.split('::')
  const first = head === '' ? [] : head.split(':')
  const last = tail === undefined || tail === '' ? [] : tail.split(':')
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - first.length - last.length)
  return [...first, ...Array.from({ length: zeros }, () => '0'), ...last].slice(0, 4).join(':')
}

const LOOPBACK = new BlockList()
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4')
LOOPBACK.addAddress('::1', 'ipv6')

/** Whether a program of this very machine asks for itself: what a proxy hands on is somebody else's. */
export function isOwnMachine({ headers, socket }: Asking): boolean {
  const address = (socket.remoteAddress ?? '').replace(/^::ffff:(?=\d+\.)/i, '')
  const kind = isIP(address)
  if (kind === 0 || headers['x-forwarded-for'] !== undefined) return false
  return LOOPBACK.check(address, kind === 6 ? 'ipv6' : 'ipv4')
}

/**
 * Whether a request may reach tables. Its `Host` must be an address, a name of this machine or the public one: a page of
 * another site that has its own name point here has that name in it. Its `Origin`, where a browser gives one, must be
 * this server.
 */
export function isOwnSite({ headers }: Asking, { publicOrigin }: Site): boolean {
  const host = headers.host?.toLowerCase() ?? ''
  const { origin, 'sec-fetch-site': site } = headers
  const publicHost = publicOrigin === undefined ? undefined : hostIn(publicOrigin)
  if (host !== publicHost && !isOwnName(nameIn(host))) return false
  if (site === 'cross-site') return false
  if (origin === undefined) return true
  return origin === publicOrigin || hostIn(origin) === host
}

function isOwnName(name: string): boolean {
  const machine = hostname().toLowerCase()
  return isIP(name) !== 0 || ['localhost', machine, `${machine}.local`].includes(name)
}

/** The name or address in a `Host`, without its port and brackets. */
function nameIn(host: string): string {
  return host.replace(/:\d+$/, '').replace(/^\[(.*)\]$/, '$1')
}

function hostIn(origin: string): string | undefined {
  return /^https?:\/\/([^/?#@]+)$/i.exec(origin)?.[1]?.toLowerCase()
}
