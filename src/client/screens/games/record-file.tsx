/** Opening a record from outside: picked here, or dropped or pasted anywhere on the screen. */
import { t } from '../../text/index.ts'
import { FileButton } from '../../ui/file-button.tsx'
import { useReceiving } from './receive.ts'

export function RecordFile() {
  const { trouble, open } = useReceiving()
  return (
    <div class="record-file">
      <FileButton accept=".json,application/json" label={t('list.open-file')} onPick={open} />
      {trouble ? <p role="alert">{trouble}</p> : undefined}
    </div>
  )
}
