/** The debrief in the teacher's hand: which page the projector shows, and whether a vote is revealed. */
import {
  DEBRIEF_PAGES,
  type DebriefPlace,
  type DebriefTold,
  momentOn,
  openMoment,
  type RoomView,
} from '../../../../game/wire/index.ts'
import { t } from '../../../text/index.ts'
import { Button } from '../../../ui/button.tsx'
import { momentQuestion } from '../debrief/moment-words.ts'
import { Notes } from '../debrief/notes.tsx'
import { pagesOf } from '../debrief/pages.ts'
import type { RoomActing } from '../use-room-act.ts'

interface DebriefControlProps {
  room: RoomView
  told: DebriefTold | undefined
  acting: RoomActing
}

export function DebriefControl({ room, told, acting }: DebriefControlProps) {
  const place = room.debrief
  const pages = pagesOf(told)
  const show = (page: number, revealed: boolean) => {
    const moment = momentOn(DEBRIEF_PAGES[page])
    void acting.act({ do: 'show', page, revealed, ...(moment === undefined ? {} : { moment }) })
  }
  const at = place ? pages.indexOf(place.page) : -1
  if (room.phase === 'closed') return null
  if (!told?.debrief) {
    return (
      <section class="panel class-form" aria-label={t('room.debrief')}>
        <p role="status">{t('room.debrief.coming')}</p>
      </section>
    )
  }
  const next = pages[at + 1]
  const before = pages[at - 1]
  return (
    <section class="panel class-form" aria-labelledby="room-debrief">
      <h2 id="room-debrief">{t('room.debrief')}</h2>
      {told.weighing ? (
        <p role="status" class="quiet small">
          {t(told.debrief.moments.length === 0 ? 'room.debrief.searching' : 'room.debrief.weighing')}
        </p>
      ) : undefined}
      {told.weighing || told.debrief.moments.length > 0 ? undefined : (
        <p role="status">{t('room.debrief.none')}</p>
      )}
      <p>{place ? <Now place={place} told={told} /> : t('room.debrief.begin')}</p>
      <Answered room={room} place={place} />
      <div class="row">
        {before === undefined ? undefined : (
          <Button onClick={() => show(before, true)}>{t('room.debrief.back')}</Button>
        )}
        {place && openMoment(place) !== undefined ? (
          <Button variant="primary" onClick={() => show(place.page, true)}>
            {t('room.debrief.reveal')}
          </Button>
        ) : next === undefined ? undefined : (
          <Button variant="primary" onClick={() => show(next, false)}>
            {place ? t('room.debrief.next') : t('room.debrief.first')}
          </Button>
        )}
      </div>
      <Notes room={room} told={told} />
      <ol class="class-pages">
        {pages.map((page) => (
          <li key={page}>
            <Button
              variant={page === place?.page ? 'primary' : 'quiet'}
              aria-current={page === place?.page ? 'step' : undefined}
              onClick={() => show(page, place !== undefined && page < place.page)}
            >
              {pageTitle(page)}
            </Button>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Now({ place, told }: { place: DebriefPlace; told: DebriefTold }) {
  const at = momentOn(DEBRIEF_PAGES[place.page])
  const moment = at === undefined ? undefined : told.debrief?.moments[at]
  return <b>{moment ? momentQuestion(moment) : pageTitle(place.page)}</b>
}

/** How many have answered what stands on their phones. */
function Answered({ room, place }: { room: RoomView; place: DebriefPlace | undefined }) {
  const page = place && DEBRIEF_PAGES[place.page]
  const at = momentOn(page)
  if (page?.is === 'exit')
    return <p role="status">{t('room.exit.count', { handed: room.exits, pupils: room.pupils.length })}</p>
  const poll = room.polls.find((one) => one.moment === at)
  if (!poll || at === undefined) return null
  return <p role="status">{t('room.votes.cast', { voted: poll.voted, voters: room.pupils.length })}</p>
}

function pageTitle(page: number): string {
  const shown = DEBRIEF_PAGES[page]
  return shown
    ? t('room.debrief.page', { page: shown.is.replace('-', '_'), moment: (momentOn(shown) ?? 0) + 1 })
    : ''
}
