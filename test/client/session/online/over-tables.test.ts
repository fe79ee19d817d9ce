import { describe, expect, it } from 'vitest'
import { hashOfSeed, seedCheck } from '../../../../src/client/session/online/seed.ts'
import { newestOf, type Session } from '../../../../src/client/session/session.ts'
import { randomItems } from '../../../../src/game/bots/index.ts'
import { type Choice, menuOf, type Question, questionOf, type Seat } from '../../../../src/game/index.ts'
import { seeded } from '../../../../src/game/kernel.ts'
import { memoryJournal } from '../../../support/journal.ts'
import { given, OPEN, type Party, party, settled, world } from '../../../support/tables.ts'
import { type OnlinePage, pageAt } from './line.ts'

/** A dealt table of five people; Kazakhstan's page is the session under test, which takes the seat over. */
async function dealt(made: Parameters<typeof party>[1] = {}): Promise<Party & { page: OnlinePage }> {
  const all = await party({}, made)
  const page = pageAt(all.tables, all.tickets.KZ.ticket)
  await settled()
  return { ...all, page }
}

function sessionOf({ online }: OnlinePage): Session {
  const session = online.game.peek()
  if (!session) throw new Error('no cards are dealt')
  return session
}

function askedOf(session: Session): { question: Question; choices: Choice } {
  const { view } = newestOf(session)
  const question = view.viewer === 'observer' ? undefined : questionOf(view, view.viewer)
  const menu = menuOf(view)
  if (!question || !menu) throw new Error('nothing is asked')
  return { question, choices: randomItems(menu, seeded('a choice')).map(({ id }) => id) }
}

function commit(page: OnlinePage) {
  const session = sessionOf(page)
  const { question, choices } = askedOf(session)
  const answer = session.player?.commit(question, choices)
  if (!answer) throw new Error('nobody plays here')
  return answer
}

/** The others answer whatever they are asked, until this page is asked or the game is over. */
async function playOthers({ pages }: Party, but: Seat | undefined = 'KZ'): Promise<void> {
  const rng = seeded('the others')
  for (let n = 0; n < 200; n++) {
    const seat = (['KZ', 'RU', 'CN', 'US', 'EU'] as const).find((one) => one !== but && pages[one].asked)
    if (!seat) return
    await pages[seat].choose(randomItems(pages[seat].menu, rng).map(({ id }) => id))
  }
}

async function playToEnd(all: Party & { page: OnlinePage }): Promise<void> {
  for (let n = 0; n < 200 && !newestOf(sessionOf(all.page)).view.outcome; n++) {
    await playOthers(all)
    if (newestOf(sessionOf(all.page)).view.waiting.includes('KZ')) await commit(all.page)
    await settled()
  }
}

describe('a game online', () => {
  it('has the moments that the seat may know, from the opening to the end, as a game on this machine has', async () => {
    const all = await dealt()
    await playToEnd(all)
    const { moments } = sessionOf(all.page)
    const { online } = all.page
    expect(online.table.peek()?.phase).toBe('over')
    expect(moments.peek().map(({ step }) => step)).toEqual(moments.peek().map((_, at) => at))
    expect(online.game.peek()?.made.peek()).toHaveLength(moments.peek().length - 1)
    expect(moments.peek().at(-1)?.view.outcome).toBeDefined()
  })

  it('takes a choice as the answer to its question, and tells what it brought before it is answered', async () => {
    const { page } = await dealt()
    expect(await commit(page)).toEqual({ accepted: true })
    expect(newestOf(sessionOf(page)).step).toBe(1)
  })

  it('says by whom a question was answered that two at a seat had', async () => {
    const { tables } = await world()
    const owner = given(await tables.open(OPEN))
    const second = given(await tables.join(owner.table, { nick: 'Bolat', seat: 'KZ' }))
    const [page, bolat] = [pageAt(tables, owner.ticket), pageAt(tables, second.ticket)]
    await settled()
    await page.online.act({ do: 'start' })
    await settled()
    page.line.dropNext = true
    const late = commit(bolat).then(() => commit(page))
    expect(await late).toEqual({ accepted: false, why: 'taken', by: 'Bolat' })
  })

  it('says that the disk would not have a choice', async () => {
    const journal = memoryJournal()
    const all = await dealt({ journal })
    journal.fault = 'refuses'
    expect(await commit(all.page)).toEqual({ accepted: false, why: 'storage' })
    journal.fault = 'none'
    expect(await commit(all.page)).toEqual({ accepted: true })
  })
})

