/** The tables of RULES.md that are written from the code, by the name they carry there. */
import {
  AIM_GROUNDS,
  ERAS,
  LEVELS,
  LINE_GROUNDS,
  POWERS,
  RULE_GROUNDS,
  RULES,
  SCENARIOS,
  type Scenario,
  SEATS,
  type Seat,
  type Source,
  type Table,
  TRACKS,
} from '../../game/index.ts'
import { statedNumbers, tunedValues } from './rulebook.ts'

const all: readonly Scenario[] = Object.values(SCENARIOS)

type Cells = readonly (string | number)[]

function table(head: Cells, rows: readonly Cells[]): string {
  const line = (cells: Cells) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

function listed(items: readonly (string | number)[]): string {
  return items.join(', ') || 'none'
}

function levels({ security, economy, diplomacy }: Table['contract']['RU']): string {
  return `${security}/${economy}/${diplomacy}`
}

function scenarios(): string {
  const row = (name: string, cell: (scenario: Scenario) => string | number) => [name, ...all.map(cell)]
  return table(
    ['', ...all.map(({ id }) => `\`${id}\``)],
    [
      row('years', ({ from, to }) => `${from}-${to}`),
      row('events in every game', ({ always = [] }) => (always.length > 0 ? listed(always) : 'none')),
      row('era of each round', ({ rounds }) => listed(rounds.map(({ era }) => era))),
      row('need of each round', ({ rounds }) => rounds.map(({ need }) => need).join(' ')),
      row('verdicts after', ({ verdicts }) => listed(verdicts)),
      row('`finale`', ({ finale }) => finale ?? 'none'),
      row('structural leverage', ({ structuralLeverage }) => structuralLeverage),
      ...POWERS.map((power) => row(`contracts, ${power}`, ({ start }) => levels(start.contract[power]))),
      row('trust', ({ start }) => POWERS.map((power) => start.trust[power]).join(' ')),
      row('tracks', ({ start }) => TRACKS.map((track) => start.tracks[track]).join('/')),
      row('treasury', ({ start }) => start.treasury),
      row('routes', ({ start }) => listed(start.routes)),
      row('memberships', ({ start }) => listed(start.memberships)),
    ],
  )
}

/** The four scenarios share their levels of interest; one that did not would need a table of its own. */
function interest(): string {
  const [first, ...others] = all.map((scenario) =>
    table(
      ['era', ...POWERS],
      ERAS.map((era) => [era, ...POWERS.map((power) => scenario.interest[era][power])]),
    ),
  )
  if (!first || others.some((other) => other !== first)) throw new Error('scenarios differ in their interest')
  return first
}

function pars(): string {
  const cell = (of: Scenario['pars'] | undefined, seat: Seat) =>
    of ? `${of[seat].par} / ${of[seat].spread}` : ''
  return table(
    ['scenario', 'level', ...SEATS],
    all.flatMap((scenario) =>
      LEVELS.map((level) => [
        `\`${scenario.id}\``,
        level,
        ...SEATS.map((seat) => cell(scenario.parsAt?.[level], seat)),
      ]),
    ),
  )
}

function numbers(text: string): string {
  const stated = statedNumbers(text)
  const where = (key: string) => [
    ...new Set(stated.filter((one) => one.key.split('=')[0] === key).map((one) => one.section)),
  ]
  return table(
    ['key', 'value', 'stands in'],
    [...tunedValues()].map(([key, value]) => [`\`${key}\``, value, where(key).join(', ')]),
  )
}

/** Rules that stand on a text in part: by the line or the aim that does. */
const IN_PART: Readonly<Record<string, Readonly<Record<string, readonly Source[]>>>> = {
  score: LINE_GROUNDS,
  aim: AIM_GROUNDS,
}

function grounds(): string {
  return table(
    ['rule', 'stands in', 'stands on'],
    RULES.map((rule) => {
      const { section, ground } = RULE_GROUNDS[rule]
      if (ground === 'own') return [`\`${rule}\``, section, "the game's own"]
      if (ground === 'card') return [`\`${rule}\``, section, 'the card it works through']
      const parts = IN_PART[rule]
      return [`\`${rule}\``, section, parts ? inPart(parts) : ground.map(cited).join(', ')]
    }),
  )
}

function inPart(parts: Readonly<Record<string, readonly Source[]>>): string {
  const stated = Object.entries(parts).map(
    ([name, sources]) => `\`${name}\`: ${sources.map(cited).join(', ')}`,
  )
  return `${stated.join('; ')}; all else is the game's own`
}

function cited({ entry, at }: Source): string {
  return [entry, ...at].map((one) => `\`${one}\``).join(' ')
}

const TABLES: Readonly<Record<string, (text: string) => string>> = {
  scenarios,
  interest,
  pars,
  numbers,
  grounds,
}

/** The rulebook with every table that is written from the code written anew. */
export function withTables(text: string): string {
  return text.replace(
    /(<!-- table: (\S+) -->\n)[\s\S]*?(<!-- end -->)/g,
    (_all, open, name: string, close) => {
      const written = TABLES[name]
      if (!written) throw new Error(`there is no table '${name}'`)
      return `${open}${written(text)}\n${close}`
    },
  )
}
