/** Which locale files are compiled as messages. */
import { MESSAGE_FILES } from '../../client/text/message-files.ts'

/** Whether a locale file holds messages, by its name within a language's folder: `play.json`. */
export function isMessages(file: string): boolean {
  return MESSAGE_FILES.some((name) => file === `${name}.json`)
}
