/** The choice of a seat at the place one looks at: what it was worth, and the way to try it again. */
import type { DecisionAt } from '../../../../game/analysis/index.ts'
import type { Appraised } from '../../../../game/record/index.ts'
import type { Seat } from '../../../../game/vocabulary.ts'
import { t } from '../../../text/index.ts'
import { Button } from '../../../ui/button.tsx'
import type { Opened } from '../open/opened.ts'
import { ChoiceJudged } from './choice-judged.tsx'
import { around, decisionAt } from './decisions.ts'
import type { Looked } from './looking.ts'
import { PlayOn } from './play-on.tsx'
import { figureText } from './words.ts'

interface HereProps {
  game: Opened
  seat: Seat
  looked: Looked
  /** What the file says of its choices. */
  brought: readonly Appraised[]
}

export function Here({ game, seat, looked, brought }: HereProps) {
  const { replay, cursor } = game
  const place = cursor.place.value
  const at = decisionAt(replay, seat, place)
  return (
    <section aria-labelledby="analysis-here">
      <h3 id="analysis-here">{t('analysis.here')}</h3>
      {at ? <Decided {...{ game, at, looked, brought }} /> : <p>{t('analysis.here.none', { seat })}</p>}
      <Ways game={game} seat={seat} />
      {at ? <PlayOn game={game} seat={seat} step={at.step} words={t('analysis.again')} /> : undefined}
    </section>
  )
}

function Decided({ game, at, looked, brought }: Omit<HereProps, 'seat'> & { at: DecisionAt }) {
  const appraisal = looked.appraisals.find(({ step }) => step === at.step)
  const confirmation = looked.confirmations.find(({ step }) => step === at.step)
  if (appraisal) return <ChoiceJudged game={game} appraisal={appraisal} confirmation={confirmation} />
  const said = brought.find((one) => one.at.step === at.step)
  if (said) return <p class="quiet">{t('analysis.here.brought', differenceOf(said))}</p>
  return <p class="quiet">{t(looked.phase === 'done' ? 'analysis.here.single' : 'analysis.here.waits')}</p>
}

function differenceOf({ best, played, error }: Appraised): { by: string; error: string } {
  return { by: figureText(Math.max(0, best - played)), error: figureText(error) }
}

/** To the seat's choices before and after. */
function Ways({ game: { replay, cursor }, seat }: Pick<HereProps, 'game' | 'seat'>) {
  const place = cursor.place.value
  const at = decisionAt(replay, seat, place)
  const { before } = around(replay, seat, place)
  const { after } = around(replay, seat, at ? { step: at.step + 1 } : place)
  return (
    <p class="replay-analysis-ways">
      {before ? (
        <Button class="replay-part" variant="quiet" onClick={() => cursor.goTo({ step: before.step })}>
          {t('analysis.here.previous')}
        </Button>
      ) : undefined}
      {after ? (
        <Button class="replay-part" variant="quiet" onClick={() => cursor.goTo({ step: after.step })}>
          {t('analysis.here.next')}
        </Button>
      ) : undefined}
    </p>
  )
}
