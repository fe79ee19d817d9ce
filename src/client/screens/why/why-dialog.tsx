/** Why a number is what it is, and from each cause on to its own: page after page, with a way back. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Ask } from '../../state/why.ts'
import { t } from '../../text/index.ts'
import { figureText } from '../../text/parts.ts'
import type { Cursor } from '../../timeline/cursor.ts'
import type { Told } from '../../timeline/told-log.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { answerOf, toldFor } from './answer.ts'
import { FactPage } from './fact-page.tsx'
import { FigurePage } from './figure-page.tsx'
import type { PageProps } from './page.ts'
import { SumPage } from './sum-page.tsx'
import './why.css'

interface WhyProps {
  ask: Ask
  cursor: Cursor
  whole?: (() => Told) | undefined
  onClose: () => void
}

/** As the game stood when it was asked: what happens meanwhile changes no answer. */
export function WhyDialog({ ask, cursor, whole, onClose }: WhyProps) {
  const told = useMemo(() => toldFor(ask, cursor.shown.peek(), whole?.()), [ask, cursor])
  const [pages, setPages] = useState<readonly Ask[]>([ask])
  const page = pages.at(-1) ?? ask
  const top = useTop(pages.length)
  const onAsk = (next: Ask) => setPages([...pages, next])
  return (
    <Dialog title={titleOf(page)} onClose={onClose}>
      <div class="why stack" ref={top}>
        {pages.length > 1 ? (
          <Button variant="quiet" class="why-back" onClick={() => setPages(pages.slice(0, -1))}>
            {t('why.back')}
          </Button>
        ) : undefined}
        <Page key={pages.length} ask={page} told={told} onAsk={onAsk} />
      </div>
    </Dialog>
  )
}

function titleOf(ask: Ask): string {
  if ('fact' in ask) return t('why.fact')
  return 'figure' in ask ? figureText(ask.figure) : ask.title
}

/** The answer is found only as it is drawn: the dialog stands before. */
function Page({ ask, ...props }: PageProps & { ask: Ask }) {
  const answer = useMemo(() => answerOf(ask, props.told), [ask, props.told])
  if (!answer) return null
  if ('figure' in answer) return <FigurePage answer={answer} {...props} />
  return 'fact' in answer ? <FactPage answer={answer} {...props} /> : <SumPage answer={answer} {...props} />
}

/** With another page the reader begins at its top. */
function useTop(page: number) {
  const top = useRef<HTMLDivElement>(null)
  const shown = useRef(page)
  useEffect(() => {
    if (shown.current === page) return
    shown.current = page
    const body = top.current?.parentElement
    body?.scrollTo(0, 0)
    body?.focus()
  }, [page])
  return top
}
