/** What if: on from the place that is shown, and how the game went on from others. */
import type { Seat } from '../../../../game/vocabulary.ts'
import { replayHash } from '../../../state/replay-address.ts'
import { t } from '../../../text/index.ts'
import { viewStep } from '../../../timeline/places.ts'
import type { Opened } from '../open/opened.ts'
import { roundWords } from '../place-words.ts'
import { PlayOn } from './play-on.tsx'

export function WhatIf({ game, seat }: { game: Opened; seat: Seat }) {
  const { replay, cursor } = game
  const step = viewStep(cursor.place.value)
  const isOpen = replay.states[step]?.outcome === undefined
  return (
    <section aria-labelledby="analysis-whatif">
      <h3 id="analysis-whatif">{t('analysis.whatif')}</h3>
      <p class="quiet">{t('analysis.whatif.note')}</p>
      {isOpen ? (
        <PlayOn game={game} seat={seat} step={step} words={t('analysis.whatif.play', { seat })} />
      ) : undefined}
      <Branches game={game} />
    </section>
  )
}

/** The game and how it went on otherwise: each a link, the one that is shown marked. */
function Branches({ game }: { game: Opened }) {
  const { replay, of, eyes } = game
  const { branches = [] } = replay.file
  if (branches.length === 0) return <p class="quiet">{t('analysis.branches.none')}</p>
  return (
    <>
      <h4>{t('analysis.branches')}</h4>
      <ul class="replay-branches">
        <li>
          <a
            href={replayHash({ of, place: game.cursor.place.value, eyes: eyes.value })}
            aria-current={replay.branch === undefined ? 'true' : undefined}
          >
            {t('analysis.branch.main')}
          </a>
        </li>
        {branches.map(({ id, from, title }, at) => (
          <li key={id} style={{ '--depth': depthOf(id, branches) }}>
            <a
              href={replayHash({ of, place: { branch: at + 1, step: from.step }, eyes: eyes.value })}
              aria-current={replay.branch === id ? 'true' : undefined}
            >
              {title ?? t('analysis.branch.title', { number: at + 1, round: roundWords(replay, from) })}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}

type Branched = NonNullable<Opened['replay']['file']['branches']>

/** 1 for what left the game itself, one more for what left a branch. */
function depthOf(id: string, branches: Branched): number {
  const left = branches.find((one) => one.id === id)?.from.branch
  return left === undefined ? 1 : 1 + depthOf(left, branches)
}
