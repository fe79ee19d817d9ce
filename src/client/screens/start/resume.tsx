/** The game that waits, or what is wrong with it. */
import { useState } from 'preact/hooks'
import type { RecordRefusal } from '../../../game/record/index.ts'
import { download } from '../../save/download.ts'
import type { BadSave, GoodSave } from '../../save/save.ts'
import { discard, readSave } from '../../save/save.ts'
import { resumeGame } from '../../state/begin.ts'
import { modules } from '../../state/modules.ts'
import { locale, scenarioText, t } from '../../text/index.ts'
import { Button } from '../../ui/button.tsx'
import { beginAtHeading } from '../../ui/focus.ts'
import { useOnce } from '../../ui/use-once.ts'

export function ResumeCard() {
  const records = modules.value?.records
  const [, setLooked] = useState(0)
  if (!records) return null
  const save = readSave(records)
  if (!save) return null
  const forget = () => {
    discard()
    setLooked((times) => times + 1)
    // The button goes with its panel; focus must not go with it.
    beginAtHeading()
  }
  return save.kind === 'good' ? (
    <Good save={save} onDiscard={forget} />
  ) : (
    <Bad save={save} onDiscard={forget} />
  )
}

function Good({ save, onDiscard }: { save: GoodSave; onDiscard: () => void }) {
  const [trouble, setTrouble] = useState<string>()
  const { record, seat, round, over, at } = save
  const { scenario } = record
  const values = { scenario: scenarioText(scenario.id).title, seat }
  const { busy, run: resume } = useOnce(async () => {
    try {
      const refused = await resumeGame(record, seat)
      if (refused) setTrouble(whyNot(refused.refused))
    } catch (error) {
      setTrouble(error instanceof Error ? error.message : String(error))
    }
  })
  return (
    <section class="panel first-resume" aria-labelledby="first-resume">
      <h2 id="first-resume">{t('first.resume.title')}</h2>
      <p>
        {over
          ? t('first.resume.over', values)
          : t('first.resume.text', { ...values, round, rounds: scenario.rounds.length })}
      </p>
      {at === undefined ? undefined : (
        <p class="quiet small">{t('first.resume.saved', { when: moment(at) })}</p>
      )}
      {trouble ? <p role="alert">{t('first.failed', { why: trouble })}</p> : undefined}
      <div class="row">
        <Button variant="primary" onClick={resume} aria-disabled={busy}>
          {over ? t('first.resume.look') : t('first.resume.button')}
        </Button>
        <Button variant="quiet" onClick={onDiscard}>
          {t('first.resume.discard')}
        </Button>
      </div>
    </section>
  )
}

function Bad({ save, onDiscard }: { save: BadSave; onDiscard: () => void }) {
  return (
    <section class="panel first-resume" data-bad aria-labelledby="first-resume" role="alert">
      <h2 id="first-resume">{t('save.trouble.title')}</h2>
      <p>{whyNot(save.refused)}</p>
      {save.detail === undefined ? undefined : (
        <p class="quiet small">{t('save.trouble.detail', { detail: save.detail })}</p>
      )}
      <div class="row">
        <Button onClick={() => download('multivector-broken-save.json', save.text)}>
          {t('save.trouble.download')}
        </Button>
        <Button onClick={onDiscard}>{t('save.trouble.discard')}</Button>
      </div>
    </section>
  )
}

function whyNot(refused: RecordRefusal): string {
  return t(`save.trouble.why.${refused}`)
}

function moment(at: number): string {
  return new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeStyle: 'short' }).format(at)
}
