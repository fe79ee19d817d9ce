/** What happens, as one line of JSON an event. Ids and figures only: no nickname, text, ticket, seed or choice goes in. */

export type LogLevel = 'info' | 'warn' | 'error'
export type LogFields = Readonly<Record<string, string | number | boolean | undefined>>
export type Log = (level: LogLevel, event: string, fields?: LogFields) => void

/** A log whose lines go to `write`. JSON escapes control characters, so an event is one line whatever is in it. */
export function createLog(write: (line: string) => void, now: () => Date = () => new Date()): Log {
  return (level, event, fields = {}) => {
    write(`${JSON.stringify({ time: now().toISOString(), level, event, ...fields })}\n`)
  }
}

/** On a terminal somebody reads: only what goes wrong is told there, and in words. */
export function createTerminalLog(write: (line: string) => void): Log {
  return (level, event, fields = {}) => {
    if (level === 'info') return
    const about = Object.entries(fields).map(([name, value]) => `${name} ${JSON.stringify(value)}`)
    write(`${level}: ${[event, ...about].join(', ')}\n`)
  }
}

export const noLog: Log = () => undefined
