/** The analysis beside the table: how far it has come, and what it has found of a seat's choices and of the game. */
import { useMemo, useState } from 'preact/hooks'
import { isSeat, RULES_VERSION, SEATS, type Seat } from '../../../../game/index.ts'
import type { Appraised } from '../../../../game/record/index.ts'
import { seatLetters, t } from '../../../text/index.ts'
import { Button } from '../../../ui/button.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { Term } from '../../../ui/term.tsx'
import type { Opened } from '../open/opened.ts'
import { PanelHead } from '../panel-head.tsx'
import { broughtBy, compared } from './brought.ts'
import { Choices } from './choices.tsx'
import { Here } from './here.tsx'
import { isOfToday, type Looked, type Looking } from './looking.ts'
import { MarginsTable } from './margins-table.tsx'
import { Summary } from './summary.tsx'
import { Turns } from './turns.tsx'
import { WhatIf } from './what-if.tsx'
import { progressText } from './words.ts'

interface PanelProps {
  game: Opened
  looking: Looking
  onClose: () => void
}

export function Panel({ game, looking, onClose }: PanelProps) {
  const { replay, eyes, allowed } = game
  const [chosen, setChosen] = useState<Seat>()
  const looks = eyes.value
  const seats = SEATS.filter((seat) => allowed.includes(seat))
  const seat = chosen ?? (isSeat(looks) ? looks : (seats[0] ?? 'KZ'))
  return (
    <section class="replay-notes replay-analysis" data-tall aria-labelledby="replay-analysis">
      <PanelHead
        id="replay-analysis"
        title={t('analysis.title')}
        close={t('analysis.close')}
        onClose={onClose}
      />
      {isOfToday(replay) ? (
        <>
          <Progress looking={looking} seat={seat} />
          {seats.length > 1 ? (
            <RadioGroup
              legend={t('analysis.seat')}
              options={seats.map((one) => ({ value: one, title: seatLetters(one), seat: one }))}
              value={seat}
              onChange={setChosen}
            />
          ) : undefined}
          <Found game={game} looking={looking} seat={seat} />
        </>
      ) : (
        <p role="status">
          {t('analysis.other-rules', { version: replay.rules.version, today: RULES_VERSION })}
        </p>
      )}
    </section>
  )
}

function Found({ game, looking, seat }: { game: Opened; looking: Looking; seat: Seat }) {
  const looked = looking.state.value
  const isOwn = game.allowed.includes(seat)
  const brought = useMemo(() => broughtBy(game), [game])
  return (
    <>
      <Brought brought={brought} looked={looked} />
      {isOwn ? <Here {...{ game, seat, looked, brought }} /> : undefined}
      <Turns game={game} looking={looking} />
      {isOwn ? (
        <>
          <Summary game={game} seat={seat} looked={looked} />
          <Choices game={game} seat={seat} looked={looked} />
        </>
      ) : undefined}
      <WhatIf game={game} seat={seat} looked={looked} />
      <MarginsTable game={game} looked={looked} />
      <p class="play-note">{t('analysis.about')}</p>
      <p class="play-note">
        {t('analysis.unit')} <Term id="margin" />
      </p>
    </>
  )
}

/** What the file says, and how that stands beside what is found here. */
function Brought({ brought, looked }: { brought: readonly Appraised[]; looked: Looked }) {
  const { appraisals } = looked
  const { found, wrong } = useMemo(() => compared(brought, appraisals), [brought, appraisals])
  if (brought.length === 0) return null
  return (
    <>
      <p class="play-note">{t('analysis.brought', { count: brought.length, found })}</p>
      {wrong > 0 ? <p class="replay-wrong">{t('analysis.brought.wrong', { count: wrong })}</p> : undefined}
    </>
  )
}

/** How far it has come, in words and as a bar, and the way to stop it and to go on. */
function Progress({ looking, seat }: { looking: Looking; seat: Seat }) {
  const looked = looking.state.value
  const { phase, found, of, failure } = looked
  return (
    <div class="replay-analysis-progress">
      {phase === 'done' ? undefined : <progress max={of || 1} value={found} aria-hidden="true" />}
      <p>{progressText(looked)}</p>
      {phase === 'running' ? (
        <Button class="replay-part" variant="quiet" onClick={looking.stop}>
          {t('analysis.stop')}
        </Button>
      ) : phase === 'stopped' || (phase === 'failed' && failure?.why !== 'refused') ? (
        <Button class="replay-part" onClick={() => looking.goOn(seat)}>
          {t('analysis.go-on')}
        </Button>
      ) : undefined}
      {failure ? <p role="alert">{t('analysis.failed', { why: failure.why, found })}</p> : undefined}
    </div>
  )
}
