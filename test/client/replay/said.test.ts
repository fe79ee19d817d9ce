// What seats said to each other, in a game that has been played: who may hear it, where it stands, and in which words.
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { heardBy, saidAt } from '../../../src/client/screens/replay/said/heard.ts'
import { inOrder, transcriptOf } from '../../../src/client/screens/replay/transcript/transcript.ts'
import { replayOf, sessionOf } from '../../../src/client/session/replay.ts'
import { rulesFor } from '../../../src/client/session/rules-of-then.ts'
import { loadText, saidText } from '../../../src/client/text/index.ts'
import { timelineOf } from '../../../src/client/timeline/steps.ts'
import { RULES_VERSION, SEATS } from '../../../src/game/index.ts'
import { decodeFile, type RecordFile, type Said } from '../../../src/game/record/index.ts'
import { phrasesFor } from '../../../src/game/wire/index.ts'
import { filePath } from '../../../src/tools/records/frozen.ts'

const said = (step: number, from: Said['from'], to: Said['to'], phrase: string): Said => ({
  at: { step },
  ...{ from, to, phrase },
})
const SAID: readonly Said[] = [
  said(1, 'RU', 'KZ', 'take:economy'),
  said(1, 'KZ', 'RU', 'yes'),
  said(6, 'KZ', 'all', 'thanks'),
  said(5, 'CN', 'US', 'press-too'),
]
const file = { said: SAID } as unknown as RecordFile
const phrases = (heard: readonly Said[]) => heard.map(({ phrase }) => phrase)

describe('what was said', () => {
  it('is heard by those two and whoever sees every hand, or by all, in the order of its places', () => {
    expect(phrases(heardBy({ file }, 'RU'))).toEqual(['take:economy', 'yes', 'thanks'])
    expect(phrases(heardBy({ file }, 'US'))).toEqual(['press-too', 'thanks'])
    expect(phrases(heardBy({ file }, 'EU'))).toEqual(['thanks'])
    expect(phrases(heardBy({ file }, 'observer'))).toEqual(['thanks'])
    expect(phrases(heardBy({ file }, 'open'))).toEqual(['take:economy', 'yes', 'press-too', 'thanks'])
  })

  it('stands where it was said, and not while a step is told', () => {
    const heard = heardBy({ file }, 'open')
    expect(phrases(saidAt(heard, { step: 1 }))).toEqual(['take:economy', 'yes'])
    expect(saidAt(heard, { step: 1, line: 2 })).toEqual([])
    expect(saidAt(heard, { step: 2 })).toEqual([])
  })

  it('is heard in a branch as far as the game before it goes', () => {
    const branched = { said: SAID, branches: [{ id: 'b', from: { step: 3 } }] } as unknown as RecordFile
    expect(phrases(heardBy({ file: branched, branch: 'b' }, 'open'))).toEqual(['take:economy', 'yes'])
    const own = { ...said(4, 'EU', 'all', 'later'), at: { step: 4, branch: 'b' } }
    const told = { ...branched, said: [...SAID, own] } as RecordFile
    expect(phrases(heardBy({ file: told, branch: 'b' }, 'EU'))).toEqual(['later'])
    expect(phrases(heardBy({ file: told }, 'EU'))).toEqual(['thanks'])
  })
})

describe('the transcript', () => {
  it('has what was said after the choice that was the last one then, in its round', async () => {
    const read = decodeFile(readFileSync(filePath(RULES_VERSION - 1), 'utf8'))
    if (read.refused) throw new Error(read.refused)
    const rules = await rulesFor(read.file.rules)
    const replay = rules && replayOf({ ...read.file, said: SAID }, rules)
    if (!replay || 'refused' in replay) throw new Error('no replay')
    const session = sessionOf(replay, 'open')
    const rounds = transcriptOf(replay, timelineOf(session.moments.peek()), session, heardBy(replay, 'open'))
    const [first, second] = rounds.map((round) =>
      inOrder(round).map((one) => ('said' in one ? one.said.phrase : `${one.decision} ${one.seat}`)),
    )
    expect(first?.slice(0, 4)).toEqual([
      'pledge KZ',
      'take:economy',
      'yes',
      `offers ${replay.moves[1]?.seat}`,
    ])
    expect(first?.slice(-2)).toEqual(['press-too', 'attention KZ'])
    expect(second?.[0]).toBe('thanks')
  })
})

describe('a phrase', () => {
  beforeAll(() => loadText(['table']))

  it('has a sentence of its own, between any two seats and to all', () => {
    for (const from of SEATS) {
      for (const to of [...SEATS, 'all'] as const) {
        const texts = phrasesFor(from, to).map(({ id }) => saidText(id, from, to))
        expect(texts.filter((text) => !/^\p{Lu}.*[.?]$/u.test(text))).toEqual([])
        expect(new Set(texts).size).toBe(texts.length)
      }
    }
  })

  it('that may not be said there is shown as it stands in the file', () => {
    expect(saidText('take:economy', 'KZ', 'RU')).toBe('take:economy')
    expect(saidText('<b>', 'KZ', 'all')).toBe('<b>')
  })
})
