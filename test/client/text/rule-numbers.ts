/**
 * Which rules' numbers the texts that players read state, in the order they stand there, each from where the rules have it. A text that
 * states a number and is not told here fails its test, as does one that states another.
 */
import { AIMS, ERAS, POWERS, SCENARIOS, SEATS, TRACKS, TUNING } from '../../../src/game/index.ts'
import { rowsOf, rulebook } from '../../../src/tools/rulebook/rulebook.ts'
import { numbersOf } from '../../game/rulebook/formula.ts'

export type Numbers = Readonly<Record<string, readonly number[]>>

const T = TUNING
const finale = SCENARIOS['three-decades']?.finale ?? 1
const dearest = Math.max(...T.dependenceCost)
const dependent = T.dependenceCost.findIndex((cost) => cost > 0)
const { above, trust, below, farBelow, withEnvoy } = T.attended
const loose = T.resist.holdsFrom - 1
/** 0 none, 1 and 2 loose, 3 and 4 tight. */
const scale = [0, 1, loose, T.resist.holdsFrom, T.contract.max]

const responses = rowsOf(rulebook(), 'what | least')
  .filter(([what]) => what === 'responses of a crisis')
  .flatMap(([, least, most]) => [Number(least), Number(most)])

/** Of assets/locales/en/rules.json. */
export const RULE_TEXTS: Numbers = {
  standing: [T.neighbours.cubes],
  agenda: [...T.agendaRounds, T.interestDiscount],
  pledge: [T.pledge.least, T.pledge.price],
  offers: [POWERS.length, T.cardsARound],
  market: [T.market.loss],
  'hedging-premium': [T.premium],
  spurned: [T.spurned],
  complied: [-T.comply.sovereignty],
  resisted: [T.resist.meets, -T.resist.bare],
  erosion: [-T.resist.erosion, loose],
  resolve: [T.resist.resolve],
  'pledge-kept': [T.pledge.kept],
  'pledge-broken': [-T.pledge.broken],
  'pledge-seen-broken': [-T.pledge.seenBroken],
  expectation: [above, trust, below, above, farBelow],
  envoy: [above - 1, trust, above, -withEnvoy, -farBelow],
  unravelling: [T.unravelling.from, -T.unravelling.loss],
  severance: [T.severance.from, -T.severance.loss, -T.severance.track, T.severance.trustAfter],
  'net-benefits': [
    T.benefits.share,
    T.benefits.most,
    ...[T.vectors.spares, POWERS.length, T.vectors.weight],
    ...[T.benefits.surfeitFrom, T.benefits.surfeit],
  ],
  'oil-income': [T.oilIncome.prosperity, T.oilIncome.oil],
  dominance: [T.dominance.rises, T.dominance.by, T.dominance.holds - 1, T.dominance.by],
  patron: [T.dominance.rises, T.dominance.patron],
  dependence: [dearest, dependent],
  balance: [T.balance.powers, T.balance.weight, T.balance.dominance, T.balance.gain, T.balance.below],
  growth: [T.legitimacy.growthBelow, T.legitimacy.growth],
  decline: [-T.legitimacy.decline],
  'lost-freedom': [-T.legitimacy.lostFreedom],
  score: [ERAS.length, finale],
  unresisted: [T.unresisted],
  aim: [T.aim, T.aim * finale, ERAS.length],
  verdict: [T.verdict.sovereignty, T.verdict.poor, TRACKS.length, T.verdict.poorAt],
  era: [T.interest.drift],
}

/** Of assets/locales/en/glossary.json. */
export const TERM_TEXTS: Numbers = {
  // Bounds that cards are held to: see RULES.md, "Bounds of cards".
  crisis: responses,
  // Two orders, by the word itself.
  'dual-order': [2],
  cube: [T.attention.standard, T.attention.easy],
  power: [POWERS.length],
  track: [0, T.track.max],
  prosperity: [T.oilIncome.prosperity],
  legitimacy: [0],
  sovereignty: [T.verdict.sovereignty, 0],
  treasury: [0, T.treasury.max],
  contract: scale,
  loose: [1, loose],
  tight: [T.resist.holdsFrom, T.contract.max],
  weight: [T.price.partnerWeight, T.price.step],
  trust: [
    T.trust.min,
    T.trust.max,
    T.price.trusted,
    T.price.step,
    T.price.distrusted,
    T.price.step,
    T.unravelling.from,
  ],
  interest: [0, T.interest.max],
  expectation: [above],
  pledge: [T.pledge.least, T.pledge.price, T.pledge.broken / -T.pledge.kept],
  envoy: [above - 1, withEnvoy / farBelow, trust],
  price: [T.price.step, T.price.step, T.price.least],
  bind: [0, 1, 2],
  agreement: [1],
  framework: [2],
  sweetened: [T.sweeten.price],
  'hedging-premium': [T.premium],
  spurned: [T.spurned],
  strength: [T.resist.meets, -T.resist.bare],
  need: [T.vectors.spares, POWERS.length, T.vectors.weight],
  leverage: [T.leverageFrom, T.sanctions.leverage],
  'structural-leverage': [T.routeFrees],
  'quiet-border': [T.quietBorder.trust, T.quietBorder.spares],
  dependence: [0, T.dependence.max, T.dominance.rises, dependent],
  patron: [T.dominance.rises],
  balance: [T.balance.powers, T.balance.weight],
  agenda: [T.interestDiscount],
  'secret-aim': [AIMS.RU.length, T.aim, T.aim * finale, ERAS.length],
  verdict: [T.verdict.sovereignty, T.verdict.poor, T.verdict.poorAt],
}

