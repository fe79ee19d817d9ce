// A recorded game of any version of the rules: what each pair of eyes sees of it, what was chosen, and what is marked.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { pictureOf } from '../../../src/client/board/index.ts'
import { motionsTo } from '../../../src/client/screens/play/table/board-picture.ts'
import { pointMarks, roundAt, roundMarks } from '../../../src/client/screens/replay/bar/marks.ts'
import { transcriptOf } from '../../../src/client/screens/replay/transcript/transcript.ts'
import { isOver, type Replay, replayOf, sessionOf } from '../../../src/client/session/replay.ts'
import { rulesFor } from '../../../src/client/session/rules-of-then.ts'
import { openCursor } from '../../../src/client/timeline/cursor.ts'
import { newsIn } from '../../../src/client/timeline/shown.ts'
import { timelineOf } from '../../../src/client/timeline/steps.ts'
import { RULES_VERSION, SEATS } from '../../../src/game/index.ts'
import { decodeFile, type Eyes, type RecordFile } from '../../../src/game/record/index.ts'
import { filePath } from '../../../src/tools/records/frozen.ts'

const EYES: readonly Eyes[] = [...SEATS, 'observer', 'open']
const versions = Array.from({ length: RULES_VERSION - 1 }, (_, n) => n + 1)

function fileAt(path: string): RecordFile {
  const read = decodeFile(readFileSync(path, 'utf8'))
  if (read.refused) throw new Error(read.refused)
  return read.file
}

async function replayAt(
  path: string,
  change: (file: RecordFile) => RecordFile = (file) => file,
): Promise<Replay> {
  const file = fileAt(path)
  const rules = await rulesFor(file.rules)
  if (!rules) throw new Error('no rules')
  const replay = replayOf(change(file), rules)
  if ('refused' in replay) throw new Error(replay.refused)
  return replay
}

const history = resolve(import.meta.dirname, '../../../assets/records/history.json')

describe.each(versions)('a game of rules %s', (version) => {
  it('is played by the rules of then to its end, and every seat’s choices are on the menus they were chosen from', async () => {
    const replay = await replayAt(filePath(version))
    expect(replay.rules.version).toBe(version)
    expect(replay.firstWrong).toBeUndefined()
    expect(isOver(replay)).toBe(true)
    for (const eyes of EYES) {
      const session = sessionOf(replay, eyes)
      expect(timelineOf(session.moments.peek())).toHaveLength(replay.moves.length + 1)
      const told = replay.moves.map((move, step) => ({ ...move, answered: session.answered?.(step) }))
      for (const { seat, choice, answered } of told.filter(({ seat }) => seat === session.viewer)) {
        expect(answered?.choice).toEqual(choice)
        const ids = answered?.menu.items.map(({ id }) => id) ?? []
        expect(choice.filter((id) => !ids.includes(id))).toEqual([])
        expect(answered?.menu).toMatchObject({ seat, round: expect.any(Number) })
      }
    }
  })
})

