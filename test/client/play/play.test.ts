// Play at a cursor: in a game that is played, and in one that is only watched.
import { beforeAll, expect, it, vi } from 'vitest'
import { openPlay } from '../../../src/client/screens/play/play.ts'
import { panesOf } from '../../../src/client/screens/play/table/panes.tsx'
import type { Answer, Player } from '../../../src/client/session/session.ts'
import { GAME_TEXT, loadText } from '../../../src/client/text/index.ts'
import { openCursor } from '../../../src/client/timeline/cursor.ts'
import type { Choice, Question, Viewer } from '../../../src/game/index.ts'
import { recordOf } from '../../../src/game/record/index.ts'
import { randomGame } from '../../support/play.ts'
import { sessionOfRecord } from '../../support/replay.ts'
import { momentsAfter, sessionAt } from '../timeline/games.ts'

// Nothing here asks the settings what to move; that they can be read is all they need.
vi.hoisted(() => {
  globalThis.matchMedia = () => ({ matches: false }) as MediaQueryList
})

beforeAll(() => loadText(GAME_TEXT))

const moments = momentsAfter(14)
/** Choices after which Kazakhstan's attention of round 1 is asked, and its pledge of round 2. */
const ATTENTION = 6
const PLEDGE = 7

/** A game at a point, and a player whose answers the test gives. */
function playing(length: number) {
  const heard: { question: Question; choice: Choice; answer(answer: Answer): void }[] = []
  const player: Player = {
    commit: (question, choice) =>
      new Promise((answer) => {
        heard.push({ question, choice, answer })
      }),
  }
  const { session, play: go } = sessionAt(moments, length, player)
  const cursor = openCursor(session)
  const play = openPlay(cursor, player)
  return { play, heard, cursor, go }
}

it('commits the draft for the question on the screen', () => {
  const { play, heard } = playing(ATTENTION)
  const [item] = play.value.menu?.items ?? []
  if (!item) throw new Error('there is nothing on the menu')
  play.value.press(item)
  expect(play.value).toMatchObject({ stage: 'asked', draft: [item.id] })
  play.value.commit()
  expect(heard).toMatchObject([
    { question: { seat: 'KZ', round: 1, decision: 'attention' }, choice: [item.id] },
  ])
  expect(play.value).toMatchObject({ stage: 'sent', draft: [item.id] })
})

it('sends nothing again, however often it is pressed, by the old handle or the new', () => {
  const { play, heard } = playing(ATTENTION)
  const before = play.value
  before.commit()
  before.commit()
  play.value.commit()
  for (const item of before.menu?.items ?? []) before.press(item)
  before.put(['envoy:CN'])
  expect(heard).toHaveLength(1)
  expect(play.value).toMatchObject({ stage: 'sent', draft: [] })
})

it('a handle of one question does nothing to the next', async () => {
  const { play, heard, cursor, go } = playing(ATTENTION)
  const before = play.value
  before.commit()
  go()
  expect(play.value.stage, 'while the round is told').toBe('sent')
  cursor.toEndOfStep()
  expect(play.value).toMatchObject({ stage: 'asked', question: { round: 2, decision: 'pledge' }, draft: [] })
  const [item] = before.menu?.items ?? []
  if (!item) throw new Error('there is nothing on the menu')
  before.press(item)
  expect(play.value.draft).toEqual([])
  before.commit()
  expect(heard.map(({ question }) => question.decision)).not.toContain('pledge')
})

it('a question that is answered is not answered again by whoever comes back to its telling', () => {
  const heard: Choice[] = []
  const player: Player = {
    commit: async (_, choice) => {
      heard.push(choice)
      return { accepted: true }
    },
  }
  const { session } = sessionAt(moments, PLEDGE, player)
  const play = openPlay(openCursor(session, { step: PLEDGE - 1, line: 2 }), player)
  expect(play.value).toMatchObject({ stage: 'sent', question: { round: 1, decision: 'attention' } })
  const [item] = play.value.menu?.items ?? []
  if (!item) throw new Error('there is nothing on the menu')
  play.value.press(item)
  play.value.commit()
  expect({ heard, draft: play.value.draft }).toEqual({ heard: [], draft: [] })
})

it('tells why a choice did not stand, and gives the draft back', async () => {
  const { play, heard } = playing(PLEDGE)
  play.value.commit()
  heard[0]?.answer({ accepted: false, why: 'lost' })
  await vi.waitFor(() => expect(play.value.stage).toBe('asked'))
  expect(play.value.trouble).toMatch(/did not arrive/)
  play.value.put([])
  expect(play.value.trouble).toBeUndefined()
})

it('begins with the draft of an earlier visit, if the question is the same', () => {
  const { session } = sessionAt(moments, ATTENTION, { commit: async () => ({ accepted: true }) })
  const cursor = openCursor(session)
  const [item] = cursor.shown.value.menu?.items ?? []
  if (!item) throw new Error('there is nothing on the menu')
  const at = (round: number) =>
    openPlay(cursor, session.player, {
      question: { seat: 'KZ', round, decision: 'attention' },
      draft: [item.id, 'take:no-such-card'],
    })
  expect(at(1).value.draft).toEqual([item.id])
  expect(at(2).value.draft).toEqual([])
})

it.each<[Viewer]>([['observer'], ['KZ'], ['CN']])(
  'a recorded game is shown at every place to %s, who sees what was asked and chosen there, and can change nothing',
  (viewer) => {
    const { beginning, moves, state } = randomGame('watched', {}, 300)
    expect(state.outcome).toBeDefined()
    const session = sessionOfRecord(recordOf(beginning, moves, state), viewer)
    if ('refused' in session) throw new Error(session.refused)
    const cursor = openCursor(session, { step: 0 })
    const play = openPlay(cursor, session.player)
    const seen = new Set<string>()
    const answered = new Map<string, readonly string[]>()
    // A game has not a thousand lines.
    for (let n = 0; n < 1000 && !cursor.shown.value.atHead; n++) {
      const { stage, menu, draft, view } = play.value
      const own = moves.filter(({ seat }) => seat === viewer)
      if (menu) {
        expect(stage).toBe('past')
        expect(menu).toMatchObject({ seat: viewer, round: view.round, decision: view.decision })
        answered.set(`${menu.round} ${menu.decision}`, draft)
        expect(own[answered.size - 1]?.choice).toEqual(draft)
      } else expect({ stage, draft }).toEqual({ stage: 'waiting', draft: [] })
      for (const { id } of panesOf(play.value, undefined, {})) seen.add(id)
      play.value.put(['envoy:CN'])
      play.value.commit()
      expect(play.value.draft).toEqual(draft)
      cursor.nextLine()
    }
    expect(play.value).toMatchObject({ stage: 'over', draft: [] })
    expect([...seen]).toEqual(expect.arrayContaining(['news', 'offers', 'history']))
    expect(answered.size).toBe(moves.filter(({ seat }) => seat === viewer).length)
  },
)

it('is the same while a round is told: a line that is told redraws no table', () => {
  const { play, cursor, go } = playing(ATTENTION)
  play.value.commit()
  const sent = play.value
  go()
  expect(cursor.place.value.line, 'the round is told').toBe(0)
  expect(play.value).toBe(sent)
  cursor.nextLine()
  cursor.toLastLine()
  expect(play.value).toBe(sent)
  cursor.toEndOfStep()
  expect(play.value).not.toBe(sent)
})
