/** Causes, the strongest first, each with a bar of its strength; a press asks on. */
import { useState } from 'preact/hooks'
import type { Cause } from '../../../game/index.ts'
import { dotted, t } from '../../text/index.ts'
import type { Told } from '../../timeline/told-log.ts'
import { Button } from '../../ui/button.tsx'
import type { PageProps } from './page.ts'
import { causeText, whenText } from './words.ts'

/** So many are shown at first. */
const FIRST = 6

interface ListProps extends PageProps {
  title: string
  causes: readonly Cause[]
}

/** Nothing where there is none. */
export function CauseList({ title, causes, told, onAsk }: ListProps) {
  const [isAll, setAll] = useState(false)
  const [strongest] = causes
  if (!strongest) return null
  const shown = isAll ? causes : causes.slice(0, FIRST)
  return (
    <section class="why-part">
      <h3 class="eyebrow">{title}</h3>
      <ol class="why-causes">
        {shown.map((cause) => (
          <CauseRow
            key={cause.id}
            cause={cause}
            share={cause.strength / strongest.strength}
            told={told}
            onAsk={onAsk}
          />
        ))}
      </ol>
      {shown.length < causes.length ? (
        <Button variant="quiet" onClick={() => setAll(true)}>
          {t('why.more', { count: causes.length })}
        </Button>
      ) : undefined}
    </section>
  )
}

interface RowProps extends PageProps {
  cause: Cause
  /** How strong it is beside the strongest. */
  share: number
}

function CauseRow({ cause, share, told, onAsk }: RowProps) {
  const words = causeText(cause, told)
  const fact = cause.told?.fact
  return (
    <li class="why-cause">
      <span class="why-share" aria-hidden="true">
        <span style={{ width: `${Math.max(4, share * 100)}%` }} />
      </span>
      <div>
        {fact ? (
          <button type="button" class="why-on" onClick={() => onAsk({ fact })}>
            {words}
          </button>
        ) : (
          <span>{words}</span>
        )}{' '}
        <span class="small quiet">{dotted(asides(cause, told))}</span>
      </div>
    </li>
  )
}

/** Where its chain ends with it, and when it was; what stood so from the start says that itself. */
function asides({ origin, told }: Cause, all: Told): string[] {
  if (!told) return []
  return [...(origin ? [t('why.origin', { origin })] : []), whenText(all, told.at)]
}
