/** One contender of the search bench, alone in its worker for the reason told in ./core-contender.ts. Bundled. */
import { parentPort, workerData } from 'node:worker_threads'
import { SETTINGS } from '../../game/bots/levels.ts'
import { seeded } from '../../game/kernel.ts'
import { median, type Pass, type SearchContender, type Turn } from './search-figures.ts'
import {
  everyChoice,
  FEW,
  fewChoices,
  iterations,
  type Position,
  positionsOf,
  randomPlayouts,
  rollouts,
  weighings,
} from './search-games.ts'
import { processorTime } from './timing.ts'

/** Positions of each seat; all contenders of a seat work on the same. */
const POSITIONS = 3
/** Iterations of boardgame.io's bot before it starts a tree anew: what it has listed at its root is used so often. */
const ITERATIONS = 40

type Work = (n: number) => number

const { seat, what } = workerData as SearchContender
const positions = positionsOf(seat, seat === 'KZ' ? 'attention' : 'offers', POSITIONS)
if (positions.length < POSITIONS) throw new Error(`there are too few positions of ${seat}`)
const works = positions.map(workOn)
let rounds = 0

function workOn(position: Position): Work {
  const master = SETTINGS.master
  switch (what) {
    case 'rollouts':
      return rollouts(position, master)
    case 'to-the-end':
      return rollouts(position, { ...master, horizon: position.state.scenario.rounds.length })
    case 'weighings':
      return weighings(position)
    case 'random':
      return randomPlayouts(position)
    case 'boardgameio':
      return iterations(position, everyChoice, ITERATIONS)
    case 'boardgameio-few':
      return iterations(position, fewChoices(seeded('few'), FEW), ITERATIONS)
  }
}

/** Works on all positions in turn, for at least so long; gives the middle of their speeds. */
function pass({ milliseconds }: Turn): Pass {
  const speeds = works.map((work) => speedOf(work, milliseconds / works.length))
  return { perSecond: median(speeds) }
}

function speedOf(work: Work, milliseconds: number): number {
  const start = processorTime()
  let done = 0
  while (processorTime() - start < milliseconds) done += work(rounds++)
  return (done * 1000) / (processorTime() - start)
}

parentPort?.on('message', (turn: Turn) => parentPort?.postMessage(pass(turn)))
