/** The fields of a scenario file, each by its path and by the id its description goes under. */

/** Paths in the order of a file; `*` stands for a name or a number. */
const FIELDS = {
  id: 'id',
  from: 'from',
  to: 'to',
  always: 'always',
  event: 'always.*',
  rounds: 'rounds',
  round: 'rounds.*',
  era: 'rounds.*.era',
  need: 'rounds.*.need',
  verdicts: 'verdicts',
  verdict: 'verdicts.*',
  interests: 'interest',
  'interest-era': 'interest.*',
  interest: 'interest.*.*',
  leverage: 'structuralLeverage',
  start: 'start',
  contracts: 'start.contract',
  'contract-power': 'start.contract.*',
  contract: 'start.contract.*.*',
  trusts: 'start.trust',
  trust: 'start.trust.*',
  tracks: 'start.tracks',
  track: 'start.tracks.*',
  treasury: 'start.treasury',
  routes: 'start.routes',
  route: 'start.routes.*',
  memberships: 'start.memberships',
  membership: 'start.memberships.*',
  finale: 'finale',
  pars: 'pars',
  'pars-seat': 'pars.*',
  par: 'pars.*.par',
  spread: 'pars.*.spread',
  'pars-levels': 'parsAt',
  'pars-level': 'parsAt.*',
  'level-seat': 'parsAt.*.*',
  'level-par': 'parsAt.*.*.par',
  'level-spread': 'parsAt.*.*.spread',
} as const
export type FieldId = keyof typeof FIELDS

const IDS = Object.keys(FIELDS) as FieldId[]
/** No field of a scenario has a longer path. */
export const DEEPEST_FIELD = Math.max(...IDS.map((id) => FIELDS[id].split('.').length))

/** The field a path leads to, and what stood for each `*`: numbers and names. `undefined` for no field of a scenario. */
export function fieldAt(path: string): { id: FieldId; names: readonly string[] } | undefined {
  const keys = path.split('.')
  for (const id of IDS) {
    const pattern = FIELDS[id].split('.')
    if (pattern.length !== keys.length) continue
    if (!pattern.every((part, place) => part === '*' || part === keys[place])) continue
    return { id, names: keys.filter((_, place) => pattern[place] === '*') }
  }
  return undefined
}

/** The fields a guide tells of, each with a path that leads to it in a sound scenario; groups go without saying. */
export const GUIDE = [
  { id: 'id', path: 'id' },
  { id: 'from', path: 'from' },
  { id: 'to', path: 'to' },
  { id: 'always', path: 'always' },
  { id: 'rounds', path: 'rounds' },
  { id: 'era', path: 'rounds.0.era' },
  { id: 'need', path: 'rounds.0.need' },
  { id: 'verdict', path: 'verdicts.0' },
  { id: 'interest', path: 'interest.2001.RU' },
  { id: 'leverage', path: 'structuralLeverage' },
  { id: 'contract', path: 'start.contract.RU.security' },
  { id: 'trust', path: 'start.trust.RU' },
  { id: 'track', path: 'start.tracks.prosperity' },
  { id: 'treasury', path: 'start.treasury' },
  { id: 'route', path: 'start.routes.0' },
  { id: 'membership', path: 'start.memberships.0' },
  { id: 'finale', path: 'finale' },
  { id: 'par', path: 'pars.KZ.par' },
  { id: 'spread', path: 'pars.KZ.spread' },
  { id: 'pars-levels', path: 'parsAt' },
] as const satisfies readonly { id: FieldId; path: string }[]
