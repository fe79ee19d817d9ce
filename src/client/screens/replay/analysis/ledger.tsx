/** Luck and skill: how what a seat could expect at the beginning became what it came to. Only where the two separate. */
import { useEffect, useState } from 'preact/hooks'
import { type Ledger, TERM_KINDS } from '../../../../game/analysis/index.ts'
import type { Seat } from '../../../../game/vocabulary.ts'
import { type Reckoning, startLedger } from '../../../session/analysis/asked.ts'
import { isOver } from '../../../session/replay.ts'
import { signed, t } from '../../../text/index.ts'
import { Button } from '../../../ui/button.tsx'
import type { Opened } from '../open/opened.ts'
import { figureText } from './words.ts'

interface LedgerProps {
  game: Opened
  seat: Seat
  /** Whether it would tell luck from skill. */
  separates: boolean
}

export function LedgerPart({ game, seat, separates }: LedgerProps) {
  const [asked, setAsked] = useState<Reckoning<Ledger | undefined>>()
  useEffect(() => () => asked?.stop(), [asked])
  const isClosed = isOver(game.replay)
  const { file, branch } = game.replay
  const ask = () =>
    setAsked(startLedger({ wants: 'ledger', file, seat, ...(branch === undefined ? {} : { branch }) }))
  return (
    <>
      <h4>{t('analysis.ledger')}</h4>
      {!separates || !isClosed ? (
        <p class="quiet">{t('analysis.ledger.not', { separates: separates ? 'yes' : 'no' })}</p>
      ) : asked ? (
        <Reckoned asked={asked} />
      ) : (
        <Button class="replay-part" onClick={ask}>
          {t('analysis.ledger.ask')}
        </Button>
      )}
    </>
  )
}

function Reckoned({ asked }: { asked: Reckoning<Ledger | undefined> }) {
  const { phase, found } = asked.state.value
  if (found) return <Sum ledger={found} />
  return phase === 'running' ? (
    <p role="status">{t('analysis.ledger.waits')}</p>
  ) : (
    <p role="alert">{t('analysis.ledger.failed')}</p>
  )
}

/** Start and terms add up to the result. */
function Sum({ ledger: { start, totals, result } }: { ledger: Ledger }) {
  return (
    <table class="replay-ledger numeric">
      <tbody>
        <Row name={t('analysis.ledger.start')} by={figureText(start.by)} error={start.se} />
        {TERM_KINDS.map((kind) => (
          <Row
            key={kind}
            name={t(`analysis.ledger.${kind}`)}
            by={signed(Math.round(totals[kind].by * 100) / 100)}
            error={totals[kind].se}
          />
        ))}
        <Row name={t('analysis.ledger.result')} by={figureText(result)} />
      </tbody>
    </table>
  )
}

function Row({ name, by, error }: { name: string; by: string; error?: number }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{by}</td>
      <td class="quiet">{error === undefined ? '' : `± ${figureText(error)}`}</td>
    </tr>
  )
}