describe('with whose eyes', () => {
  it('nothing of another seat’s secrets is handed on, but where all hands lie open', async () => {
    const replay = await replayAt(history)
    for (const [step, state] of replay.states.entries()) {
      const view = sessionOf(replay, 'KZ').moments.peek()[step]?.view
      expect(view?.hand).toEqual(state.hidden.hands.KZ)
      expect(view).not.toHaveProperty('hidden')
    }
    const open = sessionOf(replay, 'open').open?.(1) ?? []
    expect(open.map(({ view }) => view.hand)).toEqual(
      SEATS.map((seat) => replay.states[1]?.hidden.hands[seat]),
    )
    expect(open.map(({ view }) => view.aim)).toContain('shield')
    expect(sessionOf(replay, 'RU').open).toBeUndefined()
    expect(sessionOf(replay, 'observer').answered?.(5)).toBeUndefined()
  })

  it('who has laid cards sees them marked on the hand they came from until all lie open', async () => {
    const replay = await replayAt(history)
    const session = sessionOf(replay, 'RU')
    const moments = session.moments.peek()
    // Kazakhstan pledges, the four powers lay, Kazakhstan spends: Russia chooses first of the four.
    const asked = session.answered?.(1)
    expect(asked?.choice).toEqual(['offer:ru-collective-treaty'])
    for (const step of [2, 3, 4]) {
      expect(session.answered?.(step)?.choice, `step ${step}`).toEqual(asked?.choice)
      expect(moments[step]?.view.hand).toEqual(moments[1]?.view.hand)
    }
    expect(session.answered?.(5)).toBeUndefined()
    expect(moments[5]?.view.hand).toEqual(replay.states[5]?.hidden.hands.RU)
  })

  it('the same place is seen, and neither that nor a jump starts a flight', async () => {
    const replay = await replayAt(history)
    const sessions = EYES.map((eyes) => sessionOf(replay, eyes))
    const [first, ...others] = sessions
    if (!first) throw new Error('no eyes')
    const cursor = openCursor(first, { step: 0 })
    const still = () => {
      const shown = cursor.shown.value
      expect(newsIn(shown)).toBeUndefined()
      expect(motionsTo(shown, pictureOf(shown.view))).toBeUndefined()
    }
    for (let n = 1; n < 40; n++) {
      cursor.goTo({ step: (n * 23) % replay.states.length, ...(n % 3 === 0 ? { line: n % 7 } : {}) })
      still()
      const place = cursor.place.value
      const other = others[n % others.length]
      if (other) cursor.lookThrough(other)
      expect(cursor.place.value).toEqual(place)
      expect(cursor.shown.value.view.viewer).toBe(other?.viewer)
      still()
    }
  })
})

describe('the marks of a game', () => {
  it('are its rounds in order, end to end, and its verdicts and turns where they are told', async () => {
    const replay = await replayAt(history)
    const timeline = timelineOf(sessionOf(replay, 'KZ').moments.peek())
    const rounds = roundMarks(timeline)
    expect(rounds.map(({ round }) => round)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    expect(rounds.slice(1).map(({ step }) => step)).toEqual(rounds.slice(0, -1).map(({ until }) => until))
    expect(rounds.at(-1)?.until).toBe(timeline.length - 1)
    expect(roundAt(rounds, { step: 6 })?.round).toBe(2)
    expect(roundAt(rounds, { step: 6, line: 3 })?.round).toBe(1)
    const points = pointMarks(timeline)
    expect(points.filter(({ kind }) => kind === 'verdict')).toHaveLength(3)
    for (const { place, fact } of points)
      expect(timeline[place.step]?.lines[(place.line ?? 0) - 1]?.facts).toContain(fact)
  })
})

describe('the transcript', () => {
  it('has every choice of every round, and keeps from others what lies face down', async () => {
    const replay = await replayAt(history)
    const told = (one: Replay, eyes: Eyes) => {
      const session = sessionOf(one, eyes)
      return transcriptOf(one, timelineOf(session.moments.peek()), session)
    }
    const rounds = told(replay, 'KZ')
    expect(rounds).toHaveLength(10)
    expect(rounds.flatMap(({ choices }) => choices)).toHaveLength(replay.moves.length)
    expect(rounds.flatMap(({ choices }) => choices.filter(({ items }) => !items))).toEqual([])
    // Stopped when two powers have laid: their cards lie face down.
    const stopped = await replayAt(history, (file) => ({ ...file, moves: file.moves.slice(0, 3) }))
    const laid = (eyes: Eyes) =>
      told(stopped, eyes).flatMap(({ choices }) => choices.slice(1).map(({ items }) => items))
    expect(laid('KZ')).toEqual([undefined, undefined])
    expect(laid('RU')).toEqual([expect.any(Array), undefined])
    expect(laid('open')).toEqual([expect.any(Array), expect.any(Array)])
  })
})

it('a game that goes wrong is shown as far as it is sound, and where it goes wrong is said', async () => {
  const replay = await replayAt(history, (file) => ({
    ...file,
    moves: file.moves.map((move, at) => (at === 14 ? { ...move, choice: ['pledge:nobody'] } : move)),
  }))
  expect(replay.states).toHaveLength(15)
  expect(replay.moves).toHaveLength(14)
  expect(replay.firstWrong).toMatchObject({ why: 'illegal-move', round: 3, move: 15 })
})
