/** A game's name, being changed. Left empty, it goes by scenario, seat and date again. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { LONGEST_NAME } from '../../save/entry.ts'
import { changesFailed, rename } from '../../state/games.ts'
import { t } from '../../text/index.ts'
import { Button } from '../../ui/button.tsx'

interface RenameProps {
  id: string
  name: string
  onDone: () => void
}

export function Rename({ id, name, onDone }: RenameProps) {
  const [wanted, setWanted] = useState(name)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.select(), [])
  const save = async () => {
    if (wanted !== name) await rename(id, wanted).catch(changesFailed)
    onDone()
  }
  return (
    <form
      class="game-rename"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <label class="field">
        <span>{t('list.name.field')}</span>
        <input
          ref={field}
          value={wanted}
          maxLength={LONGEST_NAME}
          dir="auto"
          onInput={(event) => setWanted(event.currentTarget.value)}
        />
      </label>
      <div class="row">
        <Button submit>{t('list.name.keep')}</Button>
        <Button variant="quiet" onClick={onDone}>
          {t('list.name.cancel')}
        </Button>
      </div>
    </form>
  )
}
