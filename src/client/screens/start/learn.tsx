/** The taught game, offered first to whoever has no game behind them. */
import { useState } from 'preact/hooks'
import { beginGame } from '../../state/begin.ts'
import { loadedModules } from '../../state/modules.ts'
import { t } from '../../text/index.ts'
import { Button } from '../../ui/button.tsx'
import { painted } from '../../ui/painted.ts'
import { useOnce } from '../../ui/use-once.ts'
import { taughtGame } from './taught.ts'

export function LearnCard() {
  const [trouble, setTrouble] = useState<string>()
  const { busy, run } = useOnce(async () => {
    setTrouble(undefined)
    // The press is answered first.
    await painted()
    const why = await begun().catch((error: unknown) =>
      error instanceof Error ? error.message : String(error),
    )
    if (why !== undefined) setTrouble(why)
  })
  return (
    <section class="panel first-learn" aria-labelledby="first-learn">
      <h2 id="first-learn">{t('first.learn.title')}</h2>
      <p>{t('first.learn.text')}</p>
      {trouble ? <p role="alert">{t('first.failed', { why: trouble })}</p> : undefined}
      <Button variant="primary" class="first-learn-begin" aria-disabled={busy} onClick={run}>
        {busy ? t('first.starting') : t('first.lesson')}
      </Button>
    </section>
  )
}

/** Begins the taught game. Gives why there is none, as a sentence, if there is none. */
async function begun(): Promise<string | undefined> {
  const { game } = await loadedModules()
  const taught = taughtGame(game)
  if (!taught) throw new Error('the taught scenario is gone')
  const refused = await beginGame(taught)
  return refused && t(`save.bad.why.${refused.refused}`)
}
