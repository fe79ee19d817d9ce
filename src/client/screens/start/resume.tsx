/** The game last played, to be gone on with; what is wrong with it, if anything. */
import { useEffect } from 'preact/hooks'
import { type Entry, type Head, isBroken } from '../../save/entry.ts'
import { hashOf } from '../../state/address.ts'
import { recordOf } from '../../state/game-file.ts'
import { allGames, games, present, refresh } from '../../state/games.ts'
import { momentText, t } from '../../text/index.ts'
import { Button } from '../../ui/button.tsx'
import { beginAtHeading } from '../../ui/focus.ts'
import { BrokenGame } from '../games/broken-game.tsx'
import { deleteGame } from '../games/deletion.ts'
import { gameName, progressText } from '../games/words.ts'

export function ResumeCard() {
  useEffect(() => void refresh(), [])
  const trouble = games.value?.trouble
  const all = present(allGames.value)
  const last = all[0]
  return (
    <>
      {trouble ? (
        <p class="panel first-unkept" role="status">
          {t(`save.trouble.${trouble}`)}
        </p>
      ) : undefined}
      {last ? <Last entry={last} /> : undefined}
    </>
  )
}

function Last({ entry }: { entry: Entry }) {
  const discard = () => {
    void deleteGame(entry.id, gameName(entry))
    // The button goes with its panel; focus must not go with it.
    beginAtHeading()
  }
  if (!isBroken(entry)) return <Good head={entry} onDiscard={discard} />
  const { broken: refused, detail } = entry
  return (
    <BrokenGame
      refused={{ refused, ...(detail === undefined ? {} : { detail }) }}
      text={() => recordOf(entry.id)}
      onDelete={discard}
    />
  )
}

function Good({ head, onDiscard }: { head: Head; onDiscard: () => void }) {
  const { id, over, played, name } = head
  return (
    <section class="panel first-resume" aria-labelledby="first-resume">
      <h2 id="first-resume">{t('first.resume.title')}</h2>
      {name ? <p>{name}</p> : undefined}
      <p>{progressText(head)}</p>
      <p class="quiet small">{t('first.resume.saved', { when: momentText(played) })}</p>
      <div class="row">
        <a class="button" data-variant="primary" href={hashOf({ at: 'game', id })}>
          {over ? t('first.resume.look') : t('first.resume.button')}
        </a>
        <Button variant="quiet" onClick={onDiscard}>
          {t('first.resume.discard')}
        </Button>
      </div>
    </section>
  )
}
