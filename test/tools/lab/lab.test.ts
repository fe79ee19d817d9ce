import { readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { SEATS } from '../../../src/game/index.ts'
import { SETTINGS } from '../../../src/tools/lab/games-wanted.ts'
import { pageOf } from '../../../src/tools/lab/html/page.ts'
import { fileOf, runLab } from '../../../src/tools/lab/lab.ts'
import { optionsOf, type Wanted } from '../../../src/tools/lab/options.ts'
import { LEAST_GAMES } from '../../../src/tools/lab/points/point.ts'
import { linesOf } from '../../../src/tools/lab/print.ts'
import { merged } from '../../../src/tools/lab/report.ts'
import { isThorough } from '../../support/extent.ts'

const players = ['random', 'greedy', 'lean-russia', 'lean-china', 'lean-west', 'split', 'even-hand']
const BOTS = ['--search', 'greedy', '--powers', 'greedy', '--players', players.join(',')]
const COUNTS = [
  '--games',
  '2',
  '--ratings-games',
  '1',
  '--levels-games',
  '0',
  '--openings-games',
  '0',
  '--levels',
  'novice,learner',
]
const TINY = [
  '--scenario',
  'pivots',
  '--seed',
  'test',
  ...BOTS,
  ...COUNTS,
  '--repeats',
  '2',
  '--last-games',
  '1',
  '--pressures-games',
  '1',
  '--decisions-games',
  '0',
]

/** Every part of the lab three times over: half a minute. */
const LONG = { timeout: 120_000, skip: !isThorough }

function quietly(): void {}

function wanted(...more: string[]): Wanted {
  return optionsOf([...TINY, ...more])
}

describe('the lab', () => {
  it('reports the same on one worker and on two, and after being saved', LONG, async () => {
    const heard: string[] = []
    const saved = join(tmpdir(), `lab-${process.pid}.json`)
    const alone = await runLab(wanted('--workers', '1'), quietly)
    const together = await runLab(wanted('--workers', '2', '--out', saved), (line) => heard.push(line))
    expect(together).toEqual(alone)
    expect(heard.at(-1)).toMatch(/^100 %: (\d+) of \1 games$/)
    expect(await readFile(saved, 'utf8')).toBe(fileOf(alone))
    expect(await runLab(wanted('--from', saved))).toEqual(alone)
    await rm(saved)

    const [report] = alone
    const wins = SEATS.map((seat) => report?.measured.equal?.seats[seat].wins.mean ?? 0)
    expect(wins.reduce((a, b) => a + b, 0)).toBeCloseTo(1)
    const rivals = report?.measured.rivals?.rows ?? []
    expect(rivals.filter((row) => row.rival === 'greedy').map((row) => row.gain.mean)).toEqual([
      0, 0, 0, 0, 0,
    ])
    expect(rivals.some((row) => row.rival === 'tuned' && row.gain.mean !== 0)).toBe(true)
    expect(report?.points.map((point) => point.point)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
    expect(report?.measured.drops?.rows).toHaveLength(10)
    expect(report?.measured.additions?.rows).toHaveLength(6)
    expect(report?.measured.pressures?.rows.length).toBeGreaterThan(0)
    // So few games decide nothing.
    expect(report?.points.map(({ verdict }) => verdict)).toEqual(Array.from({ length: 11 }, () => 'open'))
    const [told, page] = [alone.flatMap(linesOf).join('\n'), pageOf(alone)]
    for (const text of [told, page])
      for (const words of ['lean-russia of search', 'how often each answer is right'])
        expect(text).toContain(words)
    expect(page).not.toMatch(/<script|https?:|<link|@import|url\(/)
  })

  it('knows no scenario, player, level or part of another name', () => {
    expect(() => optionsOf(['--scenario', 'none'])).toThrow(/no scenario 'none'/)
    expect(() => optionsOf(['--search', 'nobody'])).toThrow(/no player 'nobody'/)
    expect(() => optionsOf(['--players', 'greedy,nobody'])).toThrow(/no player 'nobody'/)
    expect(() => optionsOf(['--levels', 'genius'])).toThrow(/no level 'genius'/)
    expect(() => optionsOf(['--parts', 'equal,luck'])).toThrow(/no part 'luck'/)
    expect(() => optionsOf(['--games', '1.5'])).toThrow(/'1.5'/)
  })

  it('gives each part its own number of games', () => {
    const { games } = optionsOf([
      '--games',
      '100',
      '--parts',
      'equal,levels',
      '--levels-games',
      '7',
      '--last-games',
      '3',
    ])
    expect(games).toEqual({
      equal: 100,
      players: 0,
      versus: 0,
      rivals: 0,
      levels: 7,
      ratings: 0,
      shuffle: 0,
      openings: 0,
      answers: 0,
      last: 3,
      drops: 0,
      sticks: 0,
      pressures: 0,
      decisions: 0,
      winning: 0,
      additions: 0,
    })
  })

  it('knows a quick and a full setting, each part of which may be changed, and which no number goes with', () => {
    const quick = optionsOf(['--quick', '--drops-games', '3'])
    expect(quick.games).toEqual({ ...SETTINGS.quick, drops: 3 })
    expect(quick.levels.at(-1)).toBe('master~40')
    expect(optionsOf(['--full', '--parts', 'decisions']).games).toMatchObject({
      decisions: SETTINGS.full.decisions,
      equal: 0,
    })
    const judged = [SETTINGS.full, SETTINGS.quick].flatMap((games) => Object.values(games))
    expect(judged.filter((games) => games > 0 && games < LEAST_GAMES)).toEqual([])
    expect(SETTINGS.full.equal).toBeGreaterThanOrEqual(1000)
    expect(() => optionsOf(['--quick', '--games', '5'])).toThrow(/leave each other out/)
    expect(() => optionsOf(['--quick', '--full'])).toThrow(/leave each other out/)
  })

  it('puts saved parts of a scenario together, and refuses what does not belong together', () => {
    const empty = { rulesVersion: 1, search: 'expert', points: [] }
    const shuffle = {
      player: 'expert',
      deals: 2,
      repeats: 2,
      share: { mean: 0, low: 0, high: 0, between: 0, within: 1 },
    }
    const openings = { player: 'expert', games: 2, rows: [] }
    const reports = [
      { ...empty, scenario: 'great-game', runs: ['c'], measured: {} },
      { ...empty, scenario: 'pivots', runs: ['a'], measured: { shuffle } },
      { ...empty, scenario: 'pivots', runs: ['b'], measured: { openings } },
    ]
    const whole = merged(reports)
    expect(whole.map((one) => one.scenario)).toEqual(['pivots', 'great-game'])
    expect(whole[0]?.runs).toEqual(['a', 'b'])
    expect(whole[0]?.measured).toEqual({ shuffle, openings })
    expect(whole[0]?.points[4]?.open).toEqual([])
    const other = { ...empty, search: 'master', scenario: 'pivots', runs: [], measured: {} }
    expect(() => merged([...reports, other])).toThrow(/cannot be put together/)
  })
})
