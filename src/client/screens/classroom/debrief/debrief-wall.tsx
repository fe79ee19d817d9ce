/** The debrief on the wall: the page that the teacher shows. */
import { DEBRIEF_PAGES, type DebriefTold, momentOn, type RoomView } from '../../../../game/wire/index.ts'
import { t } from '../../../text/index.ts'
import { AtlasPage } from './atlas-page.tsx'
import { AskPage, ToldPage, WorthPage } from './moment-pages.tsx'
import { LimitsPage, WhatIfPage } from './other-pages.tsx'
import './debrief.css'

interface DebriefWallProps {
  room: RoomView
  told: DebriefTold | undefined
}

export function DebriefWall({ room, told }: DebriefWallProps) {
  return (
    <main
      id="main"
      tabIndex={-1}
      class="wall-debrief"
      data-page={room.debrief && `${room.debrief.page} ${room.debrief.revealed}`}
    >
      <Page room={room} told={told} />
    </main>
  )
}

function Page({ room, told }: DebriefWallProps) {
  const place = room.debrief
  const page = place && DEBRIEF_PAGES[place.page]
  const debrief = told?.debrief
  if (!place || !page || !debrief) {
    return (
      <div class="wall-middle">
        <h1 tabIndex={-1}>{t('room.phase', { phase: room.phase, last: 'no' })}</h1>
        <p>{t('room.wall.stopped')}</p>
      </div>
    )
  }
  const at = momentOn(page)
  const moment = at === undefined ? undefined : debrief.moments[at]
  const poll = room.polls.find((one) => one.moment === at)
  switch (page.is) {
    case 'atlas':
      return <AtlasPage atlas={debrief.atlas} />
    case 'ask':
      return moment ? (
        <AskPage moment={moment} poll={poll} isRevealed={place.revealed} pupils={room.pupils.length} />
      ) : null
    case 'worth':
      return moment ? <WorthPage moment={moment} isWeighing={told.weighing} /> : null
    case 'told':
      return moment ? <ToldPage moment={moment} /> : null
    case 'what-if':
      return debrief.whatIf ? (
        <WhatIfPage whatIf={debrief.whatIf} moment={debrief.moments[debrief.whatIf.moment]} />
      ) : null
    case 'limits':
      return <LimitsPage limits={debrief.limits} />
    case 'exit':
      return (
        <div class="wall-middle">
          <h1 tabIndex={-1}>{t('room.exit')}</h1>
          <p>{t('room.wall.exit')}</p>
          <p role="status">{t('room.exit.count', { handed: room.exits, pupils: room.pupils.length })}</p>
        </div>
      )
  }
}
