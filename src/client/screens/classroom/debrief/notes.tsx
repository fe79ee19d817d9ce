/** What the teacher alone sees beside the wall: who gave which answer, what it was worth, and what stands behind it. */
import type { DebriefTold, Moment, PollView, RoomView } from '../../../../game/wire/index.ts'
import { DEBRIEF_PAGES, knownAmong, momentOn } from '../../../../game/wire/index.ts'
import { list, t } from '../../../text/index.ts'
import { useFetched } from '../../../text/sources.ts'
import { Passages } from '../../../ui/passages.tsx'
import { loadLimits } from './limits.ts'
import { Sides } from './limits-parts.tsx'
import { Verdict } from './moment-pages.tsx'
import { answerText, worthText } from './moment-words.ts'
import { PlayOn } from './other-pages.tsx'
import { Told } from './told.tsx'

interface NotesProps {
  room: RoomView
  told: DebriefTold
}

/** For the page that is shown. */
export function Notes({ room, told }: NotesProps) {
  const page = room.debrief && DEBRIEF_PAGES[room.debrief.page]
  const { debrief } = told
  if (!page || !debrief) return null
  const at = momentOn(page)
  const moment = at === undefined ? undefined : debrief.moments[at]
  if (moment) return <OfMoment moment={moment} poll={room.polls.find((one) => one.moment === at)} />
  if (page.is === 'limits') return <OfLimits debrief={debrief} />
  const { whatIf } = debrief
  if (page.is !== 'what-if' || !whatIf) return null
  return (
    <p>
      <PlayOn whatIf={whatIf} round={debrief.moments[whatIf.moment]?.round ?? 1} />
    </p>
  )
}

function OfMoment({ moment, poll }: { moment: Moment; poll: PollView | undefined }) {
  const { counted, told } = moment
  return (
    <section class="debrief-notes" aria-label={t('debrief.notes')}>
      <p class="eyebrow">{t('debrief.notes')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('debrief.notes.answer')}</th>
            <th scope="col">{t('debrief.notes.then', { counted })}</th>
            <th scope="col">{t('debrief.notes.now')}</th>
            <th scope="col">{t('debrief.notes.worth')}</th>
          </tr>
        </thead>
        <tbody>
          {moment.answers.map((answer, at) => (
            <tr key={at}>
              <th scope="row">{answerText(moment, answer)}</th>
              <td>{byText(answer.by ?? [])}</td>
              <td class="numeric">{poll?.counts?.[at] ?? t('debrief.notes.nobody')}</td>
              <td class="numeric">{amountText(moment, at)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Verdict moment={moment} />
      <Told moment={moment} />
      {told ? (
        <Passages
          class="debrief-passages"
          listClass="debrief-passage-list"
          summary={t('debrief.notes.passages', { count: told.sources.length })}
          sources={told.sources}
        />
      ) : undefined}
    </section>
  )
}

function byText(by: readonly number[]): string {
  const known = knownAmong(by)
  return t('debrief.notes.by', {
    ...{ count: by.length, known: known.length },
    list: list(known.map(String), 'unit'),
  })
}

function amountText({ worth, asked }: Moment, at: number): string {
  const one = worth?.answers[at]
  if (at === worth?.base) return t('debrief.worth.base', { about: asked.about })
  return one ? worthText(one) : t('debrief.worth.none')
}

function OfLimits({ debrief: { limits } }: { debrief: NonNullable<DebriefTold['debrief']> }) {
  const words = useFetched(loadLimits, undefined)
  return (
    <section class="debrief-notes" aria-label={t('debrief.notes.limits')}>
      {limits.tensions.map((id) => {
        const tension = words?.tensions[id]
        return tension ? (
          <section key={id}>
            <h3>{tension.topic}</h3>
            <Sides tension={tension} />
          </section>
        ) : undefined
      })}
      <h3>{t('debrief.limits.talk')}</h3>
      <ul>
        {limits.questions.map((id) => (
          <li key={id}>
            {words?.questions[id]?.question} <span class="quiet">{words?.questions[id]?.game}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
