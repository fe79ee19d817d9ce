import type { IncomingMessage, ServerResponse } from 'node:http'
import fresh from 'fresh'
import type { Representation } from './representation.ts'

/** Answers with a small JSON object that nobody is to keep. */
export function answerJson(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
  })
  response.end(JSON.stringify(body))
}

/**
 * Answers with a file: 304 where the browser has it already, 206 with the part that was asked for, 416 where that
 * part lies beyond the end, else 200 with all of it. As RFC 9110 has it, sections 13 (conditions) and 14 (ranges).
 */
export function answerFile(request: IncomingMessage, response: ServerResponse, file: Representation): void {
  const validators = { etag: file.etag, 'last-modified': file.modified.toUTCString() }
  response.setHeader('ETag', validators.etag)
  response.setHeader('Last-Modified', validators['last-modified'])
  response.setHeader('Vary', 'Accept-Encoding')
  if (isKnown(request, validators)) {
    response.writeHead(304).end()
    return
  }
  response.setHeader('Accept-Ranges', 'bytes')
  const part = partOf(request, file)
  if (part === 'beyond') {
    response.setHeader('Content-Range', `bytes */${file.content.length}`)
    answerJson(response, 416, { error: 'range-not-satisfiable' })
    return
  }
  if (part) response.setHeader('Content-Range', `bytes ${part.start}-${part.end}/${file.content.length}`)
  if (file.encoding !== 'identity') response.setHeader('Content-Encoding', file.encoding)
  const body = part ? file.content.subarray(part.start, part.end + 1) : file.content
  response.writeHead(part ? 206 : 200, { 'Content-Type': file.type, 'Content-Length': body.length })
  // For HEAD, Node keeps the body back.
  response.end(body)
}

// Only the conditions are handed on: at `Cache-Control: no-cache`, which speaks to caches and which fetch sets beside
// every condition, `fresh` would send the whole file again.
function isKnown({ headers }: IncomingMessage, validators: Readonly<Record<string, string>>): boolean {
  const { 'if-none-match': tags, 'if-modified-since': since } = headers
  return fresh({ 'if-none-match': tags, 'if-modified-since': since }, validators)
}

interface Part {
  readonly start: number
  /** The last byte of the part, not the one after it. */
  readonly end: number
}

// `bytes=0-99`, `bytes=100-`, `bytes=-100`. For several parts, and for what is no range, the whole file is a right
// answer too. Read here, because range-parser refuses `bytes=-100` of a file of 50 bytes, which is all of it (that is
// mended in its version 2, for Node 22).
const ONE_RANGE = /^bytes=\s*(?:(?<first>\d+)-(?<last>\d*)|-(?<count>\d+))\s*$/i

function partOf(request: IncomingMessage, file: Representation): Part | 'beyond' | undefined {
  const { range = '', 'if-range': condition } = request.headers
  const asked = ONE_RANGE.exec(range)?.groups
  if (request.method !== 'GET' || !asked || !isSame(condition, file)) return undefined
  const size = file.content.length
  const start = asked.first ? Number(asked.first) : Math.max(size - Number(asked.count), 0)
  const end = asked.last ? Math.min(Number(asked.last), size - 1) : size - 1
  return start <= end ? { start, end } : 'beyond'
}

/** Whether what the asker has a part of is this very file. */
function isSame(condition: string | string[] | undefined, file: Representation): boolean {
  return condition === undefined || condition === file.etag || condition === file.modified.toUTCString()
}
