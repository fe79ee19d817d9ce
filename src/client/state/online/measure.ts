/** What a device can tell of its way to the server. */
import { readText, removeText, writeText } from '../../save/storage.ts'

export interface Measured {
  /** Milliseconds of each request that was answered. */
  readonly answers: readonly number[]
  /** How many were asked. */
  readonly asked: number
  /** Milliseconds by which this device's clock is ahead of the server's; nothing where the server told no time. */
  readonly ahead?: number
  readonly websocket?: number
  readonly polling?: number
  /** Whether the browser keeps something for a reload. */
  readonly keeps: boolean
  /** Whether the browser knows all that the page is made of. */
  readonly modern: boolean
}

/** Requests one after the other. */
const TIMES = 6

export async function measured(): Promise<Measured> {
  const answers: number[] = []
  let ahead: number | undefined
  for (let time = 0; time < TIMES; time++) {
    const one = await asked()
    if (one) answers.push(one.took)
    ahead = one?.ahead ?? ahead
  }
  const { probe } = await import('../../session/online/probe.ts')
  const now = () => performance.now()
  const websocket = await probe('websocket', now)
  const polling = await probe('polling', now)
  return {
    ...{ answers, asked: TIMES, keeps: keeps(), modern: isModern() },
    ...(ahead === undefined ? {} : { ahead }),
    ...(websocket === undefined ? {} : { websocket }),
    ...(polling === undefined ? {} : { polling }),
  }
}

async function asked(): Promise<{ took: number; ahead: number | undefined } | undefined> {
  const began = performance.now()
  try {
    const response = await fetch('/healthz', { method: 'HEAD', cache: 'no-store' })
    const took = performance.now() - began
    const told = Date.parse(response.headers.get('Date') ?? '')
    return { took, ahead: Number.isNaN(told) ? undefined : Date.now() - took / 2 - told }
  } catch {
    return undefined
  }
}

const KEY = 'multivector.check'

function keeps(): boolean {
  const isKept = writeText(KEY, KEY) && readText(KEY) === KEY
  removeText(KEY)
  return isKept
}

function isModern(): boolean {
  return (
    'popover' in HTMLElement.prototype && typeof Worker === 'function' && 'inert' in HTMLElement.prototype
  )
}
