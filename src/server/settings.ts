/** What whoever starts the server may set, from the environment. */
import { resolve } from 'node:path'
import { portOf } from './address.ts'

export interface Settings {
  /** Only this machine, unless told otherwise: 0.0.0.0 opens the game to the local network. */
  readonly host: string
  readonly port: number
  /** The folder of tables. */
  readonly data: string
  /** How players reach the server through a proxy, as `https://play.example.org`. */
  readonly publicOrigin: string | undefined
  readonly openMetrics: boolean
  readonly deflate: boolean
  /** What opens a room; nothing: one is made at each start. */
  readonly teacherSecret: string | undefined
}

type Environment = Readonly<Record<string, string | undefined>>

/** A setting that cannot be; the message names it. */
export class WrongSetting extends Error {}

/** Reads HOST, PORT, DATA_DIR, PUBLIC_ORIGIN, METRICS, DEFLATE and TEACHER_SECRET. Throws `WrongSetting`. `repo`: where `data` lies. */
export function readSettings(env: Environment, repo: string): Settings {
  const port = portOf(env.PORT || '8000')
  if (port === undefined) throw new WrongSetting(`PORT must be a number from 0 to 65535, not '${env.PORT}'.`)
  return {
    host: env.HOST || '127.0.0.1',
    port,
    data: resolve(repo, env.DATA_DIR || 'data'),
    publicOrigin: originOf(env.PUBLIC_ORIGIN),
    openMetrics: switchOf('METRICS', env.METRICS),
    deflate: switchOf('DEFLATE', env.DEFLATE),
    teacherSecret: secretOf(env.TEACHER_SECRET),
  }
}

function originOf(text: string | undefined): string | undefined {
  if (!text) return undefined
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`) return url.origin
  throw new WrongSetting(`PUBLIC_ORIGIN must be an address as https://play.example.org, not '${text}'.`)
}

/** It stands in an address, and must not be guessed. The message does not say it: it goes to a terminal or a log. */
function secretOf(text: string | undefined): string | undefined {
  if (!text) return undefined
  if (/^[\w-]{16,100}$/.test(text)) return text
  throw new WrongSetting('TEACHER_SECRET must be 16 to 100 letters, digits, hyphens or underscores.')
}

function switchOf(name: string, text: string | undefined): boolean {
  if (text && !['0', '1'].includes(text)) throw new WrongSetting(`${name} must be 0 or 1, not '${text}'.`)
  return text === '1'
}
