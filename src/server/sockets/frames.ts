/** What sockets are sent, as text. A body that many pages are told is packed and made to text once, and not once a page. */
import { packed, type Told } from '../../game/wire/index.ts'

/** The one event, in both directions. */
export const MESSAGE = 'm'

export class Frames {
  private readonly texts = new WeakMap<object, string>()

  /**
   * A message as `sentForm` has it, as socket.io's protocol writes an event: 2, the namespace and a comma unless it is the
   * first, and the event with what comes with it as a list. `body`: the message without its number, the same object where it
   * is the same.
   */
  of(namespace: string, message: Told, body?: object): string {
    const head = `2${namespace === '/' ? '' : `${namespace},`}["${MESSAGE}",`
    if (!('seq' in message)) return `${head}${JSON.stringify(packed(message))}]`
    const { seq, ...rest } = message
    return `${head}{"n":${seq},${this.textOf(body ?? rest).slice(1)}]`
  }

  private textOf(body: object): string {
    const known = this.texts.get(body)
    if (known !== undefined) return known
    const text = JSON.stringify(packed(body))
    this.texts.set(body, text)
    return text
  }
}
