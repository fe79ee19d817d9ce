// What the interaction bench reads out of a browser's trace.
import { expect, it } from 'vitest'
import { type TraceEvent, tasksIn } from '../../../src/tools/bench/interaction/trace.ts'

const PAGE = { pid: 1, tid: 10 }

function thread(tid: number): TraceEvent {
  return { name: 'thread_name', ph: 'M', pid: 1, tid, ts: 0, args: { name: 'CrRendererMain' } }
}

/** An event of the page, in milliseconds; all its time is processor time unless said. */
function event(name: string, from: number, to: number, busy = to - from, data = {}): TraceEvent {
  return {
    ...PAGE,
    name,
    ph: 'X',
    ts: from * 1000,
    dur: (to - from) * 1000,
    tdur: busy * 1000,
    args: { data },
  }
}

it('tells the tasks of the thread that works most, by the clock and by the processor', () => {
  const other: TraceEvent = { ...event('RunTask', 0, 900), tid: 11 }
  const events = [thread(11), thread(10), other, event('RunTask', 100, 180, 60), event('RunTask', 200, 205)]
  expect(tasksIn(events, 50_000)).toMatchObject([
    { at: 50, wall: 80, busy: 60 },
    { at: 150, wall: 5, busy: 5 },
  ])
})

it('says what a task did, each part without what lay within it, the longest first', () => {
  const events = [
    thread(10),
    event('ThreadControllerImpl::RunTask', 0, 100),
    event('RunTask', 1, 99),
    event('EventDispatch', 10, 60, 50, { type: 'click' }),
    event('FunctionCall', 15, 55, 40, { url: 'http://127.0.0.1/assets/play-1.js' }),
    event('Layout', 20, 30),
    event('Layout', 70, 75),
    event('Unknown', 80, 95),
    event('Layout', 110, 190),
  ]
  expect(tasksIn(events, 0)).toEqual([
    {
      ...{ at: 0, wall: 100, busy: 100 },
      did: [
        ['FunctionCall play-1.js', 30],
        ['Layout', 15],
        ['EventDispatch click', 10],
      ],
    },
  ])
})

it('refuses a trace without a page', () => {
  expect(() => tasksIn([event('RunTask', 0, 1)], 0)).toThrow('no thread of a page')
})
