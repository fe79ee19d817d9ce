import { describe, expect, it } from 'vitest'
import { decodeFile } from '../../../src/game/record/index.ts'
import { given, OPEN, Page, party, playOn, settled, world } from '../../support/tables.ts'

describe('a corridor of two', () => {
  it('is heard by all people of both seats and by nobody else, now and after coming back', async () => {
    const { pages, tables, id, tickets } = await party()
    await pages.KZ.act({ do: 'pause' })
    await pages.KZ.act({ do: 'resume' })
    const eye = await Page.open(tables, given(await tables.join(id, { nick: 'Eye', seat: 'none' })))
    expect(await pages.KZ.say('RU', 'will-take:security')).toEqual({ ok: true })
    expect(await pages.RU.say('KZ', 'take-no-press:security')).toEqual({ ok: true })
    expect(await pages.KZ.write('RU', 'between you and me')).toEqual({ ok: true })
    for (const page of [pages.KZ, pages.RU]) {
      expect(page.of('said').map(({ said }) => said.phrase ?? said.text)).toEqual([
        'will-take:security',
        'take-no-press:security',
        'between you and me',
      ])
    }
    pages.CN.end()
    const again = await Page.open(tables, tickets.CN)
    for (const page of [pages.CN, pages.US, pages.EU, eye, again]) {
      await page.hello()
      const sent = JSON.stringify(page.sent)
      for (const word of ['will-take', 'take-no-press', 'between you and me'])
        expect(sent).not.toContain(word)
      expect(page.gaps, 'and no gap says that there was one').toBe(0)
    }
    await pages.RU.hello()
    expect(pages.RU.of('state').at(-1)?.said).toHaveLength(3)
  })

  it('is heard by everyone who shares the seat', async () => {
    const { tables } = await world()
    const owner = given(await tables.open(OPEN))
    const pages = [await Page.open(tables, owner)]
    for (const [nick, seat] of [
      ['Two', 'KZ'],
      ['Three', 'RU'],
      ['Four', 'RU'],
    ] as const)
      pages.push(await Page.open(tables, given(await tables.join(owner.table, { nick, seat }))))
    await pages[0]?.act({ do: 'start' })
    await pages[1]?.say('RU', 'do-not-press')
    expect(pages.map((page) => page.of('said').map(({ said }) => said.person))).toEqual([[2], [2], [2], [2]])
  })

  it('stands in the record of the game, phrases and texts alike', async () => {
    const { pages, all, tables, id } = await party()
    await playOn(all, 'some', 4)
    await pages.RU.say('KZ', 'take:economy')
    await pages.RU.write('KZ', 'Before winter.')
    await pages.EU.say('all', 'leave:RU')
    await playOn(all, 'rest')
    const read = decodeFile(tables.record(id, 1) ?? '')
    if (read.refused) throw new Error(read.refused)
    expect(read.file.said).toEqual([
      { at: { step: 4 }, from: 'RU', to: 'KZ', phrase: 'take:economy' },
      { at: { step: 4 }, from: 'RU', to: 'KZ', text: 'Before winter.' },
      { at: { step: 4 }, from: 'EU', to: 'all', phrase: 'leave:RU' },
    ])
  })
})

describe('what is said', () => {
  it('is one of the phrases of that seat to that one, or refused', async () => {
    const { pages, journal } = await party()
    const before = journal.entries.length
    for (const [to, phrase] of [
      ['KZ', 'take:moon'],
      ['KZ', 'constructor'],
      ['KZ', '__proto__'],
      ['RU', 'thanks'],
      ['all', 'take-no-press:economy'],
    ] as const)
      expect(await pages.RU.say(to, phrase)).toEqual({ ok: false, why: 'no-phrase' })
    expect(journal.entries.length).toBe(before)
  })

  it('to all is heard by all, those who watch too', async () => {
    const { pages, all, tables, id } = await party()
    const eye = await Page.open(tables, given(await tables.join(id, { nick: 'Eye', seat: 'none' })))
    await pages.US.say('all', 'no-pledge:CN')
    for (const page of [...all, eye]) expect(page.of('said')).toHaveLength(1)
    expect(await eye.say('all', 'thanks')).toEqual({ ok: false, why: 'not-yours' })
    expect(await eye.write('all', 'hello')).toEqual({ ok: false, why: 'not-yours' })
  })

  it('in one’s own words is plain text in one line, and only where the owner allows it', async () => {
    const { pages } = await party()
    await pages.RU.write('all', '  <img src=x\nonerror=alert(1)>\u202e \u0000 ')
    expect(pages.KZ.of('said')[0]?.said.text).toBe('<img src=x onerror=alert(1)>')
    expect(await pages.RU.write('all', ' \u200b ')).toEqual({ ok: false, why: 'malformed' })
    expect(await pages.RU.write('RU', 'to myself')).toEqual({ ok: false, why: 'malformed' })
    const strict = await party({ freeText: false })
    expect(await strict.pages.RU.write('all', 'words')).toEqual({ ok: false, why: 'not-yours' })
  })

  it('before the cards are dealt is not now, and a game hears no more than a record holds', async () => {
    const { tables } = await world()
    const page = await Page.open(tables, given(await tables.open(OPEN)))
    expect(await page.say('RU', 'thanks')).toEqual({ ok: false, why: 'not-now' })
    await page.act({ do: 'start' })
    let answer = await page.say('RU', 'do-not-press')
    for (let n = 0; n < 500 && answer.ok; n++) answer = await page.say('RU', 'will-pledge')
    expect(answer).toEqual({ ok: false, why: 'too-fast' })
    expect(page.of('said').length).toBeLessThanOrEqual(1000)
  })
})

describe('a bot that is asked at a table', () => {
  it('answers with its next choice that decides it, and only whoever asked hears it', async () => {
    const { tables } = await world()
    const owner = given(await tables.open({ ...OPEN, seat: 'RU', bots: { ...OPEN.bots, KZ: 'tuned' } }))
    const cn = given(await tables.join(owner.table, { nick: 'Two', seat: 'CN' }))
    const [page, other] = [await Page.open(tables, owner), await Page.open(tables, cn)]
    await page.act({ do: 'start' })
    await settled()
    // The bot has chosen whether to pledge: attention is still to come.
    await page.say('KZ', 'leave:CN')
    expect(page.of('said')).toHaveLength(1)
    await page.choose([])
    await other.choose([])
    await settled()
    const [asked, answer] = page.of('said').map(({ said }) => said)
    expect(asked?.phrase).toBe('leave:CN')
    expect(answer).toMatchObject({ from: 'KZ', to: 'RU', phrase: 'yes' })
    expect(answer?.person).toBeUndefined()
    expect(other.of('said')).toEqual([])
  })

  it('thanks for what it is told, at once', async () => {
    const { tables } = await world()
    const page = await Page.open(tables, given(await tables.open(OPEN)))
    await page.act({ do: 'start' })
    await page.say('RU', 'will-take:economy')
    expect(page.of('said').map(({ said }) => [said.from, said.phrase])).toEqual([
      ['KZ', 'will-take:economy'],
      ['RU', 'thanks'],
    ])
  })

  it('leaves what is asked of people to them, even while it holds their seat', async () => {
    const { pages } = await party()
    await pages.KZ.choose([])
    await pages.KZ.say('RU', 'do-not-press')
    await pages.KZ.act({ do: 'hold', seat: 'RU' })
    await settled()
    expect(pages.KZ.of('said')).toHaveLength(1)
  })
})
