/** `Ask an adviser`: the best plans found for the question that stands, each with what it comes to, to be laid out. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Thought } from '../../../../game/bots/index.ts'
import type { Menu } from '../../../../game/index.ts'
import { announce } from '../../../state/announcements.ts'
import { settings } from '../../../state/settings.ts'
import { list, t } from '../../../text/index.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { laidOut } from '../draft.ts'
import type { Play } from '../play.ts'
import { itemWords, PlanCard } from './plan-card.tsx'
import { type Advised, plansOf } from './plans.ts'
import type { Rated } from './rate.ts'
import { Rating } from './rating.tsx'
import type { Advice, Asking } from './use-advice.ts'

const PLANS = 3

/** The button, and the dialog it opens. Nothing where a teacher has sent the adviser home. */
export function AskAdviser({ play, adviser }: { play: Play; adviser: Asking }) {
  const [open, setOpen] = useState(false)
  const { advice, rated, ask, cancel } = adviser
  const { menu, view } = play
  if (settings.value.hints === 'off' || !play.advise || !menu) return null
  const close = () => {
    cancel()
    setOpen(false)
  }
  const lay = (plan: Advised) => {
    play.put(laidOut(menu, plan.choice))
    close()
    announce(t('play.advice.laid', { items: list(itemWords(view, menu, plan.choice), 'unit') }))
  }
  return (
    <>
      <Button
        variant="quiet"
        class="play-ask"
        aria-haspopup="dialog"
        disabled={play.stage === 'sent'}
        onClick={() => {
          ask()
          setOpen(true)
        }}
      >
        {t('play.advice.ask')}
      </Button>
      {open ? (
        <Dialog title={t('play.advice.title')} onClose={close}>
          <Told advice={advice} rated={rated} play={play} menu={menu} onLay={lay} onStop={close} />
        </Dialog>
      ) : undefined}
    </>
  )
}

interface ToldProps {
  advice: Advice
  rated: Rated | 'weighing' | undefined
  play: Play
  menu: Menu
  onLay: (plan: Advised) => void
  onStop: () => void
}

function Told({ advice, rated, play, menu, onLay, onStop }: ToldProps) {
  if (advice.stage === 'given')
    return <Plans thought={advice.thought} rated={rated} play={play} menu={menu} onLay={onLay} />
  if (advice.stage === 'failed') return <p role="alert">{t('play.advice.failed')}</p>
  return (
    <div class="play-advice-wait">
      <p role="status">{t('play.advice.thinking')}</p>
      <progress aria-hidden="true" />
      <Button onClick={onStop}>{t('play.advice.stop')}</Button>
    </div>
  )
}

interface PlansProps {
  thought: Thought
  rated: Rated | 'weighing' | undefined
  play: Play
  menu: Menu
  onLay: (plan: Advised) => void
}

function Plans({ thought, rated, play, menu, onLay }: PlansProps) {
  const plans = plansOf(menu, thought, PLANS)
  const [best] = plans
  const start = useRef<HTMLParagraphElement>(null)
  // What had focus while the adviser thought has gone; the answer is read from its beginning.
  useEffect(() => start.current?.focus(), [])
  return (
    <div class="stack">
      <p ref={start} tabIndex={-1} class="play-advice-lead">
        {t('play.advice.given', { count: plans.length })}
      </p>
      {best?.reasons ? (
        <p class="quiet small">{t('play.advice.points', { decision: menu.decision })}</p>
      ) : undefined}
      <Rating rated={rated} />
      <ol class="stack">
        {plans.map((plan, place) => (
          <li key={plan.choice.join(' ')}>
            <PlanCard
              plan={plan}
              place={place + 1}
              {...(best && place > 0 ? { best } : {})}
              play={play}
              menu={menu}
              onLay={() => onLay(plan)}
            />
          </li>
        ))}
      </ol>
    </div>
  )
}