describe('a broken line', () => {
  it('sends what was not answered again by its key, and it counts once', async () => {
    const { page } = await dealt()
    page.line.dropAnswers = true
    const answer = commit(page)
    await settled()
    page.line.cut()
    expect(page.online.connection.peek()).toBe('reconnecting')
    page.line.dropAnswers = false
    page.line.connect()
    expect(await answer).toEqual({ accepted: true })
    expect(page.line.asked.map(({ key }) => key)).toEqual(['page-1', 'page-1'])
    expect(sessionOf(page).moments.peek()).toHaveLength(2)
  })

  it('is told every step that was missed, and keeps the moments it had', async () => {
    const all = await dealt()
    await commit(all.page)
    const session = sessionOf(all.page)
    const before = session.moments.peek()
    all.page.line.cut()
    await playOthers(all)
    all.page.line.connect()
    await settled()
    expect(sessionOf(all.page)).toBe(session)
    const now = session.moments.peek()
    expect(now.slice(0, before.length)).toEqual(before)
    expect(now[0]).toBe(before[0])
    expect(now).toHaveLength(6)
    expect(now[5]?.facts.some(({ kind }) => kind === 'laid' || kind === 'pressed' || kind === 'passed')).toBe(
      true,
    )
    const told = all.page.line.heard.findLast((message) => message.t === 'state')
    expect(told?.game?.since).toHaveLength(4)
  })

  it('asks for the state where a message is missing, and misses nothing then', async () => {
    const all = await dealt()
    await commit(all.page)
    all.page.line.dropNext = true
    await playOthers(all)
    await settled()
    expect(newestOf(sessionOf(all.page)).step).toBe(5)
    expect(all.page.line.heard.filter(({ t }) => t === 'state')).toHaveLength(2)
  })

  it('is a new page: it is told the whole story', async () => {
    const all = await dealt()
    await commit(all.page)
    await playOthers(all)
    const before = sessionOf(all.page).moments.peek()
    all.page.online.close()
    const again = pageAt(all.tables, all.tickets.KZ.ticket)
    await settled()
    expect(sessionOf(again).moments.peek()).toEqual(before)
  })
})

describe('a table online', () => {
  it('is a lobby until the cards are dealt, and tells who comes', async () => {
    const { tables } = await world()
    const owner = given(await tables.open(OPEN))
    const page = pageAt(tables, owner.ticket)
    await settled()
    expect(page.online.game.peek()).toBeUndefined()
    given(await tables.join(owner.table, { nick: 'Bolat', seat: 'RU' }))
    await settled()
    expect(page.online.table.peek()?.people.map(({ nick }) => nick)).toEqual(['Aigerim', 'Bolat'])
    expect(await page.online.act({ do: 'start' })).toEqual({ ok: true })
    await settled()
    expect(sessionOf(page).viewer).toBe('KZ')
  })

  it('hears what is said to all and in its own corridors, in order', async () => {
    const all = await dealt()
    const moscow = pageAt(all.tables, all.tickets.RU.ticket)
    const beijing = pageAt(all.tables, all.tickets.CN.ticket)
    await settled()
    await moscow.online.say('KZ', 'take:economy')
    await all.page.online.say('all', 'thanks')
    await moscow.online.write('CN', 'between us')
    await settled()
    const heard = (page: OnlinePage) => page.online.said.peek().map(({ phrase, text }) => phrase ?? text)
    expect(heard(all.page)).toEqual(['take:economy', 'thanks'])
    expect(heard(beijing)).toEqual(['thanks', 'between us'])
  })

  it('is another game with other people’s seats and the same page after a rematch', async () => {
    const all = await dealt()
    await playToEnd(all)
    const first = sessionOf(all.page)
    expect(await all.page.online.act({ do: 'rematch' })).toEqual({ ok: true })
    await settled()
    expect(all.page.online.game.peek()).toBeUndefined()
    await all.page.online.act({ do: 'start' })
    await settled()
    expect(sessionOf(all.page)).not.toBe(first)
    expect(all.page.online.game.peek()?.game).toBe(2)
  })
})

describe('the seed of a game', () => {
  it('is told after the end, and is the one that was sealed before the first choice', async () => {
    const all = await dealt()
    expect(all.page.online.seed.peek()).toBe('none')
    await playToEnd(all)
    expect(all.page.online.seed.peek()).toBe('right')
  })

  it('is wrong where another hash was shown before', async () => {
    const all = await dealt()
    all.page.hashes.set(1, '0'.repeat(64))
    await playToEnd(all)
    expect(all.page.online.seed.peek()).toBe('wrong')
  })

  it('is wrong where it is what was sealed, and deals other cards', async () => {
    const { page } = await dealt()
    const table = { game: 1, seedHash: hashOfSeed('another'), seed: 'another' }
    const seen = { read: () => table.seedHash, write: () => undefined }
    expect(seedCheck(table, seen)).toBe('right')
    expect(seedCheck(table, seen, newestOf(sessionOf(page)).view)).toBe('wrong')
  })
})
