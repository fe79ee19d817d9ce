/** A number that adds up, line by line: what it began with, what moved it, and what a draft would. */
import { useState } from 'preact/hooks'
import { plain, signed, t } from '../../text/index.ts'
import { Button } from '../../ui/button.tsx'
import type { Change, FigureAnswer } from './answer.ts'
import { ChangeRow, Row } from './change-row.tsx'
import type { PageProps } from './page.ts'
import { totalOf } from './sums.ts'
import { Terms } from './terms.tsx'
import { powerOf } from './words.ts'

/** So many changes are shown at first; the smaller ones together. */
const FIRST = 12

interface SumProps extends PageProps {
  answer: FigureAnswer
}

export function FigureSum({ answer, ...page }: SumProps) {
  const { figure, start, changes, drafted, parts, untold, value } = answer
  if (!start) return <Terms sum={parts} power={powerOf(figure)} total={value} {...page} />
  const now = value - totalOf(drafted)
  return (
    <ol class="why-sum">
      <Start start={start} {...page} />
      <Changes changes={changes} {...page} />
      {untold === 0 ? undefined : (
        <Row number={signed(untold)}>
          <p>{t('why.untold')}</p>
        </Row>
      )}
      {drafted.length > 0 ? <Total number={now} of="part" words={t('why.now')} /> : undefined}
      <Changes changes={drafted} {...page} />
      <Total number={value} of="all" words={totalText(answer)} />
    </ol>
  )
}

function totalText({ changes, drafted }: FigureAnswer): string {
  if (drafted.length > 0) return t('why.drafted')
  return t(changes.length > 0 ? 'why.sum' : 'why.still')
}

function Start({ start, ...page }: PageProps & { start: NonNullable<FigureAnswer['start']> }) {
  const number = plain(start.value)
  if (start.set) return <ChangeRow change={start.set} number={number} {...page} />
  return (
    <Row number={number}>
      <p>{t('why.start')}</p>
    </Row>
  )
}

function Total({ number, of, words }: { number: number; of: 'part' | 'all'; words: string }) {
  return (
    <Row number={plain(number)} total={of}>
      <p>{words}</p>
    </Row>
  )
}

function Changes({ changes, ...page }: PageProps & { changes: readonly Change[] }) {
  const [isAll, setAll] = useState(changes.length <= FIRST)
  const shown = isAll ? changes : changes.slice(0, FIRST)
  const rest = changes.slice(shown.length)
  return (
    <>
      {shown.map((change) => (
        <ChangeRow key={change.at} change={change} {...page} />
      ))}
      {rest.length > 0 ? (
        <Row number={signed(totalOf(rest))}>
          <Button variant="quiet" class="why-rest" onClick={() => setAll(true)}>
            {t('why.rest', { count: rest.length })}
          </Button>
        </Row>
      ) : undefined}
    </>
  )
}
