/** The teacher's sheet: all that a lesson needs, on paper. Nothing on it is asked of the server. */
import { useEffect } from 'preact/hooks'
import { hashOf } from '../../../state/address.ts'
import { loadText, t } from '../../../text/index.ts'
import { useTexts } from '../../../text/sources.ts'
import { Button } from '../../../ui/button.tsx'
import { Loci } from '../../../ui/loci.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { usePageName } from '../room-place.tsx'
import { AIMS, BEFORE, DRY_RUN, FAILURES, MINUTES } from './parts.ts'
import './sheet.css'

export function SheetPage() {
  usePageName(t('room.sheet.link'))
  // Marks of the texts' places are words of the play screen.
  useEffect(() => void loadText(['play']).catch(() => undefined), [])
  return (
    <main id="main" tabIndex={-1} class="class-page class-sheet">
      <PageHead
        title={t('room.sheet')}
        ways={{
          label: t('table.lobby.ways'),
          links: (
            <>
              <Button variant="primary" onClick={() => print()}>
                {t('room.sheet.print')}
              </Button>
              <a class="button" data-variant="quiet" href={hashOf({ at: 'class', page: 'teach' })}>
                {t('room.sheet.teach')}
              </a>
            </>
          ),
        }}
      />
      <p class="story">{t('room.sheet.lead')}</p>
      <div class="class-sheet-parts">
        <List name="before" parts={BEFORE} />
        <List name="dry-run" parts={DRY_RUN} />
        <Plan />
        <Failures />
        <Aims />
      </div>
    </main>
  )
}

type ListName = 'before' | 'dry-run'

function List({ name, parts }: { name: ListName; parts: readonly string[] }) {
  return (
    <section class="panel class-form class-sheet-part" aria-labelledby={`sheet-${name}`}>
      <h2 id={`sheet-${name}`}>{t(`room.sheet.${name}`)}</h2>
      <ol class="class-sheet-list">
        {parts.map((part) => (
          <li key={part}>{t('room.sheet.step', { part })}</li>
        ))}
      </ol>
    </section>
  )
}

/** By the minute: what is done, and what is said. */
function Plan() {
  return (
    <section class="panel class-form class-sheet-part" data-wide="" aria-labelledby="sheet-plan">
      <h2 id="sheet-plan">{t('room.sheet.plan')}</h2>
      <table class="class-sheet-plan">
        <thead>
          <tr>
            <th scope="col">{t('room.sheet.minute')}</th>
            <th scope="col">{t('room.sheet.do')}</th>
            <th scope="col">{t('room.sheet.say')}</th>
          </tr>
        </thead>
        <tbody>
          {MINUTES.map(({ part, from, to }) => (
            <tr key={part}>
              <th scope="row" class="numeric">
                {t('room.sheet.from-to', { from, to })}
              </th>
              <td>{t('room.sheet.plan.do', { part })}</td>
              <td>{t('room.sheet.plan.say', { part })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Failures() {
  return (
    <section class="panel class-form class-sheet-part" data-wide="" aria-labelledby="sheet-failures">
      <h2 id="sheet-failures">{t('room.sheet.failures')}</h2>
      <dl class="class-sheet-failures">
        {FAILURES.map((what) => (
          <div key={what}>
            <dt>{t('room.sheet.failure', { what })}</dt>
            <dd>{t('room.sheet.failure.then', { what })}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** What is learnt, and the paragraphs it is learnt from. */
function Aims() {
  const texts = useTexts()
  return (
    <section class="panel class-form class-sheet-part" data-wide="" aria-labelledby="sheet-aims">
      <h2 id="sheet-aims">{t('room.sheet.aims')}</h2>
      <ol class="class-sheet-list">
        {AIMS.map(({ aim, at }) => (
          <li key={aim}>
            {t('room.sheet.aim', { aim })} <Loci at={at} />
          </li>
        ))}
      </ol>
      <ul class="small quiet">
        {texts.map(({ id, title }) => (
          <li key={id}>
            <b>{id}</b> <cite>{title}</cite>
          </li>
        ))}
      </ul>
    </section>
  )
}
