/** The last pages of the debrief on the wall: a game played on otherwise, and what the model leaves out. */
import type { Foreseen, Limits, Moment, WhatIf } from '../../../../game/wire/index.ts'
import { hashOf } from '../../../state/address.ts'
import { tableGame, toReplay } from '../../../state/replay-address.ts'
import { list, t } from '../../../text/index.ts'
import { useFetched } from '../../../text/sources.ts'
import { loadLimits } from './limits.ts'
import { Sides } from './limits-parts.tsx'
import { answerText, marginText, momentQuestion } from './moment-words.ts'
import { middleOf, Strip } from './strip.tsx'

interface WhatIfPageProps {
  whatIf: WhatIf
  moment: Moment | undefined
}

export function WhatIfPage({ whatIf, moment }: WhatIfPageProps) {
  const { foreseen, played, instead, table } = whatIf
  return (
    <>
      <h1 tabIndex={-1}>{moment ? momentQuestion(moment) : t('debrief.what-if')}</h1>
      {moment ? (
        <dl class="wall-what-if">
          <Way
            title={t('debrief.what-if.played', { table })}
            answer={answerAt(moment, played)}
            own={foreseen?.[0]}
            all={foreseen}
          />
          <Way
            title={t('debrief.what-if.instead')}
            answer={answerAt(moment, instead)}
            own={foreseen?.[1]}
            all={foreseen}
          />
        </dl>
      ) : undefined}
      {foreseen ? <p class="wall-key">{t('debrief.what-if.note')}</p> : undefined}
      <p>
        <PlayOn whatIf={whatIf} round={moment?.round ?? 1} />
      </p>
    </>
  )
}

/** Into the game at that place, where it can be played on. */
export function PlayOn({ whatIf, round }: { whatIf: WhatIf; round: number }) {
  const of = { id: tableGame(whatIf.id, whatIf.game) }
  const place = hashOf(toReplay({ of, place: { step: whatIf.step }, eyes: whatIf.seat, show: 'analysis' }))
  return (
    <a href={place} target="_blank" rel="noreferrer">
      {t('debrief.what-if.open', { round })}
    </a>
  )
}

function answerAt(moment: Moment, at: number): string {
  const answer = moment.answers[at]
  return answer ? answerText(moment, answer) : ''
}

interface WayProps {
  title: string
  answer: string
  own: Foreseen | undefined
  all: readonly Foreseen[] | undefined
}

function Way({ title, answer, own, all = [] }: WayProps) {
  const margins = all.flatMap((one) => one.margins)
  return (
    <>
      <dt>
        {title}: <b>{answer}</b>
      </dt>
      <dd>
        {own ? (
          <>
            <Strip
              {...{ answer, margins: own.margins, wins: own.wins }}
              low={Math.min(0, ...margins)}
              high={Math.max(0, ...margins)}
            />
            <span class="numeric">
              {t('debrief.what-if.middle', { by: marginText(middleOf(own.margins)) })}
            </span>
          </>
        ) : undefined}
      </dd>
    </>
  )
}

export function LimitsPage({ limits }: { limits: Limits }) {
  const words = useFetched(loadLimits, undefined)
  const [first, ...others] = limits.tensions.flatMap((id) => words?.tensions[id] ?? [])
  const [talk] = limits.questions
  return (
    <>
      <h1 tabIndex={-1}>{t('debrief.limits')}</h1>
      {first ? (
        <section class="wall-limit">
          <h2>{first.topic}</h2>
          <Sides tension={first} withUse={false} />
        </section>
      ) : undefined}
      {others.length > 0 ? (
        <p class="wall-key">
          {t('debrief.limits.more', {
            topics: list(others.flatMap(({ topic }) => topic ?? []).slice(0, 1), 'unit'),
          })}
        </p>
      ) : undefined}
      {talk && words?.questions[talk] ? (
        <p class="told-text">{words.questions[talk]?.question}</p>
      ) : undefined}
    </>
  )
}
