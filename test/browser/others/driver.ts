/** A browser under WebDriver, by whatever wire it is spoken to: the little of it that the flow needs. */
import { writeFileSync } from 'node:fs'

/** Commands of WebDriver (w3.org/TR/webdriver2), by the names that Marionette gives them. */
export type Command =
  | 'Navigate'
  | 'Refresh'
  | 'ExecuteScript'
  | 'ElementClick'
  | 'TakeScreenshot'
  | 'SetWindowRect'

export interface Wire {
  /** Carries out a command. Rejects with what the browser says against it. */
  send(command: Command, parameters?: object): Promise<unknown>
  close(): Promise<void>
}

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'

/** What is waited for comes within so many looks, or never. */
const LOOKS = 300
const BETWEEN_MS = 100

const PASSING = /stale element reference|element click intercepted/

export class Driver {
  readonly wire: Wire

  constructor(wire: Wire) {
    this.wire = wire
  }

  async open(url: string): Promise<void> {
    await this.wire.send('Navigate', { url })
  }

  async reload(): Promise<void> {
    await this.wire.send('Refresh', {})
  }

  async resize(width: number, height: number): Promise<void> {
    await this.wire.send('SetWindowRect', { width, height })
  }

  /** What a script gives: the body of a function, run in the page with these arguments. */
  run<T>(script: string, ...args: unknown[]): Promise<T> {
    return this.wire.send('ExecuteScript', { script, args }) as Promise<T>
  }

  /** Waits until the page's text, as it is seen, has this in it. */
  async sees(pattern: RegExp): Promise<void> {
    const { source, flags } = pattern
    const test = `new RegExp(${JSON.stringify(source)}, '${flags}').test(document.body.innerText)`
    await this.comes(`text ${pattern}`, test)
  }

  /** Waits until this expression is true in the page. */
  async comes(what: string, expression: string): Promise<void> {
    await this.until(what, async () => (await this.run<boolean>(`return ${expression}`)) || undefined)
  }

  /** Presses the first button, link or tab of this name that can be pressed, as a pointer does; waits for it. */
  async press(pattern: RegExp, within = 'body'): Promise<void> {
    await this.until(`a control ${pattern} in ${within}`, async () => {
      try {
        const element = await this.run<Record<string, string> | null>(FIND, pattern.source, within)
        if (!element) return undefined
        await this.wire.send('ElementClick', { id: element[ELEMENT] })
        return true
      } catch (error) {
        // The page has drawn another in its place, or something lies over it as yet.
        if (PASSING.test(String(error))) return undefined
        throw error
      }
    })
  }

  async shoot(path: string): Promise<void> {
    const shot = await this.wire.send('TakeScreenshot', { full: false })
    writeFileSync(path, Buffer.from(String(shot), 'base64'))
  }

  /** The first that is there of what is looked for again and again. */
  private async until<T>(what: string, look: () => Promise<T | null | undefined>): Promise<T> {
    for (let looks = 0; looks < LOOKS; looks++) {
      const found = await look()
      if (found !== null && found !== undefined) return found
      await new Promise((later) => setTimeout(later, BETWEEN_MS))
    }
    const shown = await this.run<string>('return document.body.innerText.slice(0, 600)')
    throw new Error(`${what} did not come. The page says:\n${shown}`)
  }
}

/** Runs in the page. Under a modal dialog nothing can be pressed. */
const FIND = `
  const [source, within] = arguments
  const pattern = new RegExp(source)
  const top = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document
  const boxes = top === document ? [...document.querySelectorAll(within)] : [top]
  const controls = boxes.flatMap((box) => [...box.querySelectorAll('button, a[href], [role=tab]')])
  const nameOf = (one) => (one.getAttribute('aria-label') ?? one.innerText).trim()
  return controls.find(
    (one) =>
      pattern.test(nameOf(one)) &&
      !one.matches(':disabled, [aria-disabled=true]') &&
      one.getClientRects().length > 0 &&
      !one.closest('[inert]'),
  ) ?? null
`
