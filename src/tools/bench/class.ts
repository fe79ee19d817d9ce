/**
 * The class bench: a lesson in each of the three ways over real sockets, with phones that go and come back, two that are
 * exchanged, and the server killed in the middle; and how long forty joins take.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOM_WAYS, type RoomWay } from '../../game/wire/index.ts'
import { table } from '../text-table.ts'
import { joins } from './class/joins.ts'
import { type Lesson, type LessonPlan, lesson, PLAN } from './class/lesson.ts'
import { during, startServer } from './server/child.ts'

export interface ClassBench extends LessonPlan {
  readonly ways?: readonly RoomWay[]
  readonly joins: number
}

export interface ClassFigures {
  readonly tables: number
  readonly phones: number
  readonly accepted: number
  /** Choices, proposals and votes that were accepted and are not on the disk, and questions or acts that are there twice. */
  readonly lost: number
  readonly doubled: number
  readonly longestStallSeconds: number
  /** Whether every table was over inside its time. */
  readonly endedInTime: boolean
  /** Whether the export of every lesson says what its records say. */
  readonly exportConsistent: boolean
  /** Forty joins at once, until all were told the room. */
  readonly joinsSeconds: number
  readonly joinsByPollingSeconds: number
  readonly lessons: readonly Lesson[]
}

export async function benchClass({ ways = ROOM_WAYS, ...bench }: ClassBench): Promise<ClassFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'multivector-class-'))
  const lessons: Lesson[] = []
  try {
    const [sockets, polling] = await during(startServer(join(folder, 'joins')), async ({ origin }) => {
      const plan = { ...PLAN, way: 'duplicate', minutes: bench.minutes }
      return [
        await joins(origin, plan, bench.joins, false),
        await joins(origin, plan, bench.joins, true),
      ] as const
    })
    for (const way of ways) lessons.push(await lesson(join(folder, way), way, bench))
    return figuresOf(lessons, sockets, polling)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function figuresOf(lessons: readonly Lesson[], sockets: number, polling: number): ClassFigures {
  const sum = (of: (one: Lesson) => number) => lessons.reduce((all, one) => all + of(one), 0)
  return {
    tables: sum((one) => one.tables),
    phones: sum((one) => one.phones),
    accepted: sum((one) => one.accepted),
    lost: sum((one) => one.lost),
    doubled: sum((one) => one.doubled),
    longestStallSeconds: Math.max(...lessons.map((one) => one.longestStallSeconds)),
    endedInTime: lessons.every((one) => one.endedInTime),
    exportConsistent: lessons.every((one) => one.exportFaults.length === 0),
    joinsSeconds: sockets / 1000,
    joinsByPollingSeconds: polling / 1000,
    lessons,
  }
}

/** The figures as lines to read. */
export function linesOf({ lessons, ...all }: ClassFigures): string[] {
  const seconds = (value: number) => `${value.toFixed(1)} s`
  return [
    ...table(
      [
        'lesson',
        'tables',
        'accepted',
        'lost, doubled',
        'longest stall',
        'in time',
        'joined in',
        'killed, back in',
      ],
      lessons.map((one) => [
        ...[one.way, `${one.tables}`, `${one.accepted}`, `${one.lost}, ${one.doubled}`],
        ...[seconds(one.longestStallSeconds), one.endedInTime ? 'yes' : 'no', seconds(one.joinSeconds)],
        seconds(one.restartMs / 1000),
      ]),
    ),
    `export: ${all.exportConsistent ? 'says what the records say' : lessons.flatMap((one) => one.exportFaults).join('; ')}`,
    `forty joins at once: ${seconds(all.joinsSeconds)}, by polling ${seconds(all.joinsByPollingSeconds)}`,
  ]
}
