/** Fifty ways the game may go on from the place that is shown: who comes first in how many, and how far the margins spread. */
import { useEffect, useState } from 'preact/hooks'
import { quantilesOf, spreadOf } from '../../../../game/analysis/index.ts'
import { isSeat, type Outcome, SEATS, type Viewer } from '../../../../game/index.ts'
import { type Reckoning, startContinuations } from '../../../session/analysis/asked.ts'
import { isOver } from '../../../session/replay.ts'
import { t } from '../../../text/index.ts'
import { Badge } from '../../../ui/badge.tsx'
import { Button } from '../../../ui/button.tsx'
import type { Opened } from '../open/opened.ts'
import { roundWords } from '../place-words.ts'
import { marginText } from './words.ts'

const COUNT = 50

interface Asked {
  readonly step: number
  readonly reckoning: Reckoning<readonly Outcome[]>
}

export function Continuations({ game, step }: { game: Opened; step: number }) {
  const [asked, setAsked] = useState<Asked>()
  useEffect(() => () => asked?.reckoning.stop(), [asked])
  const ask = () => setAsked({ step, reckoning: startContinuations(orderOf(game, step)) })
  return (
    <>
      {asked?.step === step ? undefined : (
        <Button class="replay-part" variant="quiet" onClick={ask}>
          {t('analysis.continuations.ask', { count: COUNT })}
        </Button>
      )}
      {asked ? <Spread game={game} asked={asked} /> : undefined}
    </>
  )
}

/** The same deal; of a game that is not over, one drawn anew from what those who look may know of it. */
function orderOf({ replay, allowed }: Opened, step: number) {
  const { file, branch } = replay
  const eyes: Viewer = allowed.find(isSeat) ?? 'observer'
  return {
    ...({ wants: 'continuations', file, step, count: COUNT, seed: `what if ${step}` } as const),
    ...(branch === undefined ? {} : { branch }),
    ...(isOver(replay) ? {} : { eyes }),
  }
}

function Spread({ game, asked: { step, reckoning } }: { game: Opened; asked: Asked }) {
  const { phase, found } = reckoning.state.value
  const spread = spreadOf(found)
  const [low, middle, high] = [0.1, 0.5, 0.9].map((part) => quantilesOf(spread, part))
  const where = roundWords(game.replay, { step })
  return (
    <table class="replay-spread numeric" aria-busy={phase === 'running' || undefined}>
      <caption>{t('analysis.continuations', { count: found.length, of: COUNT, where, phase })}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{t('analysis.continuations.wins')}</th>
          <th scope="col">{t('analysis.continuations.margin')}</th>
        </tr>
      </thead>
      <tbody>
        {SEATS.map((seat) => (
          <tr key={seat} data-seat={seat}>
            <th scope="row">
              <Badge seat={seat} show="letters" />
            </th>
            <td>
              <meter min={0} max={Math.max(1, found.length)} value={spread.wins[seat]} aria-hidden="true" />{' '}
              {spread.wins[seat]}
            </td>
            <td>
              {t('analysis.continuations.range', {
                low: marginText(low?.[seat] ?? 0),
                middle: marginText(middle?.[seat] ?? 0),
                high: marginText(high?.[seat] ?? 0),
              })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
