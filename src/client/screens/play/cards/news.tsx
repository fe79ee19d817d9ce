/** The news of the round: what happened, what it did, and in a crisis the answers to it. */

import { useRef } from 'preact/hooks'
import type { EventCard, MenuItem, Response } from '../../../../game/index.ts'
import { card, standsAside } from '../../../../game/index.ts'
import { dateText } from '../../../text/dates.ts'
import { cardText, dotted, responseText, t } from '../../../text/index.ts'
import { Price } from '../../../ui/price.tsx'
import { useTight, type Ways } from '../../../ui/use-tight.ts'
import { chosen, drafted, without } from '../draft.ts'
import { isFixed, type Play } from '../play.ts'
import type { PlayLinks } from '../props.ts'
import { unmetWords, whyRefused } from '../words.ts'
import { CardMore } from './card-title.tsx'
import { Effects } from './effect-list.tsx'
import { InForce } from './in-force.tsx'

/** Its answers closer together (style/close.css). */
const ANSWERS: Ways = ['some']

interface NewsProps {
  play: Play
  links: PlayLinks
  /** What the draft leaves of the answers is not drawn yet. */
  isLate?: boolean
}

export function News({ play, links, isLate }: NewsProps) {
  const box = useRef<HTMLElement>(null)
  const event = card(play.view.event)
  useTight(() => (box.current ? [box.current] : []), event, ANSWERS)
  if (event.kind !== 'event') return null
  const { title, text } = cardText(event.id)
  return (
    <section
      ref={box}
      class="play-news panel"
      data-scroll="news"
      data-answers={event.responses?.length ?? 0}
      aria-labelledby="play-news"
      aria-busy={isLate || undefined}
    >
      <div class="play-news-head">
        <p class="play-kicker" data-crisis={event.responses !== undefined}>
          {dotted([t(event.responses ? 'play.crisis' : 'play.news'), dateText(event.date, event.until)])}
        </p>
        <InForce table={play.view} />
        <CardMore card={event.id} links={links} />
      </div>
      <h2 id="play-news" tabIndex={-1}>
        {title}
      </h2>
      <div class="play-news-story">
        <p class="play-news-text story">
          <span>{text}</span>
        </p>
      </div>
      {event.effects.length > 0 ? (
        <div class="play-did">
          <h3 class="unseen">{t('play.did')}</h3>
          <Effects effects={event.effects} />
        </div>
      ) : undefined}
      {event.responses ? <Answers play={play} event={event} responses={event.responses} /> : undefined}
    </section>
  )
}

interface AnswersProps {
  play: Play
  event: EventCard
  responses: readonly Response[]
}

function Answers({ play, event, responses }: AnswersProps) {
  const { menu } = play
  const asked = menu?.decision === 'attention' && menu.seat === 'KZ'
  const later = play.view.viewer === 'KZ' ? 'play.answers.later' : 'play.answers.others'
  const drawn = menu && drafted(menu, play.draft).find((item) => item.kind === 'respond')
  const isPicked = (response: Response) => (drawn ? drawn.response === response.id : standsAside(response))
  // Once it is given, the answer comes first: on a low screen the last ones lie below the fold.
  const shown = asked && isFixed(play) ? pickedFirst(responses, isPicked) : responses
  return (
    <fieldset class="play-answers" disabled={isFixed(play)}>
      <legend class={asked ? 'unseen' : 'play-note'}>{t(asked ? 'play.answers' : later)}</legend>
      {shown.map((response) => (
        <Answer
          key={response.id}
          play={play}
          event={event}
          response={response}
          asked={asked}
          picked={isPicked(response)}
        />
      ))}
    </fieldset>
  )
}

function pickedFirst(responses: readonly Response[], isPicked: (response: Response) => boolean) {
  return [...responses.filter(isPicked), ...responses.filter((response) => !isPicked(response))]
}

interface AnswerProps {
  play: Play
  event: EventCard
  response: Response
  asked: boolean
  picked: boolean
}

function Answer({ play, event, response, asked, picked }: AnswerProps) {
  const { title, text } = responseText(event.id, response.id)
  const item = play.menu?.items.find((one) => one.kind === 'respond' && one.response === response.id)
  const aside = standsAside(response)
  const why = asked ? whyNot(play, response, item) : undefined
  // What only the draft stands against comes and goes.
  const passing = item !== undefined
  // What is chosen is a label, which holds words only; what is read holds a list.
  const Box = asked ? 'label' : 'div'
  const Words = asked ? 'span' : 'div'
  return (
    <Box
      class="play-answer"
      data-picked={asked && picked}
      data-off={why !== undefined}
      data-seat={response.power}
      title={why}
    >
      {asked ? (
        <input
          type="radio"
          name="play-response"
          checked={picked}
          disabled={why !== undefined}
          onChange={() => choose(play, item, aside)}
        />
      ) : undefined}
      <Words class="play-answer-words">
        <span class="play-answer-title">{title}</span>
        <AnswerLine response={response} play={play} inline={asked} open={why === undefined || passing} />
        {text ? <span class="play-answer-text">{text}</span> : undefined}
        {why ? (
          <span class="play-why" data-passing={passing}>
            {why}
          </span>
        ) : undefined}
      </Words>
      <Price class="play-answer-price" cubes={response.cubes} oil={response.oil ?? 0} />
    </Box>
  )
}

interface LineProps {
  response: Response
  play: Play
  inline: boolean
  /** Whether it can be had: else the reason says enough. */
  open: boolean
}

function AnswerLine({ response, play, inline, open }: LineProps) {
  const Line = inline ? 'span' : 'div'
  return (
    <Line class="play-answer-line">
      {response.effects.length > 0 ? (
        <Effects effects={response.effects} table={play.view} inline={inline} />
      ) : (
        <span class="play-note">{t('play.effects.none')}</span>
      )}{' '}
      {open ? <span class="play-note">{noteOn(response)}</span> : undefined}
    </Line>
  )
}

/** What is to be known besides what it changes: whose expectation it counts for, and that it is what happens of itself. */
function noteOn(response: Response): string {
  const counts = response.power ? [t('play.answer.counts', { power: response.power })] : []
  return dotted([...counts, ...(standsAside(response) ? [t('play.answer.aside')] : [])])
}

function choose(play: Play, item: MenuItem | undefined, aside: boolean): void {
  if (!play.menu) return
  if (aside || !item) play.put(without(play.menu, play.draft, ['respond']))
  else play.put(chosen(play.menu, play.draft, item))
}

/** A sentence where the answer cannot be chosen now. */
function whyNot(play: Play, response: Response, item: MenuItem | undefined): string | undefined {
  const { menu, view } = play
  if (!menu || standsAside(response)) return undefined
  if (item) return whyRefused(play, item)
  const unmet = unmetWords(view, response.needs)
  if (unmet) return unmet
  const oil = response.oil ?? 0
  if (oil > view.treasury) return t('play.beyond.oil', { count: oil })
  return t('play.beyond.cubes', { count: response.cubes })
}
