// Who is told what: nothing of another's seat, and nothing of anybody's to whoever only watches.
import { describe, expect, it } from 'vitest'
import { SEATS, type View, type Viewer, view } from '../../../src/game/index.ts'
import { decodeFile, TODAY, timelineOf } from '../../../src/game/record/index.ts'
import { type Class, classOf, moment, playRounds, RoomPage } from '../../support/rooms.ts'

/** Everything that was sent to a pupil's two pages, and to a page of the room. */
const heard = (all: Class, pupil: number): string =>
  JSON.stringify([all.pupil(pupil).page.told, all.at(pupil).sent])

describe('at full tables', () => {
  it('each sees what its seat sees, and nothing else, and an observer what everybody may', async () => {
    const all = await classOf(5, { way: 'full', late: 'observe' })
    await all.begin()
    const late = await all.come()
    await all.sitDown()
    const pages = all.pupils.map(({ pupil }) => all.at(pupil))
    await playRounds(pages, 'secrets', 4)
    const [table] = all.teacher.room.tables
    const directed = table && all.tables.directed(table.id)
    const file = all.rooms.records(all.opened.code)?.tables[0]?.file
    if (!directed || !file) throw new Error('nothing is played')
    const { seed } = JSON.parse(file) as { seed: string }
    for (const { pupil, page } of all.pupils) {
      const { seat, role } = page.ownPupil.at ?? {}
      expect(all.at(pupil).view?.viewer).toBe(role === 'observer' ? 'observer' : seat)
      expect(heard(all, pupil)).not.toContain(seed)
    }
    const observed = all.at(late.pupil).view as View
    expect(observed).toEqual(asSeenBy(all, 'observer'))
    for (const seat of SEATS) {
      const own = all.pupils.find(({ page }) => page.ownPupil.at?.seat === seat)
      expect(own && all.at(own.pupil).view).toEqual(asSeenBy(all, seat))
    }
  })

  it('nobody’s ticket, word, row or exit ticket reaches anybody else', async () => {
    const all = await classOf(3, { way: 'full' })
    await all.begin()
    await moment(all)
    const tickets = all.pupils.map(({ page, ticket }) => [ticket, page.ownPupil.at?.ticket ?? ''])
    for (const { pupil } of all.pupils) {
      const text = heard(all, pupil)
      for (const [other, own] of tickets.entries()) {
        if (other + 1 === pupil) continue
        for (const ticket of own) expect(text).not.toContain(ticket.split('.')[0])
      }
      expect(text).not.toContain(all.opened.teacher.split('.')[0])
      expect(text).not.toContain(all.opened.projector.split('.')[0])
      expect(text).not.toContain('"rows"')
    }
    const projected = JSON.stringify(all.projector.told)
    const watched = JSON.stringify(all.teacher.told)
    for (const [ticket = '', table = ''] of tickets)
      for (const secret of [ticket.split('.')[0] ?? '', table.split('.')[0] ?? '']) {
        expect(projected).not.toContain(secret)
        expect(watched).not.toContain(secret)
      }
    expect(projected).not.toContain('"rows"')
  })
})

describe('the projector', () => {
  it('of a delegation watches with nobody’s eyes', async () => {
    const all = await classOf(2, { way: 'delegation' })
    await all.begin()
    await moment(all)
    const own = all.projector.own.is === 'projector' ? all.projector.own : { at: undefined }
    const { at } = own
    expect(at).toBeDefined()
    const record = all.rooms.records(all.opened.code)?.tables[0]?.file ?? ''
    expect(JSON.stringify(all.projector.told)).not.toContain((JSON.parse(record) as { seed: string }).seed)
  })

  it('is another one after another teacher’s room of the same code', async () => {
    const [one, two] = [await classOf(0), await classOf(0)]
    expect(one.opened.projector).toBeDefined()
    // The same chance: the same code and the same teacher's ticket. With another, another.
    const other = await classOf(0, {}, { seed: 'another' })
    expect(one.opened.projector).toBe(two.opened.projector)
    expect(other.opened.projector).not.toBe(one.opened.projector)
    await expect(RoomPage.open(other.rooms, one.opened.projector)).rejects.toThrow()
  })
})

/** The view a viewer should have of the first table, from its record alone. */
function asSeenBy(all: Class, viewer: Viewer): View {
  const decoded = decodeFile(all.rooms.records(all.opened.code)?.tables[0]?.file ?? '')
  const timeline = 'file' in decoded ? timelineOf(decoded.file, TODAY) : undefined
  const last = timeline && 'states' in timeline ? timeline.states.at(-1) : undefined
  if (!last) throw new Error('nothing is played')
  return view(last, viewer)
}
