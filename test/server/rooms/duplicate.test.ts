import { expect, it } from 'vitest'
import { classOf, moment, playRounds } from '../../support/rooms.ts'

it('opens, takes pupils in, deals the same cards to each, shows how they do, and stops', async () => {
  const all = await classOf(4)
  const { teacher, projector } = all
  await moment(all)
  expect(teacher.rows.map(({ pupil, here, doing }) => [pupil, here, doing])).toEqual([
    [1, true, 'waiting'],
    [2, true, 'waiting'],
    [3, true, 'waiting'],
    [4, true, 'waiting'],
  ])
  await all.begin()
  expect(projector.room.phase).toBe('playing')
  expect(projector.room.tables).toHaveLength(4)
  const pages = all.pupils.map(({ pupil }) => all.at(pupil))
  expect(pages.map((page) => page.view?.viewer)).toEqual(['KZ', 'KZ', 'KZ', 'KZ'])
  expect(new Set(pages.map((page) => JSON.stringify(page.view))).size).toBe(1)
  await moment(all)
  expect(teacher.rows.map(({ doing }) => doing)).toEqual(Array(4).fill('thinking'))
  expect(await playRounds(pages, 'play', 6)).toBeGreaterThan(8)
  await moment(all)
  expect(projector.room.tables.every(({ step }) => step > 4)).toBe(true)
  await teacher.done({ do: 'stop' })
  expect(projector.room.phase).toBe('stopped')
  expect(projector.room.tables.map(({ phase }) => phase)).toEqual(Array(4).fill('over'))
  expect(teacher.rows.map(({ doing }) => doing)).toEqual(Array(4).fill('over'))
  const [first] = pages
  expect((await first?.choose([]).catch(() => 'not asked')) ?? '').not.toEqual({ ok: true })
  const { record } = all.pupil(1).page.ownPupil
  expect(record && all.tables.record(record.table, record.game)).toContain('multivector-record')
  expect(all.troubles).toEqual([])
})
