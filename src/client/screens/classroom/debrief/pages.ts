/** The pages of a debrief that there are. Pure. */
import { DEBRIEF_PAGES, type DebriefTold, momentOn } from '../../../../game/wire/index.ts'

/**
 * Their numbers in order: those of moments and of a what-if that there are none of are passed over. While the moments are still
 * being looked for, there is what stands before them.
 */
export function pagesOf(told: DebriefTold | undefined): readonly number[] {
  const debrief = told?.debrief
  if (!debrief) return []
  const { moments, whatIf } = debrief
  const isSearching = told.weighing && moments.length === 0
  return DEBRIEF_PAGES.flatMap((page, number) => {
    const moment = momentOn(page)
    if (isSearching) return page.is === 'atlas' ? [number] : []
    if (moment !== undefined) return moment < moments.length ? [number] : []
    return page.is !== 'what-if' || whatIf ? [number] : []
  })
}
