// A whole game as Kazakhstan, from the first screen to the last, by what the screen says.
import { readFile } from 'node:fs/promises'
import { expect, type Locator, type Page, test } from '@playwright/test'
import type { State } from '../../src/game/index.ts'
import { decode, rerun } from '../../src/game/record/index.ts'
import { expectAims, expectEnding, expectMargins, expectStory, expectVerdicts } from './support/end.ts'
import { commitAsForeseen } from './support/foreseen.ts'
import {
  answerCrisis,
  comply,
  keepPromise,
  launch,
  pressures,
  promise,
  resist,
  sendEnvoy,
  takeOffers,
} from './support/moves.ts'
import { count, saveAt } from './support/positions.ts'
import { begin, resume } from './support/start.ts'
import { atAttention, commitButton, type Numbers, readOn, reckoning } from './support/table.ts'
import { watch } from './support/watch.ts'

const ROUNDS = 6

test('a whole game of the pivots, from the first screen to the record', async ({ page, baseURL }) => {
  test.slow()
  const faults = watch(page, new URL(baseURL ?? '').origin)
  await begin(page, { seed: 'whole game' })
  const done = new Set<string>()
  const foreseen: Numbers[] = []
  let round = 0
  for (let over = false; !over; ) {
    round += 1
    await expect(page.getByRole('heading', { level: 1 })).toContainText(`Round ${round} of ${ROUNDS}`)
    const promised = await pledge(page, round, done)
    await atAttention(page)
    await attend(page, round, promised, done)
    if (round === ROUNDS) await expect(saidOfDraft(page), 'what the last draft would do').toHaveCount(1)
    foreseen.push(await commitAsForeseen(page, round))
    if (round === ROUNDS / 2) await expectVerdict(page, round)
    const on = readOn(page).getByRole('button', { name: /^On to round|^See how it ended/ })
    over = (await on.innerText()) === 'See how it ended'
    await on.click()
  }
  expect([...done].sort()).toEqual(expect.arrayContaining(['envoy', 'initiative', 'offer', 'promise']))
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(saidOfDraft(page), 'what the last draft would have done').toHaveCount(0)
  const { outcome, verdicts } = await rerunDownload(page)
  if (!outcome) throw new Error('the record does not come to an end')
  expect(round, 'rounds played').toBe(outcome.round)
  await expectEnding(page, outcome)
  await expectVerdicts(page, verdicts)
  await expectMargins(page, outcome)
  await expectAims(page, outcome)
  await expectStory(page, foreseen)
  expect(faults).toEqual([])
})

/** The verdict is told term by term, against par and beside history; both sums add up. */
async function expectVerdict(page: Page, round: number): Promise<void> {
  const verdict = reckoning(page).getByRole('region', { name: `The verdict after round ${round}` })
  await expect(verdict).toContainText(/(?:above|below|Just) par for this level/)
  await expect(verdict).toContainText(/(?:above|below) history: in \d{4}–\d{4}|Just where history stood/)
  const rows = await verdict.locator('tbody').getByRole('row').all()
  const numbers = await Promise.all(
    rows.map(async (row) => {
      const cells = await row.getByRole('cell').allInnerTexts()
      return cells.map((text) => Number(text.replace('−', '-')))
    }),
  )
  const points = numbers.pop()
  expect(numbers.length, 'four tracks, and what is poor').toBeGreaterThanOrEqual(4)
  for (const side of [0, 1]) {
    const sum = numbers.reduce((all, row) => all + (row[side] ?? Number.NaN), 0)
    expect(points?.[side]).toBe(sum)
  }
}

/** What is said aloud of the draft on the board. */
function saidOfDraft(page: Page): Locator {
  return page.locator('[aria-live="polite"]', { hasText: 'If you commit now' })
}

/** One promise, in the first round; silence in the others. */
async function pledge(page: Page, round: number, done: Set<string>): Promise<string | undefined> {
  const promised = round === 1 ? await promise(page) : undefined
  if (promised) done.add('promise')
  await expect(commitButton(page)).toHaveText(promised ? 'Make the pledge' : 'Go on without a pledge')
  await commitButton(page).click()
  return promised
}

/** A promise given comes first, then threats, the crisis, a project at home in even rounds, deals, and the envoy with what is left. */
async function attend(
  page: Page,
  round: number,
  promised: string | undefined,
  done: Set<string>,
): Promise<void> {
  if (promised && (await keepPromise(page, promised))) done.add('promise kept')
  for (const pressure of await pressures(page)) {
    if (done.has('complied')) await resist(pressure)
    else await comply(pressure)
    done.add(done.has('complied') ? 'resisted' : 'complied')
  }
  if (await answerCrisis(page)) done.add('crisis')
  if (round % 2 === 0 && (await launch(page))) done.add('initiative')
  if (round % 3 === 0 && (await sendEnvoy(page))) done.add('envoy')
  if ((await takeOffers(page)).length > 0) done.add('offer')
}

/** Downloads the record and plays it again under the rules: the state it comes to. */
async function rerunDownload(page: Page): Promise<State> {
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download the record' }).click()
  const download = await coming
  expect(download.suggestedFilename()).toMatch(/^multivector-pivots-.*\.json$/)
  const decoded = decode(await readFile(await download.path(), 'utf8'))
  if (decoded.refused)
    throw new Error(`the record cannot be read: ${decoded.refused} ${decoded.detail ?? ''}`)
  expect(decoded.record.seed).toBe('whole game')
  const again = rerun(decoded.record)
  if ('refused' in again)
    throw new Error(`the record plays differently: ${again.refused} ${again.detail ?? ''}`)
  return again.state
}

test('a round with every kind of answer comes out as foreseen', async ({ page }) => {
  const save = saveAt(
    (seen, asked) =>
      new Set(asked.items.filter((item) => item.kind === 'comply').map((item) => item.card)).size >= 2 &&
      asked.items.some((item) => item.kind === 'respond' && item.price > 0 && item.price < 3) &&
      asked.items.some((item) => item.kind === 'initiative' && item.price === 1) &&
      asked.items.some((item) => item.kind === 'take' && item.price === 1) &&
      seen.round > 1 &&
      count(asked, 'envoy') === 4,
    { attention: 6 },
  )
  await resume(page, save)
  await atAttention(page)
  const [first, second] = await pressures(page)
  if (!first || !second) throw new Error('the position has two pressures')
  await comply(first)
  expect(await answerCrisis(page), 'an answer to the crisis').toBeTruthy()
  expect(await launch(page), 'an initiative').toBeTruthy()
  expect(await sendEnvoy(page), 'the envoy').toBeTruthy()
  await takeOffers(page)
  expect(await resist(second)).toBeGreaterThanOrEqual(0)
  const round = Number(/Round (\d)/.exec(await page.getByRole('heading', { level: 1 }).innerText())?.[1])
  await commitAsForeseen(page, round)
  const told = reckoning(page).getByRole('log')
  for (const step of ['At home', 'Pressures', 'Expectations', 'Net benefits', 'Scores']) {
    await expect(told.getByRole('heading', { name: step, exact: true })).toBeVisible()
  }
})
