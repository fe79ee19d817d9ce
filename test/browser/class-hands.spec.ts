// A delegation without any phone: the teacher composes at the table what hands are asked for, and plays what they are for.
import { expect, type Page } from '@playwright/test'
import { expectSound } from './support/axe.ts'
import { test } from './support/devices.ts'
import { THOROUGH } from './support/marks.ts'
import { takeOffers } from './support/moves.ts'
import { deal, projectorOf, stop, teacherOf } from './support/rooms.ts'
import { readOn } from './support/table.ts'
import { type TableServer, tableServer } from './support/tables.ts'
import { unreadable } from './support/wall.ts'

let server: TableServer

test.beforeAll(async () => {
  server = await tableServer()
})
test.afterAll(() => server.stop())

/** Hands the draft to the class; the proposals open over the table. */
async function propose(teacher: Page) {
  await teacher.getByRole('button', { name: /^Propose/ }).click()
  const proposals = teacher.getByRole('dialog', { name: 'Proposals' })
  await expect(proposals).toBeVisible()
  return proposals
}

test('a whole delegation by a show of hands: no pupil, no phone', THOROUGH, async ({ browser }) => {
  test.slow()
  const { teacher } = await teacherOf(browser, server.origin, 'One delegation', { bypassCSP: true })
  const wall = await projectorOf(browser, teacher)
  await deal(teacher)
  await expect(wall.getByText('What do you propose? Say it, and raise hands.')).toBeVisible()
  await teacher.getByRole('button', { name: /^To the table/ }).click()

  // Two proposals for the pledge; hands are for the second.
  let proposals = await propose(teacher)
  await expect(proposals.getByRole('listitem').first()).toContainText('No pledge')
  await expect(wall.getByRole('listitem').filter({ hasText: 'No pledge' })).toHaveText(/^A\s/)
  await expectSound(teacher, 'the proposals')
  await proposals.getByRole('button', { name: 'Another proposal' }).click()
  await teacher.getByRole('radio', { name: 'China' }).check()
  proposals = await propose(teacher)
  await expect(wall.getByRole('listitem').filter({ hasText: 'Pledge to China' })).toHaveText(/^B\s/)
  expect(await unreadable(wall), 'two proposals').toEqual([])
  await expect(proposals.getByText('Ask for hands, letter by letter')).toBeVisible()
  const hands = proposals.getByRole('spinbutton', { name: 'Hands for B' })
  await hands.fill('14')
  await hands.press('Enter')
  await expect(proposals.getByText('14 hands are counted.')).toBeVisible()
  await expect(proposals.getByRole('listitem').first(), 'the strongest first').toContainText(
    'Pledge to China',
  )
  await expect(wall.getByRole('listitem').filter({ hasText: 'Pledge to China' })).toHaveText(/^B\s.*14$/)
  expect(await unreadable(wall), 'two proposals, with hands').toEqual([])
  await proposals.getByRole('button', { name: 'Play B' }).click()
  await expect(proposals).toBeHidden()
  await expect(wall.getByText('Decided in round 1')).toBeVisible()
  await expect(wall.getByText('Pledge to China', { exact: true })).toBeVisible()

  // The cubes, after a talk for which all is paused; then the round is told, and the next one begins.
  await expect(teacher.getByRole('region', { name: 'On the table' })).toBeVisible()
  await expect(wall.getByText('What do we do?')).toBeVisible()
  expect(await unreadable(wall), 'what can be chosen').toEqual([])
  const taken = await takeOffers(teacher)
  await teacher.getByRole('button', { name: 'Pause all' }).click()
  await expect(wall.getByRole('heading', { level: 1 })).toHaveText('Paused')
  await teacher.getByRole('button', { name: 'Go on', exact: true }).click()
  await expect(teacher.getByRole('region', { name: 'Your class' })).toContainText('They play')
  proposals = await propose(teacher)
  for (const title of taken) await expect(proposals).toContainText(title)
  expect(await unreadable(wall), 'a proposal of several items').toEqual([])
  await proposals.getByRole('button', { name: 'Play A' }).click()
  await expect(readOn(teacher)).toBeVisible()
  await expect(wall.getByText('Decided in round 1')).toBeVisible()
  await expect(wall.getByText('To whom do we pledge?')).toBeVisible()
  expect(await unreadable(wall), 'what was decided').toEqual([])
  await readOn(teacher).getByRole('button', { name: 'On to round 2' }).click()
  await expectSound(teacher, 'the table of a teacher')
  await teacher.getByRole('button', { name: 'To the class' }).click()
  await expect(teacher.getByRole('heading', { name: 'The vote: round 2, the pledge' })).toBeVisible()
  await expect(teacher.getByRole('rowheader'), 'nobody came in').toHaveCount(0)
  await stop(teacher)
  await expect(wall.getByRole('heading', { level: 1 })).toHaveText('Play has stopped')
})