/** What a power's own lines of the round's score name, with the point each brings. That something is there at all has no number in words. */
const scored = rowsOf(rulebook(), 'power | one point').map(([, condition = '']) => [
  1,
  ...numbersOf(condition.replace(/(?:taken|routes?)\S* >= 1/, '')),
])
const aims = rowsOf(rulebook(), 'power | aim').map(
  ([, aim = '', condition = '']) => [`aim.${aim.replaceAll('`', '')}.text`, numbersOf(condition)] as const,
)

/** Of the flat files of messages, by key: what is written in them, not what is filled in. */
export const MESSAGES: Numbers = {
  ...Object.fromEntries(aims.filter(([, numbers]) => numbers.length > 0)),
  'first.level.text': [T.attention.standard, T.attention.easy],
  'first.lesson.note': [T.lesson.pressures, T.lesson.initiatives, T.lesson.competition],
  'first.how.cubes': [T.attention.standard],
  'help.goal.text': [T.verdict.sovereignty, 0],
  'help.round.pledge': [T.pledge.least, T.pledge.price, T.pledge.kept, T.pledge.broken, T.pledge.seenBroken],
  'help.round.offers': [T.cardsARound],
  'end.margins.note': [0],
  'end.verdict.terms': [T.verdict.sovereignty],
  'play.dependence.means': [dependent, T.dominance.holds],
  // At nothing, the game ends.
  'play.head.fatal': [0, 0, 0],
  'play.head.place': [SEATS.length],
  'play.head.place.only': [SEATS.length],
  'play.places.unmeasured': [T.attention.easy],
  'reckoning.verdict.unmeasured': [T.attention.easy],
  'end.unmeasured': [T.attention.easy],
  'end.standings.unmeasured': [T.attention.easy],
  'play.head.sum': [0, 0],
  'play.places.now': [1],
  'play.hedge.off': [T.premium],
  'play.hedge.on': [T.premium, T.spurned],
  'play.hedge.snub': [T.spurned],
  'play.resist.erodes': [T.resist.erosion],
  'play.envoy.means': [T.envoy.cubes, above - 1, -withEnvoy, -farBelow, trust, 0],
  'play.out.ending': [0, 0],
  'play.out.ending.why': [0],
  'play.out.track.low.why': [0],
  'play.out.idle': [T.envoy.cubes],
  'part.track': [T.verdict.sovereignty],
  'play.sweeten': [T.sweeten.interest, T.sweeten.price],
  'play.score.how': [1, ...scored.flat()],
  'play.score.finale': [finale],
  'play.item': [T.envoy.cubes],
  'fact.track.hedging-premium': [T.premium],
  'fact.dependence.dominance': [T.dominance.rises, T.dominance.holds],
  'fact.dependence.dependence': [T.dominance.rises, T.dominance.holds],
  'reading.card.bind': [1, 2],
  'scenarioFile.guide.leverage': [T.routeFrees],
  'scenarioFile.guide.contract': scale,
  'scenarioFile.guide.par': [SEATS.length],
}

/** Of assets/locales/en/sources/rules.json, which tells how the game plays what a text says. */
export const PLAYED_TEXTS: Numbers = {
  // China's specialty stands on its cards; no rule adds it.
  homeDiscount: [T.interestDiscount, 1],
  contract: [0, T.contract.max],
  'hedging-premium': [T.premium],
  spurned: [T.spurned],
  'net-benefits': [2],
  patron: [T.dominance.patron],
  balance: [T.balance.powers],
  era: [2001, 2011].map(
    (era) => SCENARIOS['three-decades']?.interest[`${era}` as (typeof ERAS)[number]].US ?? 0,
  ),
}

/** Of the glossary of README.md. */
export const README_TERMS: Numbers = {
  attention: [T.attention.standard],
  contract: [0, T.contract.max, 1, loose, T.resist.holdsFrom, T.contract.max],
  expectation: [above],
  pledge: [T.pledge.price],
  bind: [0, 1, 2],
  'pressure, leverage': [T.resist.meets],
  'hedging premium': [T.premium],
  'unravelling, severance': [-T.unravelling.from, -T.severance.from, -T.severance.loss],
  dependence: [0, T.dependence.max],
}

/** Numbers that are no rule's: dates, ordinals, what players are told of other things. */
export const NO_RULES: readonly RegExp[] = [
  /^scenario\./,
  /^first\.(lead|seat|read)/,
  /^settings\./,
  /^credits\./,
  /^reckoning\.(steady$|quiet|verdict\.times)/,
  /^end\.(tracks|rank|rank\.watched|share|history\.note)$/,
  /^help\.round\.[a-z]+\.title$/,
  /^help\.round\.news$/,
  /^play\.(tracks|history\.tracks|pledge\.means|hand\.how)$/,
  /^fact\.track\.balance$/,
  /^refusal\./,
  /^effect\.lasting\./,
  /^reading\.(filter|disagree|era)/,
  /^scenarioFile\.(broken|hopeless|expected|guide\.(era|interest|track|pars-levels))/,
  /^bot\./,
]
