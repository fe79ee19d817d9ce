/** One line of a sum: by how much, what happened and when, by which rule, on what ground, and where it goes back to. */
import type { ComponentChildren } from 'preact'
import { signed, t } from '../../text/index.ts'
import { RuleTerm } from '../../ui/rule-term.tsx'
import type { Change } from './answer.ts'
import { Ground } from './ground.tsx'
import type { PageProps } from './page.ts'
import { Terms } from './terms.tsx'
import { causeText, powerOf, toldText, whenText } from './words.ts'

interface RowProps {
  /** As it stands in the sum: `+2`; a start without a sign. */
  number: string
  /** Of what stands above it, or above its own kind; no term itself. */
  total?: 'part' | 'all'
  children: ComponentChildren
}

export function Row({ number, total, children }: RowProps) {
  return (
    <li class="why-row" data-total={total}>
      <b class="numeric why-number">{number}</b>
      <div class="why-said">{children}</div>
    </li>
  )
}

interface ChangeProps extends PageProps {
  change: Change
  /** Instead of the change with its sign. */
  number?: string
}

export function ChangeRow({ change, number, told, onAsk }: ChangeProps) {
  const { at, fact, by, sum, end } = change
  return (
    <Row number={number ?? signed(by)}>
      <button type="button" class="why-on" onClick={() => onAsk({ fact })}>
        {toldText(told.log, at, fact)}
      </button>
      <p class="small quiet why-by">
        <span>{whenText(told, at)}</span> <RuleTerm rule={fact.because.rule} /> <Ground fact={fact} />
      </p>
      {sum.length > 1 ? <Terms sum={sum} power={powerOf(fact)} told={told} onAsk={onAsk} /> : undefined}
      {end ? (
        <p class="small why-end">
          <span class="quiet">{t('why.goes-back')}</span> {causeText(end, told)}
          {end.told ? <span class="quiet"> {whenText(told, end.told.at)}</span> : undefined}
        </p>
      ) : undefined}
    </Row>
  )
}
