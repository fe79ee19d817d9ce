/** Where Kazakhstan stood year by year in the logged game of 1991-2021, to weigh a verdict against. */
import { type ReadonlySignal, signal } from '@preact/signals'
import { eventCard, type RoundRow, type View, yearOf } from '../../../game/index.ts'
import { isWithin } from '../../text/dates.ts'

export interface PastRound extends Pick<RoundRow, 'tracks'> {
  /** As `1991-1994`. */
  years: string
}

const rounds = signal<readonly PastRound[]>([])
let loading: Promise<void> | undefined

/** The logged game's rounds as they closed; none until they have come. */
export const pastRounds: ReadonlySignal<readonly PastRound[]> = rounds

/** Fetches them, once. Where a part does not come there are none, and the next call tries again. */
export function fetchPast(): Promise<void> {
  loading ??= fetched().then(
    (come) => {
      rounds.value = come
    },
    () => {
      loading = undefined
    },
  )
  return loading
}

async function fetched(): Promise<readonly PastRound[]> {
  const [closed, spans] = await Promise.all([
    import('../../../../assets/records/history-tracks.json'),
    import('../../../../assets/records/history-years.json'),
  ])
  return closed.default.flatMap((tracks, at) => {
    const years = spans.default[at]
    return years === undefined ? [] : [{ years, tracks }]
  })
}

/** The round of the logged game in the years of a round's news, if both are known. */
export function pastOf(
  { history }: Pick<View, 'history'>,
  round: number,
  past: readonly PastRound[],
): PastRound | undefined {
  const event = history.find((row) => row.round === round)?.event
  return event === undefined ? undefined : roundIn(past, yearOf(eventCard(event)))
}

/** The round of those years; nothing before and after them. */
export function roundIn<T extends { years: string }>(past: readonly T[], year: number): T | undefined {
  return past.find(({ years }) => isWithin(year, years))
}
