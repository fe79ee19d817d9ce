/** A vote on a moment of the debrief, before it is revealed; afterwards what the class voted. */
import { useState } from 'preact/hooks'
import { DEBRIEF_PAGES, type Moment, momentOn, openMoment } from '../../../../game/wire/index.ts'
import { t } from '../../../text/index.ts'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { answerText, momentQuestion } from '../debrief/moment-words.ts'
import { Told } from '../debrief/told.tsx'
import { Worths } from '../debrief/worths.tsx'
import type { InRoom } from '../room-place.tsx'
import { useRoomAct } from '../use-room-act.ts'

export function Poll({ online, room, own, moments }: InRoom<'pupil'> & { moments: readonly Moment[] }) {
  const acting = useRoomAct(online)
  const [pressed, setPressed] = useState<{ moment: number; answer: number }>()
  const place = room.debrief
  const at = place && momentOn(DEBRIEF_PAGES[place.page])
  const moment = at === undefined ? undefined : moments[at]
  if (!place || at === undefined || !moment) return null
  const mine = own.polled.find((one) => one.moment === at)?.answer
  const shown = pressed?.moment === at ? pressed.answer : mine
  const vote = async (answer: number) => {
    setPressed({ moment: at, answer })
    // As it stands on the server, where it was not taken.
    if (!(await acting.act({ do: 'poll', moment: at, answer }))) setPressed(undefined)
  }
  if (openMoment(place) === undefined)
    return <Counted moment={moment} counts={countsOf(room.polls, at)} mine={mine} />
  return (
    <section class="panel class-form" aria-label={t('room.poll')}>
      <RadioGroup
        legend={momentQuestion(moment)}
        look="cards"
        options={moment.answers.map((answer, number) => ({
          value: String(number),
          title: answerText(moment, answer),
        }))}
        value={shown === undefined ? '' : String(shown)}
        onChange={(answer) => void vote(Number(answer))}
      />
      <p class="quiet small" role="status">
        {mine === undefined ? t('room.poll.open') : t('room.poll.voted')}
      </p>
      {acting.trouble ? <p role="alert">{acting.trouble}</p> : undefined}
    </section>
  )
}

interface CountedProps {
  moment: Moment
  counts: readonly number[] | undefined
  mine: number | undefined
}

function Counted({ moment, counts, mine }: CountedProps) {
  return (
    <section class="panel class-form" aria-label={t('room.poll')}>
      <h2 class="class-question">{momentQuestion(moment)}</h2>
      <ul class="class-counts">
        {moment.answers.map((answer, at) => (
          <li key={at} data-own={at === mine || undefined}>
            <span>{answerText(moment, answer)}</span>
            <span class="numeric small">
              {t('room.poll.count', { count: counts?.[at] ?? 0, own: at === mine ? 'yes' : 'no' })}
            </span>
          </li>
        ))}
      </ul>
      <Worths moment={moment} />
      {moment.told ? <Told moment={moment} /> : undefined}
    </section>
  )
}

function countsOf(polls: InRoom<'pupil'>['room']['polls'], moment: number): readonly number[] | undefined {
  return polls.find((one) => one.moment === moment)?.counts
}
