// The page keeps its frame rate while bots think: their thinking holds its thread for no long task.
import { expect, test } from '@playwright/test'
import { hogThread, length, touching, watched, watchTasks } from './support/long-tasks.ts'
import { begin } from './support/start.ts'
import { atAttention, passPledge } from './support/table.ts'

// A measurement, in milliseconds: `LONG_TASKS=1 npx playwright test -c test/browser long-tasks`, on a machine that does nothing else.
test.skip(process.env.LONG_TASKS !== '1', 'measures the page on a machine at rest')
// One at a time: what is measured is the page, not its neighbours.
test.describe.configure({ mode: 'serial' })

test('the observer sees a long task, and whose turn it was', async ({ page }) => {
  await watchTasks(page)
  await page.goto('./')
  const busy = await hogThread(page, 120)
  const { tasks, turns } = await watched(page)
  expect(touching(tasks, [busy]), 'tasks of over 50 ms').not.toEqual([])
  expect(length(touching(turns, [busy])), 'milliseconds of the turn').toBeGreaterThanOrEqual(119)
})

test('four powers of the strongest level think in workers: no long task until the first answer', async ({
  page,
}) => {
  await watchTasks(page)
  await begin(page, { seed: 'long tasks', opponents: 'Master' })
  await passPledge(page)
  const { tasks, asked } = await watched(page)
  expect(asked, 'questions to bots').toHaveLength(4)
  // From when the page has drawn that it waits, until it has something new to draw: only thinking goes on.
  const from = Math.max(...asked.map(({ idle }) => idle))
  const to = Math.min(...asked.map((span) => span.to))
  expect(to - from, 'milliseconds in which all four thought and the page had nothing to do').toBeGreaterThan(
    0,
  )
  expect(touching(tasks, [{ from, to }])).toEqual([])
})

test('where there are no workers, thinking on the page’s own thread is cut into short turns', async ({
  page,
}) => {
  await page.route('**/bot-worker-*.js', (route) => route.abort())
  await watchTasks(page)
  await begin(page, { seed: 'long tasks', opponents: 'Master' })
  await passPledge(page)
  await atAttention(page)
  const { turns } = await watched(page)
  // Beside all of it, not in milliseconds: on a busy machine every turn takes longer. Whole, four thoughts are four turns.
  expect(turns.length, 'turns of bots').toBeGreaterThan(20)
  const longest = Math.max(...turns.map((turn) => length([turn])))
  expect(longest / length(turns), 'of the thinking was in the longest turn').toBeLessThan(0.2)
})
