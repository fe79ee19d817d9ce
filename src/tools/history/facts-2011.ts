/** Stylised facts of 2011-2021, each asked of a run. */
import { leverage, ROUTES } from '../../game/index.ts'
import {
  before,
  breadth,
  type Check,
  during,
  economyOf,
  interestIn,
  isMemberAfter,
  leadsSecurity,
  listed,
  span,
  takenFrom,
  trustMoved,
  weightIn,
} from './measures.ts'

export const usDeclines: Check = (history) => {
  const [last, now] = [before(history, 2011), during(history, 2011)]
  return {
    holds: interestIn(now, 'US') < interestIn(last, 'US'),
    figure: `US interest ${interestIn(last, 'US')} in ${last.years}, ${interestIn(now, 'US')} in ${now.years}`,
    note: '',
  }
}

export const beltIn2013: Check = (history) => {
  const now = during(history, 2013)
  const earlier = history.rounds.filter(({ round }) => round < now.round)
  const most = Math.max(...earlier.map((played) => interestIn(played, 'CN')))
  const joined = isMemberAfter(now, 'belt-and-road')
  return {
    holds: interestIn(now, 'CN') > most && joined,
    figure: `CN interest ${interestIn(now, 'CN')}, at most ${most} before; in the Belt and Road: ${joined ? 'yes' : 'no'}`,
    note: 'The round is 2011-14: the jump cannot be dated to the year.',
  }
}

export const trustDrop2014: Check = (history) => {
  const now = during(history, 2014)
  const moved = trustMoved(history, now, 'RU')
  const kept = isMemberAfter(now, 'csto') && isMemberAfter(now, 'customs-union')
  return {
    holds: moved <= -2 && kept,
    figure: `RU trust moved ${moved} in ${now.years}; memberships ${kept ? 'kept' : 'lost'}`,
    note: 'The game has one trust for both directions; the text reports Kazakh trust in Moscow.',
  }
}

export const russiaIntegrates: Check = (history) => {
  const steps = [before(history, 2010), during(history, 2010), during(history, 2012), during(history, 2015)]
  const levels = steps.map((played) => economyOf(played, 'RU'))
  return {
    holds: levels.every((level, i) => i === 0 || level > (levels[i - 1] ?? 0)),
    figure: `RU economic contract before 2009, after 2010, 2014, 2018: ${listed(levels)}`,
    note: 'Customs Union, common space, union: one step each.',
  }
}

export const outlookCut: Check = (history, figures) => {
  const was = before(history, 2015).closed.tracks.prosperity
  const hit = during(history, 2015).opened.tracks.prosperity
  const [forecast, cut] = [figures.value('q-gdp-before'), figures.value('q-gdp-after')]
  return {
    holds: cut < forecast && hit < was,
    figure: `forecast ${forecast} -> ${cut} %; prosperity ${was} -> ${hit} with the news of ${during(history, 2015).years}`,
    note: 'Only the news is asked: what comes after it in the round may lie as late as 2018.',
  }
}

export const joinsDespiteTrust: Check = (history) => {
  const now = during(history, 2015)
  const best = Math.max(...span(history, 2006, 2010).map((played) => played.closed.trust.RU))
  const trust = now.opened.trust.RU
  return {
    holds: isMemberAfter(now, 'eaeu') && trust <= best - 2,
    figure: `RU trust ${trust} when the union comes, ${best} at its best before; member: ${isMemberAfter(now, 'eaeu') ? 'yes' : 'no'}`,
    note: 'Low is read as two or more below the best of 2006-10.',
  }
}

export const exportsToChina: Check = (history) => {
  const now = during(history, 2017)
  const [cn, ru] = [economyOf(now, 'CN'), economyOf(now, 'RU')]
  return {
    holds: cn > ru,
    figure: `economic contract CN ${cn}, RU ${ru} in ${now.years}; the graphs' values are not in the texts`,
    note: 'One contract a power cannot tell exports from imports; by 2018 both stand at the top, which is no answer.',
  }
}

