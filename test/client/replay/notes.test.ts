// Notes of a game: in the order of its places, and what is stored of them read with every doubt.
import { beforeEach, expect, it } from 'vitest'
import { changed, inOrder, isHere } from '../../../src/client/screens/replay/notes/notes-list.ts'
import { keepNotes, keptNotes, LONGEST_NOTE } from '../../../src/client/screens/replay/open/notes-store.ts'
import type { Note } from '../../../src/game/record/index.ts'

const stored = new Map<string, string>()
Object.assign(globalThis, {
  localStorage: {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, text: string) => void stored.set(key, text),
  },
})
beforeEach(() => stored.clear())

const note = (step: number, line?: number, text = 'a'): Note => ({
  at: { step, ...(line === undefined ? {} : { line }) },
  text,
})

it('they stand in the order of their places: the lines of a step before its end', () => {
  expect(inOrder([note(9), note(3), note(3, 2), note(3, 1)])).toEqual([
    note(3, 1),
    note(3, 2),
    note(3),
    note(9),
  ])
  const [first, second] = [note(1, undefined, 'older'), note(1, undefined, 'newer')]
  expect(inOrder([first, second])).toEqual([first, second])
  expect(changed([first, second], second, note(1, undefined, 'newest'))).toEqual([
    first,
    note(1, undefined, 'newest'),
  ])
  expect(isHere(note(3, 1), { step: 3, line: 1 })).toBe(true)
  expect(isHere(note(3, 1), { step: 3 })).toBe(false)
})

it('they are kept game by game, and read back as they were', () => {
  const notes: Note[] = [note(3, 1), { ...note(4), chapter: true }]
  expect(keptNotes('a')).toBeUndefined()
  expect(keepNotes('a', notes)).toBe(true)
  keepNotes('b', [])
  expect(keptNotes('a')).toEqual(notes)
  expect(keptNotes('b')).toEqual([])
})

it('what makes no sense is passed over, and what is too long is cut', () => {
  const kept = {
    a: [null, { at: { step: -1 }, text: 'x' }, { at: { step: 2, line: 'x' }, text: 'y'.repeat(9999) }],
    b: 'no',
  }
  stored.set('multivector.notes', JSON.stringify(kept))
  expect(keptNotes('a')).toEqual([{ at: { step: 2 }, text: 'y'.repeat(LONGEST_NOTE) }])
  expect(keptNotes('b')).toBeUndefined()
  expect(keptNotes('constructor')).toBeUndefined()
  stored.set('multivector.notes', '{')
  expect(keptNotes('a')).toBeUndefined()
})
