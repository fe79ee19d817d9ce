// Whatever may be told or asked has words: every kind of fact, every reason of a part, rule, reading, ground and figure.
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadText, ruleText } from '../../../src/client/text/index.ts'
import { figureText, partText } from '../../../src/client/text/parts.ts'
import {
  DOMAINS,
  type FactKind,
  type Figure,
  PART_REASONS,
  type Part,
  READINGS,
  RULE_GROUNDS,
  RULES,
  SCORE_LINES,
} from '../../../src/game/index.ts'
import { readText } from '../../support/locale-files.ts'

beforeAll(() => loadText(['facts', 'rules', 'why', 'powers', 'initiatives']))

/** The type knows each kind: one that is missing here, or is none, does not compile. */
const KINDS: Readonly<Record<FactKind, true>> = {
  ...{ track: true, oil: true, trust: true, interest: true, contract: true, expectation: true },
  ...{ attention: true, dependence: true, score: true, route: true, condition: true, lapsed: true },
  ...{ joined: true, left: true, round: true, agenda: true, pledged: true, unpledged: true, laid: true },
  ...{ benefit: true, pressed: true, passed: true, responded: true, launched: true, taken: true },
  ...{ spurned: true, complied: true, resisted: true, promise: true, attended: true, net: true },
  ...{ aim: true, verdict: true, ended: true, drew: true, discarded: true },
}

/** And each figure. */
const FIGURES: Readonly<Record<Figure['of'], Figure>> = {
  track: { of: 'track', track: 'prosperity' },
  oil: { of: 'oil' },
  attention: { of: 'attention' },
  dependence: { of: 'dependence' },
  routes: { of: 'routes' },
  trust: { of: 'trust', power: 'RU' },
  interest: { of: 'interest', power: 'CN' },
  expectation: { of: 'expectation', power: 'US' },
  pledge: { of: 'pledge', power: 'EU' },
  contract: { of: 'contract', power: 'RU', domain: 'economy' },
  score: { of: 'score', seat: 'KZ' },
  price: { of: 'price', card: 'cn-bright-path' },
  benefit: { of: 'benefit', card: 'cn-bright-path' },
  weight: { of: 'weight', power: 'CN' },
  leverage: { of: 'leverage', power: 'RU' },
  dominance: { of: 'dominance' },
  verdict: { of: 'verdict' },
  paid: { of: 'paid', domain: 'security' },
  need: { of: 'need', domain: 'security' },
  net: { of: 'net', domain: 'security' },
}

const facts = readText('en', 'facts.json')
const why = readText('en', 'why.json')

/** Of the keys that begin so, those that name nothing of a list. */
function unused(
  texts: Readonly<Record<string, unknown>>,
  prefix: string,
  names: readonly string[],
): string[] {
  return Object.keys(texts).filter(
    (key) => key.startsWith(prefix) && !names.includes(key.slice(prefix.length)),
  )
}

describe('the words of the why', () => {
  it('tell of no kind of fact that there is not', () => {
    const others = Object.keys(facts).filter((key) => /^fact\./.test(key) && !isOfKind(key))
    expect(others).toEqual([])
  })

  it('name every figure, and nothing else', () => {
    for (const figure of Object.values(FIGURES)) expect(figureText(figure), figure.of).toMatch(/\S/)
    expect(
      unused(facts, 'figure.', [
        ...Object.keys(FIGURES),
        'ask',
        'why',
        'why.fact',
        'cost',
        'now',
        'standing',
      ]),
    ).toEqual([])
  })

  it('say of every part why it counts, and nothing else', () => {
    const lines = SCORE_LINES.map((line): Part => ({ why: 'line', by: 1, line, power: 'RU' }))
    const others = PART_REASONS.filter((reason) => reason !== 'line').map(someOf)
    for (const part of [...lines, ...others]) expect(partText(part), JSON.stringify(part)).toMatch(/\S/)
    const names = [...PART_REASONS, ...SCORE_LINES.map((line) => `line.${line}`), 'by'].filter(
      (one) => one !== 'line',
    )
    expect(unused(facts, 'part.', names)).toEqual([])
  })

  it('say of every rule what it is and where it stands', () => {
    const rules = readText('en', 'rules.json')
    for (const rule of RULES) {
      const { title, text } = ruleText(rule)
      expect(title !== '' && text !== '' && RULE_GROUNDS[rule].section !== '', rule).toBe(true)
    }
    expect(unused(rules, '', RULES)).toEqual([])
  })

  it('say of every reading what it is, and nothing else', () => {
    expect(READINGS.filter((reading) => !(`why.read.${reading}` in why))).toEqual([])
    expect(unused(why, 'why.read.', READINGS)).toEqual([])
  })

  it('are all said somewhere', () => {
    const code = codeUnder(resolve(import.meta.dirname, '../../../src/client/screens/why'))
    const rest = Object.keys(why).filter((key) => !/^why\.(?:read|setup)\./.test(key))
    expect(rest.filter((key) => !code.includes(`'${key}'`))).toEqual([])
  })
})

function isOfKind(key: string): boolean {
  const [, kind = '', of = ''] = key.split('.')
  return kind in KINDS || key === 'fact.cut' || (kind === 'still' && of in KINDS)
}

/** A part with all that a sentence may want to name. */
function someOf(why: Part['why']): Part {
  const [domain] = DOMAINS
  return { why, by: 1, card: 'cn-bright-path', power: 'CN', domain, track: 'security', route: 'china' }
}

function codeUnder(folder: string): string {
  return readdirSync(folder)
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n')
}
