/** Where Kazakhstan stood year by year in the logged game of 1991-2021, to weigh a verdict against. */
import type { RoundRow } from '../../../game/index.ts'
import type { GameRecord } from '../../../game/record/index.ts'
import { loadedModules } from '../../state/modules.ts'

export interface PastRound extends Pick<RoundRow, 'tracks'> {
  /** As `1991-1994`. */
  years: string
}

let loading: Promise<readonly PastRound[]> | undefined

/** The logged game's rounds as they closed; fetched and played once. Rejects where a part does not come: the next call tries again. */
export function pastRounds(): Promise<readonly PastRound[]> {
  loading ??= played().catch((error: unknown) => {
    loading = undefined
    throw error
  })
  return loading
}

async function played(): Promise<readonly PastRound[]> {
  const [{ records }, record, spans] = await Promise.all([
    loadedModules(),
    import('../../../../assets/records/history.json'),
    import('../../../../assets/records/history-years.json'),
  ])
  const run = records.rerun(record.default as GameRecord)
  if ('refused' in run) throw new Error(`the logged game cannot be played: ${run.refused}`)
  return run.state.history.flatMap(({ tracks }, at) => {
    const years = spans.default[at]
    return years === undefined ? [] : [{ years, tracks }]
  })
}

/** The round of those years; nothing before and after them. */
export function roundIn<T extends { years: string }>(past: readonly T[], year: number): T | undefined {
  return past.find(({ years }) => {
    const [from = Number.NaN, to = from] = years.split('-').map(Number)
    return year >= from && year <= to
  })
}
