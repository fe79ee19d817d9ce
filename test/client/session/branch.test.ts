// A game gone on with otherwise is a local game like any other, and finds its way back into its record.
import { expect, it } from 'vitest'
import { startLocal } from '../../../src/client/session/local.ts'
import { newestOf } from '../../../src/client/session/session.ts'
import { coreHost } from '../../../src/game/match/index.ts'
import { againstBots, departing, TODAY, verify, withBranch } from '../../../src/game/record/index.ts'
import { randomFile } from '../../support/analysis.ts'

it('is played on from its place by a person among bots, and kept as a branch', async () => {
  const file = randomFile('what if', 20)
  const departure = { from: { step: 11 }, seats: againstBots('KZ', 'tuned') }
  const record = departing(file, departure, TODAY)
  if ('refused' in record) throw new Error(record.refused)
  const session = startLocal({ ...record, record, host: coreHost })
  if ('refused' in session) throw new Error(session.refused)
  const { round, decision } = newestOf(session).view
  expect([session.viewer, round, decision]).toEqual(['KZ', 2, 'attention'])
  const question = { seat: 'KZ', round, decision: 'attention' } as const
  expect(await session.player.commit(question, [])).toEqual({ accepted: true })
  session.close()
  const { moves } = session.record()
  const kept = withBranch(file, departure, moves, TODAY, { title: 'nothing done' })
  if ('refused' in kept) throw new Error(kept.refused)
  expect(kept.branches?.[0]?.moves.slice(0, 1)).toEqual([{ seat: 'KZ', choice: [] }])
  expect(verify(kept, TODAY)).not.toHaveProperty('firstWrong')
})
