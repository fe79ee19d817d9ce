/** Stylised facts of 1991-2010, each asked of a run. */
import {
  before,
  type Check,
  cubesFor,
  during,
  economyOf,
  interestIn,
  isMemberAfter,
  leadsSecurity,
  listed,
  oilEarned,
  span,
  trustMoved,
  weightIn,
} from './measures.ts'

export const multiVectorFromStart: Check = (history) => {
  const first = during(history, 1992)
  const cubes = (['RU', 'CN', 'US'] as const).map((power) => cubesFor(first, power))
  return {
    holds: cubes.every((spent) => spent > 0),
    figure: `cubes for RU, CN, US in 1991-94: ${listed(cubes)}`,
    note: 'All three named partners get attention in the round of 1992.',
  }
}

export const russiaResidual: Check = (history) => {
  const early = span(history, 1991, 1996)
  const start = during(history, 1991).opened.scenario.interest['1991'].RU
  const lowest = Math.min(...early.map((played) => interestIn(played, 'RU')))
  return {
    holds: lowest < start && early.every(leadsSecurity),
    figure: `RU interest ${start} -> ${lowest}; security contract ${listed(early.map((p) => p.closed.contract.RU.security))}`,
    note: 'Interest falls below its level of the time while the security contract stays above every other.',
  }
}

export const usTiesGrow: Check = (history) => {
  const last = during(history, 1999)
  const start = last.opened.scenario.start.contract.US
  const from = start.security + start.economy + start.diplomacy
  const to = weightIn(last, 'US')
  const trust = last.closed.trust.US
  return {
    holds: trust > 0 && to > from,
    figure: `US trust ${trust}, weight ${from} -> ${to} by 2000`,
    note: 'Asked of both: goodwill, and authority conferred.',
  }
}

export const russiaReturns: Check = (history) => {
  const interests = span(history, 1991, 2000).map((played) => interestIn(played, 'RU'))
  const [early = 0, middle = 0, late = 0] = interests
  return {
    holds: middle > early && late > early && late >= middle,
    figure: `RU interest 1991-2000 by round: ${listed(interests)}`,
    note: 'Up in the round of 1996, and not down again before September 2001.',
  }
}

export const usPeak: Check = (history) => {
  const peak = interestIn(during(history, 2002), 'US')
  const others = history.rounds.filter((played) => played !== during(history, 2002))
  const next = Math.max(...others.map((played) => interestIn(played, 'US')))
  return {
    holds: peak > next,
    figure: `US interest ${peak} in 2001-03, at most ${next} elsewhere`,
    note: 'Strictly the highest of all rounds.',
  }
}

export const tiltOf2005: Check = (history) => {
  const played = during(history, 2005)
  const [ru, cn, us] = (['RU', 'CN', 'US'] as const).map((power) => trustMoved(history, played, power))
  return {
    holds: (ru ?? 0) > 0 && (cn ?? 0) > 0 && (us ?? 0) < 0,
    figure: `trust moved in 2004-05: RU ${ru}, CN ${cn}, US ${us}`,
    note: 'Trust in the game is how the power sees Kazakhstan; the text tells how capitals turned.',
  }
}

export const oilBoom: Check = (history, figures) => {
  const ratio = figures.value('q-oilrev-2007') / figures.value('q-oilrev-2000')
  const boom = span(history, 2001, 2007).reduce((sum, played) => sum + oilEarned(played), 0)
  const earlier = span(history, 1991, 2000).reduce((sum, played) => sum + oilEarned(played), 0)
  return {
    holds: ratio >= 6 && ratio <= 8 && boom > earlier,
    figure: `reported x${ratio.toFixed(1)}; oil earned in the run ${earlier} before 2001, ${boom} to 2008`,
    note: 'The factor is asked of the reported figures; of the run only that the boom decade earns more.',
  }
}

export const chinaOvertakes: Check = (history) => {
  const [then, now] = [during(history, 2002), during(history, 2007)]
  const gap = (played: typeof now) => economyOf(played, 'CN') - economyOf(played, 'RU')
  return {
    holds: gap(then) < 0 && gap(now) > 0,
    figure: `economic contract CN/RU ${economyOf(then, 'CN')}/${economyOf(then, 'RU')} in 2003, ${economyOf(now, 'CN')}/${economyOf(now, 'RU')} in 2008`,
    note: 'The texts give no trade figures for Russia, and speak of the region; the run tells authority, for Kazakhstan.',
  }
}

export const crisisRaisesBoth: Check = (history) => {
  const [last, now] = [before(history, 2009), during(history, 2009)]
  const moved = (['CN', 'RU'] as const).map((power) => weightIn(now, power) - weightIn(last, power))
  return {
    holds: moved.every((by) => by > 0),
    figure: `weight CN ${weightIn(last, 'CN')} -> ${weightIn(now, 'CN')}, RU ${weightIn(last, 'RU')} -> ${weightIn(now, 'RU')}`,
    note: 'One by loans, the other by its customs union.',
  }
}

export const chinaTradeGrows: Check = (history, figures) => {
  const factor = figures.value('q-cn-trade-2010') / figures.value('q-cn-trade-1993')
  const [from, to] = [economyOf(during(history, 1993), 'CN'), economyOf(during(history, 2010), 'CN')]
  return {
    holds: factor >= 40 && factor <= 55 && to > from,
    figure: `reported x${factor.toFixed(1)}; CN economic contract ${from} -> ${to}`,
    note: 'The factor is asked of the reported figures; of the run that China rises from nothing.',
  }
}

export const usViaAfghanistan: Check = (history) => {
  const years = span(history, 2005, 2010)
  const least = Math.min(...years.map((played) => interestIn(played, 'US')))
  const inNetwork = history.rounds.filter((p) => isMemberAfter(p, 'northern-distribution-network'))
  const [first, last] = [inNetwork[0]?.round ?? 0, inNetwork.at(-1)?.round ?? 0]
  const joined = first >= during(history, 2008).round && first <= during(history, 2009).round
  return {
    holds: least >= 1 && joined && last < history.rounds.length,
    figure: `US interest at least ${least}; supply network from round ${first} to ${last}`,
    note: 'Beside interest, the supply line must come with the war and go with it.',
  }
}
