/** What routes share: how a body is read, how one is refused, and that nobody in between keeps an answer. */
import type { IncomingMessage } from 'node:http'
import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { DoorRefusal } from '../../game/wire/index.ts'
import type { Read } from '../guard/requests.ts'
import type { Log } from '../log.ts'
import type { DoorRefused } from '../tables/tables.ts'

/** Largest body, in bytes: a scenario of one's own. */
const LARGEST_BODY = 64 * 1024

export type Env = { Bindings: { incoming: IncomingMessage } }
export type Asked = Context<Env>
type Refused = (context: Asked, refused: DoorRefused) => Response

const STATUS: Readonly<Record<DoorRefusal, ContentfulStatusCode>> = {
  malformed: 400,
  forbidden: 403,
  unknown: 404,
  full: 409,
  'not-now': 409,
  'wrong-word': 409,
  'other-rules': 410,
  'too-fast': 429,
  storage: 503,
}

export const refuse: Refused = (context, { refused, detail }) => {
  context.header('Cache-Control', 'no-store')
  if (refused === 'too-fast' || refused === 'storage') context.header('Retry-After', '5')
  return context.json({ error: refused, ...(detail === undefined ? {} : { detail }) }, STATUS[refused])
}

/** Before every route that takes a body. */
export const limit = bodyLimit({
  maxSize: LARGEST_BODY,
  onError: (context) => refuse(context, { refused: 'malformed', detail: 'too large' }),
})

/** What a body says, read as one of a shape; or what is wrong with it. */
export async function bodyOf<T>(context: Asked, read: (value: unknown) => Read<T>): Promise<Read<T>> {
  const malformed = (detail: string): Read<T> => ({ problem: { path: '', detail } })
  if (!/^application\/json\s*(?:;|$)/i.test(context.req.header('content-type') ?? ''))
    return malformed('not JSON')
  const text = await context.req.text()
  try {
    return read(JSON.parse(text) as unknown)
  } catch {
    return malformed('not JSON')
  }
}

/** Asks with what was read, and gives the answer or why not. `event`: for the log. */
export async function given<T, Answer extends object>(
  log: Log,
  context: Asked,
  event: string,
  read: Read<T>,
  ask: (request: T) => Promise<Answer | DoorRefused>,
): Promise<Response> {
  if ('problem' in read) {
    const { path, detail } = read.problem
    return refuse(context, { refused: 'malformed', detail: path || detail || '' })
  }
  const answer = await ask(read.value)
  if ('refused' in answer) return refuse(context, answer)
  log('info', event, 'table' in answer ? { table: String(answer.table) } : {})
  return kept(context, answer)
}

/** Nobody in between keeps a ticket, or how a table stood. */
export function kept(context: Asked, body: object): Response {
  context.header('Cache-Control', 'no-store')
  return context.json(body)
}
