import type { NetworkInterfaceInfo } from 'node:os'

/** The port that a text names: a whole number from 0 (any free one) to 65535, in plain digits; else undefined. */
export function portOf(text: string): number | undefined {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
  return port <= 65535 ? port : undefined
}

type Interfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>

/**
 * The addresses to open in a browser, for a host that listens on `host` and `port`: this machine's name for itself
 * first, then, where it listens on all addresses, those by which other machines reach it. `interfaces` is what
 * `os.networkInterfaces()` gives.
 */
export function addressesOf(host: string, port: number, interfaces: Interfaces): string[] {
  const families = LISTENED.get(host)
  if (!families) return [urlOf(host === '127.0.0.1' ? 'localhost' : host, port)]
  const reachable = Object.values(interfaces)
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal, scopeid }) => families.includes(family) && !internal && !scopeid)
  return ['localhost', ...reachable.map(({ address }) => address)].map((name) => urlOf(name, port))
}

/** The hosts that stand for every address of the machine, and the families they stand for. */
const LISTENED: ReadonlyMap<string, readonly string[]> = new Map([
  ['0.0.0.0', ['IPv4']],
  ['::', ['IPv4', 'IPv6']],
])

function urlOf(name: string, port: number): string {
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`
}
