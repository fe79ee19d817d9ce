/** One plan of an adviser's: what it does, where it is expected to lead, what speaks for it and against. */
import type { Reason } from '../../../game/bots/index.ts'
import type { Choice, Menu, MenuItem, View } from '../../../game/index.ts'
import { pledged } from '../../../game/index.ts'
import { capitalName, cardText, responseText, seatName, signed, t } from '../../text/index.ts'
import { Button } from '../shared/button.tsx'
import { Term } from '../shared/term.tsx'
import { drafted, laidOut } from './draft.ts'
import { type Advised, bandOf, rounded, strongest } from './plans.ts'
import type { Play } from './use-play.ts'
import { selector } from './words.ts'

interface PlanProps {
  plan: Advised
  /** From 1: the best. */
  place: number
  play: Play
  menu: Menu
  onLay: () => void
}

export function PlanCard({ plan, place, play, menu, onLay }: PlanProps) {
  const { choice, margin, reasons = [] } = plan
  const { good, bad } = strongest(reasons)
  const isLaid = laidOut(menu, choice).join(' ') === play.draft.join(' ')
  return (
    <article class="card play-plan" aria-labelledby={`play-plan-${place}`}>
      <header>
        <h3 id={`play-plan-${place}`}>{t('play.advice.plan', { place })}</h3>
        {margin === undefined ? undefined : <Margin margin={margin} />}
      </header>
      <ul class="play-plan-items">
        {itemWords(play.view, menu, choice).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      {good ? <ReasonLine seat={menu.seat} reason={good} /> : undefined}
      {bad ? <ReasonLine seat={menu.seat} reason={bad} /> : undefined}
      <Button
        aria-disabled={isLaid}
        aria-describedby={`play-plan-${place}`}
        onClick={() => isLaid || onLay()}
      >
        {t(isLaid ? 'play.advice.is-laid' : 'play.advice.lay')}
      </Button>
    </article>
  )
}

/** How far above its usual score the seat is expected to end. */
function Margin({ margin }: { margin: number }) {
  return (
    <p class="play-plan-margin">
      <Term id="margin">{t('play.advice.margin')}</Term> <b class="numeric">{signed(rounded(margin))}</b>,{' '}
      {t('play.advice.band', { band: selector(bandOf(margin)) })}
    </p>
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
    <p class="play-plan-reason" data-tone={by > 0 ? 'good' : 'bad'}>
      {t(by > 0 ? 'play.advice.for' : 'play.advice.against', { what, points })}
    </p>
  )
}

/** What a choice does, item by item, in words. */
export function itemWords(view: View, menu: Menu, choice: Choice): string[] {
  const items = drafted(menu, choice)
  if (items.length === 0) return [t('play.item.none', { decision: menu.decision })]
  return items.map((item) => itemText(view, menu, item))
}

function itemText(view: View, menu: Menu, item: MenuItem): string {
  const { kind, power, card, price } = item
  const title = item.response
    ? responseText(card ?? view.event, item.response).title
    : card
      ? cardText(card).title
      : ''
  const cubes = kind === 'pledge' && power ? pledged(view, power) : price
  const name = power ? (kind === 'envoy' ? capitalName(power) : seatName(power)) : ''
  return t('play.item', { kind, title, name, cubes, seat: menu.seat, power: power ?? '' })
}
