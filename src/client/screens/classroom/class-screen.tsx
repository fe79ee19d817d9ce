/** A class: each of its pages is fetched as it is opened, for a phone needs nothing of what its teacher sees. */
import type { ComponentType } from 'preact'
import type { ClassPage } from '../../state/address.ts'
import { screen } from '../../state/route.ts'
import { door } from '../nowhere/door.tsx'
import './classroom.css'

const PAGES: Readonly<Record<ClassPage, ComponentType>> = {
  teach: door(async () => (await import('./teach/teach-page.tsx')).TeachPage),
  room: door(async () => (await import('./pupil/pupil-page.tsx')).PupilPage),
  projector: door(async () => (await import('./projector/projector-page.tsx')).ProjectorPage),
  sheet: door(async () => (await import('./sheet/sheet-page.tsx')).SheetPage),
  check: door(async () => (await import('./check/check-page.tsx')).CheckPage),
}

export function ClassScreen() {
  const now = screen.value
  const Page = PAGES[now.at === 'class' ? now.page : 'room']
  return <Page />
}
