/** A button for what cannot be undone: it asks once more in its own place. */
import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { t } from '../../text/index.ts'
import { Button } from '../../ui/button.tsx'

interface SureProps {
  /** What is asked. */
  question: string
  yes: string
  onYes: () => void
  variant?: 'primary' | 'plain' | 'quiet'
  label?: string
  disabled?: boolean
  children: ComponentChildren
}

export function Sure({ question, yes, onYes, variant = 'plain', label, disabled, children }: SureProps) {
  const [asks, setAsks] = useState(false)
  const box = useRef<HTMLSpanElement>(null)
  const wasAsked = useRef(false)
  useLayoutEffect(() => {
    // What was pressed has given way: focus goes to the question, and back.
    if (asks !== wasAsked.current) box.current?.querySelector<HTMLElement>('button')?.focus()
    wasAsked.current = asks
  }, [asks])
  return (
    <span ref={box} class="class-sure" {...(asks ? { role: 'group', 'aria-label': question } : {})}>
      {asks ? (
        <>
          <span>{question}</span>
          <Button
            variant="primary"
            onClick={() => {
              setAsks(false)
              onYes()
            }}
          >
            {yes}
          </Button>
          <Button variant="quiet" onClick={() => setAsks(false)}>
            {t('table.close.no')}
          </Button>
        </>
      ) : (
        <Button
          variant={variant}
          {...(label === undefined ? {} : { 'aria-label': label })}
          aria-disabled={disabled}
          onClick={() => !disabled && setAsks(true)}
        >
          {children}
        </Button>
      )}
    </span>
  )
}