export const chinaArms: Check = () => ({
  holds: false,
  figure: 'no figures: the two graphs are missing from the texts',
  note: 'The game holds no military spending and the texts print no values, so nothing can be asked.',
})

export const regionRevives: Check = (history) => {
  const [last, now] = [before(history, 2017), during(history, 2018)]
  const was = isMemberAfter(last, 'central-asian-summits')
  const is = isMemberAfter(now, 'central-asian-summits')
  return {
    holds: is && !was,
    figure: `regional summits: ${was ? 'held' : 'none'} to ${last.years.slice(-4)}, ${is ? 'held' : 'none'} in ${now.years}`,
    note: 'In the run the community of 1998 is merged away in 2004-05 and comes back without a patron.',
  }
}

export const russiaKeepsSecurity: Check = (history, figures) => {
  const leads = span(history, 1991, 2019).filter(leadsSecurity).length
  const [ru, cn] = [figures.armsDeals('RU'), figures.armsDeals('CN')]
  return {
    holds: leads === span(history, 1991, 2019).length && ru > 5 * cn,
    figure: `first in security in ${leads} of ${history.rounds.length} rounds; arms deals RU ${ru}, CN ${cn}`,
    note: 'Contracts are asked of the run, deals of the table in text B.',
  }
}

export const russianPipes: Check = (history, figures) => {
  const { closed } = during(history, 2019)
  const [russian, chinese] = [figures.value('q-pipe-share-russia'), figures.value('q-pipe-share-china')]
  const without = { ...closed, scenario: { ...closed.scenario, structuralLeverage: 0 } }
  const hold = leverage(closed, 'RU') - leverage(without, 'RU')
  return {
    holds: russian > chinese && closed.routes.includes('china') && hold > 0,
    figure: `reported ${russian}/${chinese} %; in the run the line to China stands, pipes still give RU ${hold} leverage`,
    note: `The game splits no flows: of ${ROUTES.length} routes around Russia one stands.`,
  }
}

export const transitionKeepsLine: Check = (history) => {
  const [last, now] = [before(history, 2019), during(history, 2020)]
  const ratio = breadth(now) / breadth(last)
  const renewed = now.closed.launched.includes('continuity-justice-progress')
  return {
    holds: ratio >= 0.9 && renewed && now.closed.tracks.sovereignty >= last.closed.tracks.sovereignty,
    figure: `authority spread over ${breadth(last).toFixed(2)} powers in 2018, ${breadth(now).toFixed(2)} in 2021`,
    note: 'Spread is one over the sum of squared shares of weight; the threshold of 90 % is the inventory’s.',
  }
}

export const usRises: Check = (history) => {
  const [last, now, late] = [during(history, 2014), during(history, 2018), during(history, 2020)]
  const taken = [last, now].map((played) => takenFrom(played, 'US'))
  const weights = [last, now, late].map((played) => weightIn(played, 'US'))
  return {
    holds: (taken[1] ?? 0) > (taken[0] ?? 0) && (weights[1] ?? 0) > (weights[0] ?? 0),
    figure: `US offers taken ${taken.join(' -> ')}; weight ${weights.join(' -> ')} (2014, 2018, 2021)`,
    note: '2018 and the years it should exceed share a round, so it is asked against 2011-14; interest only holds level.',
  }
}

export const withdrawal2021: Check = (history) => {
  const [last, now] = [before(history, 2021), during(history, 2021)]
  const [was, hit, end] = [last.closed, now.opened, now.closed].map((table) => table.tracks.security)
  const gone = interestIn(now, 'US') < interestIn(last, 'US')
  return {
    holds:
      gone &&
      (hit ?? 0) < (was ?? 0) &&
      (was ?? 0) - (hit ?? 0) <= 2 &&
      history.outcome?.ending === 'completed',
    figure: `US interest ${interestIn(last, 'US')} -> ${interestIn(now, 'US')}; security ${was} -> ${hit} with the news, ${end} at the end`,
    note: 'A slight fall is one or two points; the game must also reach its end.',
  }
}
