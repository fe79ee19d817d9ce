/** Phones that fetch the same files at once, each as a browser does: six connections, and a file when what leads to it is there. */
import { Agent, get } from 'node:http'
import type { Fetched } from './visit.ts'

/** Connections that a browser has to one server. */
const CONNECTIONS = 6

/** As a browser asks where the page is not secure, as in a school's network: without Brotli. */
const ENCODING = 'gzip, deflate'

/** Milliseconds until each phone had all of them. Throws where a file is not there. `host`: as the server knows itself. */
export async function fetchedBy(
  phones: number,
  files: readonly Fetched[],
  { port, host }: { readonly port: number; readonly host: string },
): Promise<number[]> {
  const began = performance.now()
  return Promise.all(
    Array.from({ length: phones }, async () => {
      const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })
      const there: Promise<void>[] = []
      for (const { path, after } of files)
        there.push(Promise.all(after.map((at) => there[at])).then(() => fetched(agent, { port, path, host })))
      await Promise.all(there)
      agent.destroy()
      return performance.now() - began
    }),
  )
}

interface Asked {
  readonly port: number
  readonly path: string
  readonly host: string
}

function fetched(agent: Agent, { port, path, host }: Asked): Promise<void> {
  return new Promise((done, failed) => {
    const headers = { Host: host, 'Accept-Encoding': ENCODING }
    const request = get({ agent, host: '127.0.0.1', port, path, headers }, (answer) => {
      if (answer.statusCode !== 200) failed(new Error(`${path}: ${answer.statusCode}`))
      answer.on('error', failed)
      answer.on('end', done)
      answer.resume()
    })
    request.on('error', failed)
  })
}
