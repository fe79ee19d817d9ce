/** Everything that is wrong with a scenario file: line by line, what stands there and what belongs there. */

import { hashOf } from '../../state/address.ts'
import { t } from '../../text/index.ts'
import { Dialog } from '../../ui/dialog.tsx'
import type { Fault } from './fault.ts'
import { wordsFor } from './wording.ts'

interface FaultsDialogProps {
  name: string
  faults: readonly Fault[]
  /** Faults beyond those. */
  more: number
  onClose: () => void
}

export function FaultsDialog({ name, faults, more, onClose }: FaultsDialogProps) {
  const broken = faults.some(({ kind }) => kind === 'broken')
  return (
    <Dialog title={t('scenarioFile.faults.title')} onClose={onClose}>
      <div class="stack">
        <p>{t('scenarioFile.faults.lead', { name, count: faults.length + more })}</p>
        <ol class="stack scenario-faults">
          {faults.map((fault, place) => (
            <li key={place} class="card">
              <FaultTold fault={fault} />
            </li>
          ))}
        </ol>
        {more > 0 ? <p>{t('scenarioFile.faults.more', { count: more })}</p> : undefined}
        {broken ? <p class="quiet">{t('scenarioFile.faults.broken')}</p> : undefined}
        <p class="quiet">
          {t('scenarioFile.faults.again')}{' '}
          <a href={hashOf({ at: 'library', section: 'scenarios' })}>{t('scenarioFile.faults.guide')}</a>
        </p>
      </div>
    </Dialog>
  )
}

function FaultTold({ fault }: { fault: Fault }) {
  const { about, sentences } = wordsFor(fault)
  return (
    <>
      {'line' in fault ? (
        <p class="scenario-fault-line">
          <b>
            {fault.kind === 'broken'
              ? t('scenarioFile.spot', { line: fault.line, column: fault.column })
              : t('scenarioFile.line', { line: fault.line })}
          </b>
          {about ? ` ${about}` : ''}
        </p>
      ) : undefined}
      {'text' in fault && fault.text.trim() !== '' ? <Excerpt {...fault} /> : undefined}
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </>
  )
}

/** Characters of the line shown on either side of the place. */
const AROUND = 60

function Excerpt({ text, column }: { text: string; column: number }) {
  const from = Math.max(0, column - 1 - AROUND)
  const shown = text.slice(from, column - 1 + AROUND)
  return (
    <pre class="scenario-fault-text">
      {from > 0 ? '…' : ''}
      {shown.slice(0, column - 1 - from).trimStart()}
      <mark>{shown.slice(column - 1 - from)}</mark>
      {text.length > from + shown.length ? '…' : ''}
    </pre>
  )
}
