/** What stands on a file that is fetched when it is first read: drawn once it has come, and asked for again if it fails. */
import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { language, t } from '../../text/index.ts'
import { Button } from '../../ui/button.tsx'

interface FetchedProps<T> {
  from: () => Promise<T>
  children: (file: T) => ComponentChildren
}

type Stage<T> = { file: T } | 'fetching' | 'failed'

export function Fetched<T>({ from, children }: FetchedProps<T>) {
  const [stage, setStage] = useState<Stage<T>>('fetching')
  const [tries, setTries] = useState(0)
  const spoken = language()
  useEffect(() => {
    let gone = false
    from().then(
      (file) => gone || setStage({ file }),
      () => gone || setStage('failed'),
    )
    return () => {
      gone = true
    }
  }, [from, tries, spoken])
  if (stage === 'fetching') return <p class="quiet">{t('reading.fetching')}</p>
  if (stage !== 'failed') return <>{children(stage.file)}</>
  return (
    <div role="alert" class="stack">
      <p>{t('app.trouble.loading')}</p>
      <Button onClick={() => setTries(tries + 1)}>{t('app.trouble.again')}</Button>
    </div>
  )
}
