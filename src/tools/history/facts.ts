/** The twenty-five stylised facts of the inventory, each asked of a run of the logged game. */
import * as early from './facts-1991.ts'
import * as late from './facts-2011.ts'
import type { Entry, Figures } from './figures.ts'
import type { Check, Verdict } from './measures.ts'
import type { History } from './run.ts'

export interface StylisedFact extends Verdict {
  id: string
  title: string
}

/** So many must hold for the record to count as history. */
export const ENOUGH = 22

export const CHECKS: Readonly<Record<string, Check>> = {
  'sf-01-multi-vector-from-start': early.multiVectorFromStart,
  'sf-02-1990s-russia-residual': early.russiaResidual,
  'sf-03-us-1990s-pro-western': early.usTiesGrow,
  'sf-04-russia-returns-from-1996': early.russiaReturns,
  'sf-05-us-peak-2001-2003': early.usPeak,
  'sf-06-2005-tilt-to-ru-cn': early.tiltOf2005,
  'sf-07-oil-boom-2000-2007': early.oilBoom,
  'sf-08-china-overtakes-2007': early.chinaOvertakes,
  'sf-09-crisis-raises-china-russia': early.crisisRaisesBoth,
  'sf-10-sino-kz-trade-growth': early.chinaTradeGrows,
  'sf-11-us-partner-via-afghanistan': early.usViaAfghanistan,
  'sf-12-us-declines-after-2011': late.usDeclines,
  'sf-13-bri-2013': late.beltIn2013,
  'sf-14-ukraine-trust-drop': late.trustDrop2014,
  'sf-15-russia-drives-integration': late.russiaIntegrates,
  'sf-16-gdp-cut-2015': late.outlookCut,
  'sf-17-still-joins-eaeu': late.joinsDespiteTrust,
  'sf-18-china-exports-exceed': late.exportsToChina,
  'sf-19-china-mil-spend': late.chinaArms,
  'sf-20-central-asia-2018': late.regionRevives,
  'sf-21-russia-keeps-security': late.russiaKeepsSecurity,
  'sf-22-russian-pipes-85': late.russianPipes,
  'sf-23-transition-2019': late.transitionKeepsLine,
  'sf-24-us-2018-rise': late.usRises,
  'sf-25-withdrawal-2021': late.withdrawal2021,
}

/** Every stylised fact of the inventory, in its order. Throws for one that nobody asks. */
export function askAll(
  history: History,
  figures: Figures,
  inventory: ReadonlyMap<string, Entry>,
): StylisedFact[] {
  const facts = [...inventory.values()].filter((entry) => entry.section === 'stylised-facts')
  return facts.map(({ id, title }) => {
    const check = CHECKS[id]
    if (!check) throw new Error(`nobody asks about ${id}`)
    return { id, title, ...check(history, figures) }
  })
}
