// Every place of the history record shows what it stands on, and every step that is annotated is shown somewhere.
import { expect, it } from 'vitest'
import { loadPredicting } from '../../../src/client/screens/predict/questions.ts'
import { loadSteps, stepsAt } from '../../../src/client/screens/replay/history/steps.ts'

const { replay } = await loadPredicting()
const steps = await loadSteps()

it('every step of the record is shown at the place it leads to, with its reason', () => {
  const shown = new Set<string>()
  for (let step = 0; step < replay.states.length; step++) {
    const names = stepsAt(replay, { step })
    expect(names.length, `step ${step}`).toBeGreaterThan(0)
    for (const name of names) {
      shown.add(name)
      expect(steps.get(name)?.why, name).toMatch(/\.$/)
    }
  }
  expect([...shown].sort()).toEqual([...steps.keys()].sort())
})

it('while a round is told, only the choice that closed it is shown, not the news to come', () => {
  const closing = replay.states.findIndex(({ round }) => round === 2)
  expect(stepsAt(replay, { step: closing, line: 1 })).toEqual(['1 attention KZ'])
  expect(stepsAt(replay, { step: closing })).toEqual(['2 event', '1 attention KZ'])
})
