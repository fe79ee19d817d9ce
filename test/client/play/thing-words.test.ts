// What is said of a thing on the map: whole sentences, of what the map shows.
import { beforeAll, describe, expect, it } from 'vitest'
import { pictureOf } from '../../../src/client/board/index.ts'
import { thingWords } from '../../../src/client/screens/play/map/thing-words.ts'
import { GAME_TEXT, loadText } from '../../../src/client/text/index.ts'
import { view } from '../../../src/game/index.ts'
import { given } from '../../support/given.ts'

beforeAll(() => loadText(GAME_TEXT))

const start = pictureOf(view(given({}), 'KZ'))
const picture = {
  ...start,
  powers: {
    ...start.powers,
    RU: {
      trust: -1,
      interest: 4,
      strands: { security: 3, economy: 0, diplomacy: 1 },
      cubes: 1,
      expected: 3,
      promised: 2,
      pressures: ['security', 'economy'] as const,
    },
  },
}

describe('the words of a thing on the map', () => {
  it('tell a capital’s trust, interest, cubes, promise and pressure', () => {
    expect(thingWords({ kind: 'power', power: 'RU' }, picture)).toEqual({
      title: 'Moscow',
      lines: [
        'Its trust in Kazakhstan is −1.',
        'Its interest in the region is 4.',
        'It expects 3 cubes and has 1.',
        '2 cubes are pledged to it.',
        'It presses Kazakhstan over security and the economy.',
      ],
    })
  })

  it('tell a strand’s level, whether it is tight, and pressure on it', () => {
    const words = thingWords({ kind: 'strand', power: 'RU', domain: 'security' }, picture)
    expect(words.title).toBe('Security contract with Moscow')
    expect(words.lines[0]).toMatch(/^Level 3, tight:/)
    expect(words.lines[1]).toBe('Moscow presses here and waits for an answer.')
    expect(thingWords({ kind: 'strand', power: 'RU', domain: 'diplomacy' }, picture).lines).toHaveLength(1)
  })

  it('tell of Astana, its cubes and the routes', () => {
    const { tracks } = picture.home
    const astana = thingWords({ kind: 'astana' }, picture).lines.join(' ')
    expect(astana).toContain(`Prosperity ${tracks.prosperity}`)
    expect(astana).toContain(`Sovereignty ${tracks.sovereignty}`)
    expect(
      thingWords({ kind: 'tray' }, { ...picture, home: { ...picture.home, free: 1, cubes: 0 } }).lines,
    ).toEqual(['1 cube is left to lay.', 'No cube is spent at home.'])
    expect(thingWords({ kind: 'route', route: 'china' }, picture).title).toBe('The route to China')
  })
})
