/** Opening a record from a file as a game. */
import { useRef, useState } from 'preact/hooks'
import { openRecord } from '../../state/begin.ts'
import { t } from '../../text/index.ts'
import { Button } from '../../ui/button.tsx'

/** Records are some 20 kB; what is a hundred times longer is none, and is not read to the end. */
const MOST_BYTES = 2_000_000

export function RecordFile() {
  const [trouble, setTrouble] = useState<string>()
  const input = useRef<HTMLInputElement>(null)
  const open = async (file: File) => {
    setTrouble(undefined)
    try {
      const refused =
        file.size > MOST_BYTES ? ({ refused: 'not-a-record' } as const) : await openRecord(await file.text())
      if (refused) setTrouble(t(`save.bad.why.${refused.refused}`))
    } catch {
      setTrouble(t('first.file.unread'))
    }
  }
  return (
    <div class="record-file">
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={t('games.open-file')}
        onChange={(event) => {
          const field = event.currentTarget
          const [file] = field.files ?? []
          if (file) void open(file)
          field.value = ''
        }}
      />
      <Button onClick={() => input.current?.click()}>{t('games.open-file')}</Button>
      {trouble ? <p role="alert">{trouble}</p> : undefined}
    </div>
  )
}
