/** Opening a record from a file as a game. */
import { useState } from 'preact/hooks'
import { openRecord } from '../../state/begin.ts'
import { t } from '../../text/index.ts'
import { FileButton } from '../../ui/file-button.tsx'

/** Records are some 20 kB; what is a hundred times longer is none, and is not read to the end. */
const MOST_BYTES = 2_000_000

export function RecordFile() {
  const [trouble, setTrouble] = useState<string>()
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
      <FileButton
        accept=".json,application/json"
        label={t('games.open-file')}
        onPick={(file) => void open(file)}
      />
      {trouble ? <p role="alert">{trouble}</p> : undefined}
    </div>
  )
}
