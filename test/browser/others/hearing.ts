/** A build that hears its own errors: WebDriver tells nothing of a browser's console. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Under which the page keeps what it heard: it outlives a reload. */
const KEPT = 'heard errors'

/** What gives the errors heard so far, run in the page. */
export const ERRORS_HEARD = `return JSON.parse(sessionStorage.getItem('${KEPT}') ?? '[]')`

/**
 * Before any script of the page: what it logs as an error, throws, rejects, cannot load, or may not do by its policy. That
 * a module could not be preloaded is no error: Firefox says so of those that have been loaded already, and one that is
 * really missing is missed where it is imported. Nor is a load that ended because the page was left: WebKit says so of
 * the styles that are still on their way at a reload.
 */
const HEAR = `
  const hear = (line) => {
    const heard = JSON.parse(sessionStorage.getItem('${KEPT}') ?? '[]')
    sessionStorage.setItem('${KEPT}', JSON.stringify([...heard, line]))
  }
  const log = console.error
  console.error = (...words) => {
    hear(words.map(String).join(' '))
    log(...words)
  }
  let isLeft = false
  addEventListener('beforeunload', () => { isLeft = true })
  const whatFailed = ({ message, target }) => message ?? target.outerHTML + ' did not load'
  const isHint = ({ target }) => target instanceof HTMLLinkElement && target.rel === 'modulepreload'
  const isCutShort = ({ target }) => isLeft && target instanceof HTMLLinkElement
  addEventListener('error', (event) => isHint(event) || isCutShort(event) || hear(whatFailed(event)), true)
  addEventListener('unhandledrejection', ({ reason }) => hear('rejected: ' + reason))
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    hear('refused by ' + violatedDirective + ': ' + blockedURI))
`

/** A copy of a build whose page hears its errors, in a new folder of its own; and what removes it. */
export function hearingCopy(dist: string): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'multivector-hearing-'))
  cpSync(dist, folder, { recursive: true })
  for (const copy of ['index.html.br', 'index.html.gz']) rmSync(join(folder, copy), { force: true })
  const page = readFileSync(join(folder, 'index.html'), 'utf8')
  const hearing = page.replace(/<head>/i, '<head><script src="./hear.js"></script>')
  if (hearing === page) throw new Error('the page has no head to put a script into')
  writeFileSync(join(folder, 'index.html'), hearing)
  writeFileSync(join(folder, 'hear.js'), HEAR)
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
