/** One kept game on the list. */
import { useState } from 'preact/hooks'
import { type Entry, type Head, isBroken } from '../../save/entry.ts'
import { hashOf } from '../../state/address.ts'
import { recordOf, saveAsFile } from '../../state/game-file.ts'
import { replayHash } from '../../state/replay-address.ts'
import { isUnkept } from '../../state/unkept.ts'
import { momentText, t } from '../../text/index.ts'
import { Button } from '../../ui/button.tsx'
import { beginAtHeading } from '../../ui/focus.ts'
import { BrokenGame } from './broken-game.tsx'
import { deleteGame } from './deletion.ts'
import { Rename } from './rename.tsx'
import { gameName, progressText } from './words.ts'

export function OneGame({ entry }: { entry: Entry }) {
  const onDelete = () => {
    void deleteGame(entry.id, gameName(entry))
    // The button goes with its game; focus must not go with it.
    beginAtHeading()
  }
  if (!isBroken(entry)) return <Sound head={entry} onDelete={onDelete} />
  const { broken: refused, detail } = entry
  return (
    <BrokenGame
      refused={{ refused, ...(detail === undefined ? {} : { detail }) }}
      text={() => recordOf(entry.id)}
      onDelete={onDelete}
    />
  )
}

function Sound({ head, onDelete }: { head: Head; onDelete: () => void }) {
  const [renaming, setRenaming] = useState(false)
  const name = gameName(head)
  const { id, over, begun, played } = head
  return (
    <article class="panel game" aria-label={name}>
      {renaming ? (
        <Rename id={id} name={name} onDone={() => setRenaming(false)} />
      ) : (
        <h2 class="game-name">{name}</h2>
      )}
      <p>{progressText(head)}</p>
      <p class="quiet small">
        {t('list.dates', { begun: momentText(begun), played: momentText(played) })}
        {isUnkept(id) ? ` ${t('list.unkept')}` : ''}
      </p>
      <div class="row">
        <a class="button" data-variant="primary" href={hashOf({ at: 'game', id })}>
          {over ? t('first.resume.look') : t('first.resume.button')}
        </a>
        <a class="button" href={replayHash({ of: { id } })} aria-label={t('list.replay.named', { name })}>
          {t('list.replay')}
        </a>
        <a
          class="button"
          href={hashOf({ at: 'compare', id: head.scenario })}
          aria-label={t('list.compare.named', { name })}
        >
          {t('list.compare')}
        </a>
        <Button onClick={() => setRenaming(true)}>{t('list.rename')}</Button>
        <Button onClick={() => void saveAsFile(id)}>{t('save.as-file')}</Button>
        <Button variant="quiet" onClick={onDelete}>
          {t('list.delete')}
        </Button>
      </div>
    </article>
  )
}
