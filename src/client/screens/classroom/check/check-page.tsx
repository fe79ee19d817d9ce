/** Whether this phone reaches the server, and what to do where it does not. */
import { useEffect, useState } from 'preact/hooks'
import { hashOf } from '../../../state/address.ts'
import { measured } from '../../../state/online/measure.ts'
import { t } from '../../../text/index.ts'
import { Button } from '../../../ui/button.tsx'
import { shownAddress } from '../join-address.ts'
import { usePageName } from '../room-place.tsx'
import { type Finding, findingsOf, verdictOf } from './findings.ts'

/** Beside the words: no colour alone says it. */
const SIGNS = { good: '✓', fair: '!', bad: '✗' } as const

export function CheckPage() {
  usePageName(t('room.check'))
  const [findings, setFindings] = useState<readonly Finding[]>()
  const [tries, setTries] = useState(0)
  useEffect(() => {
    let isOver = false
    setFindings(undefined)
    void measured().then((now) => {
      if (!isOver) setFindings(findingsOf(now))
    })
    return () => {
      isOver = true
    }
  }, [tries])
  return (
    <main id="main" tabIndex={-1} class="class-narrow">
      <h1 tabIndex={-1}>{t('room.check')}</h1>
      <p class="story" role="status">
        {findings ? t('room.check.verdict', { state: verdictOf(findings) }) : t('room.check.running')}
      </p>
      {findings ? <Findings findings={findings} /> : undefined}
      <p class="quiet small">{t('room.check.server', { address: shownAddress(location.origin) })}</p>
      <div class="row">
        <Button variant="primary" aria-disabled={!findings} onClick={() => findings && setTries(tries + 1)}>
          {t('room.check.again')}
        </Button>
        <a class="button" href={hashOf({ at: 'class', page: 'room' })}>
          {t('first.class')}
        </a>
      </div>
    </main>
  )
}

function Findings({ findings }: { findings: readonly Finding[] }) {
  return (
    <ul class="class-checks">
      {findings.map(({ check, state, took = 0 }) => (
        <li key={check} class="card" data-state={state}>
          <b aria-hidden="true">{SIGNS[state]}</b>
          <span>
            <b>{t('room.check.what', { check })}</b>
            <span class="small">{t('room.check.found', { check, state, took })}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}
