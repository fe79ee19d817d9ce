/** One plan of an adviser's: what it does, where it is expected to lead, what speaks for it and against. */
import type { Reason } from '../../../../game/bots/index.ts'
import type { Choice, Menu, View } from '../../../../game/index.ts'
import { selector, signed, t } from '../../../text/index.ts'
import { Button } from '../../../ui/button.tsx'
import { Term } from '../../../ui/term.tsx'
import { usualOf } from '../../../ui/usual.ts'
import { drafted, laidOut } from '../draft.ts'
import type { Play } from '../play.ts'
import { standings } from '../table/standings.ts'
import { cubesOf, itemText } from '../words.ts'
import { type Advised, aheadOf, bandOf, rounded, strongest } from './plans.ts'

interface PlanProps {
  plan: Advised
  /** From 1: the best. */
  place: number
  /** The best plan, where this is another: what both do stands back. */
  best?: Advised
  play: Play
  menu: Menu
  onLay: () => void
}

export function PlanCard({ plan, place, best, play, menu, onLay }: PlanProps) {
  const { choice, margin, reasons } = plan
  const isLaid = laidOut(menu, choice).join(' ') === play.draft.join(' ')
  return (
    <article class="card play-plan" aria-labelledby={`play-plan-${place}`}>
      <header>
        <h3 id={`play-plan-${place}`}>{t('play.advice.plan', { place })}</h3>
        {margin === undefined || !usualOf(play.view) ? undefined : (
          <Margin margin={margin} play={play} seat={menu.seat} />
        )}
      </header>
      <ul class="play-plan-items">
        {itemsOf(play.view, menu, choice).map(({ id, words }) => (
          <li key={id} data-shared={best?.choice.includes(id)}>
            {words}
          </li>
        ))}
      </ul>
      {reasons ? <Reasons seat={menu.seat} reasons={reasons} idle={choice.length === 0} /> : undefined}
      <Button
        class="play-plan-take"
        aria-disabled={isLaid}
        aria-describedby={`play-plan-${place}`}
        onClick={() => isLaid || onLay()}
      >
        {t(isLaid ? 'play.advice.is-laid' : 'play.advice.lay')}
      </Button>
    </article>
  )
}

interface MarginProps {
  margin: number
  play: Play
  seat: Menu['seat']
}

/** How far above its usual score the seat is expected to end; who is ahead even so. */
function Margin({ margin, play, seat }: MarginProps) {
  const shown = rounded(margin)
  const ahead = aheadOf(standings(play.view), seat, shown)
  return (
    <p class="play-plan-margin">
      <Term id="margin">{t('play.advice.margin')}</Term> <b class="numeric">{signed(shown)}</b>,{' '}
      {ahead
        ? t('play.advice.behind', { seat: ahead })
        : t('play.advice.band', { band: selector(bandOf(shown)) })}
    </p>
  )
}

interface ReasonsProps {
  seat: Menu['seat']
  reasons: readonly Reason[]
  idle: boolean
}

/** What weighs most for the plan and against it; that nothing does is said too. */
function Reasons({ seat, reasons, idle }: ReasonsProps) {
  const { good, bad } = strongest(reasons)
  return (
    <div class="play-plan-reasons">
      {good ? <ReasonLine seat={seat} reason={good} /> : undefined}
      {bad ? <ReasonLine seat={seat} reason={bad} /> : undefined}
      {good || bad ? undefined : <p>{t('play.advice.neither', { idle: idle ? 'yes' : 'no' })}</p>}
    </div>
  )
}

function ReasonLine({ seat, reason }: { seat: Menu['seat']; reason: Reason }) {
  const { term, power, track, by } = reason
  const what = t('play.advice.reason', {
    term,
    seat,
    power: power ?? 'all',
    track: track ?? 'sovereignty',
  })
  const points = Math.round(Math.abs(by))
  return (
    <p data-tone={by > 0 ? 'gain' : 'loss'}>
      {t(by > 0 ? 'play.advice.for' : 'play.advice.against', { what, points })}
    </p>
  )
}

/** What a choice does, item by item, in words. */
export function itemWords(view: View, menu: Menu, choice: Choice): string[] {
  return itemsOf(view, menu, choice).map(({ words }) => words)
}

function itemsOf(view: View, menu: Menu, choice: Choice): { id: string; words: string }[] {
  const items = drafted(menu, choice)
  if (items.length === 0) return [{ id: '', words: t('play.item.none', { decision: menu.decision }) }]
  return items.map((item) => ({ id: item.id, words: itemText(item, cubesOf(view, item)) }))
}
