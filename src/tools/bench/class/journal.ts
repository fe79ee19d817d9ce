/** What of a lesson was accepted and is not on the disk, or is there twice. */
import { openJournal } from '../../../server/storage/disk-journal.ts'
import type { Accepted } from './phone.ts'

export interface Missing {
  readonly lost: number
  readonly doubled: number
}

interface Body {
  readonly e: string
  readonly game?: number
  readonly seat?: string
  readonly round?: number
  readonly decision?: string
  readonly choice?: readonly string[]
  readonly asked?: { readonly by?: number; readonly key: string }
}

export async function missingIn(folder: string, accepted: readonly Accepted[]): Promise<Missing> {
  const journal = await openJournal({ folder })
  const counts = new Map<string, number>()
  const count = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1)
  const questions = new Map<string, number>()
  for (const scope of await journal.scopes('')) {
    for (const { body } of await journal.read(scope)) {
      const { asked, ...entry } = body as Body
      if (asked?.by !== undefined) count(`act ${scope} ${asked.by} ${asked.key}`)
      if (entry.e !== 'made') continue
      const question = [scope, entry.game, entry.seat, entry.round, entry.decision].join(' ')
      questions.set(question, (questions.get(question) ?? 0) + 1)
      count(`${question} ${[...(entry.choice ?? [])].sort().join()}`)
    }
  }
  await journal.close()
  const rooms = [...counts.keys()].filter((name) => name.startsWith('act '))
  const isThere = (one: Accepted) =>
    one.kind === 'choice'
      ? counts.has(nameOf(one))
      : rooms.some((name) => name.endsWith(` ${one.by} ${one.key}`))
  const twice = [...counts].filter(([name, times]) => name.startsWith('act ') && times > 1).length
  return {
    lost: accepted.filter((one) => !isThere(one)).length,
    doubled: twice + [...questions.values()].filter((times) => times > 1).length,
  }
}

function nameOf({ table, turn, choice }: Extract<Accepted, { kind: 'choice' }>): string {
  const question = [`table/${table}`, turn.game, turn.seat, turn.round, turn.decision].join(' ')
  return `${question} ${[...choice].sort().join()}`
}
