/** What if: on from the place that is shown, and how the game went on from others. */
import type { RecordFile } from '../../../../game/record/index.ts'
import type { Seat } from '../../../../game/vocabulary.ts'
import { departureOf } from '../../../state/branches.ts'
import { type ReplayPlace, replayHash } from '../../../state/replay-address.ts'
import { t } from '../../../text/index.ts'
import { viewStep } from '../../../timeline/places.ts'
import type { Opened } from '../open/opened.ts'
import { isDigest } from '../open/own-branches.ts'
import { roundWords } from '../place-words.ts'
import { Beside } from './beside.tsx'
import { Continuations } from './continuations.tsx'
import type { Looked } from './looking.ts'
import { PlayOn } from './play-on.tsx'

interface WhatIfProps {
  game: Opened
  seat: Seat
  looked: Looked
}

export function WhatIf({ game, seat, looked }: WhatIfProps) {
  const { replay, cursor } = game
  const step = viewStep(cursor.place.value)
  const isOpen = replay.states[step]?.outcome === undefined && game.allowed.includes(seat)
  return (
    <section aria-labelledby="analysis-whatif">
      <h3 id="analysis-whatif">{t('analysis.whatif')}</h3>
      <p class="quiet">{t('analysis.whatif.note')}</p>
      {isOpen ? (
        <>
          <PlayOn game={game} seat={seat} step={step} words={t('analysis.whatif.play', { seat })} />
          <Continuations game={game} step={step} />
        </>
      ) : undefined}
      <Left game={game} />
      <Branches game={game} seat={seat} looked={looked} />
    </section>
  )
}

/** Where this game is itself one that left another of this browser's: the way to that. */
function Left({ game: { of } }: { game: Opened }) {
  const left = of.id === undefined ? undefined : departureOf(of.id)
  if (!left || isDigest(left.of)) return null
  return (
    <p>
      {t('analysis.whatif.left')}{' '}
      <a href={replayHash({ of: { id: left.of }, place: { step: left.from.step }, show: 'analysis' })}>
        {t('analysis.whatif.left.open')}
      </a>
    </p>
  )
}

/** The game and how it went on otherwise: each a link, the one that is shown marked, the others to be shown beside it. */
function Branches({ game, seat, looked }: WhatIfProps) {
  const lines = linesOf(game.replay.file, game.replay)
  if (lines.length === 1) return <p class="quiet">{t('analysis.branches.none')}</p>
  return (
    <>
      <h4>{t('analysis.branches')}</h4>
      <ul class="replay-branches">
        {lines.map((line) => (
          <li key={line.id ?? ''} style={{ '--depth': line.depth }}>
            {line.id === game.replay.branch ? (
              <b aria-current="true">{line.name}</b>
            ) : (
              <>
                <a
                  href={replayHash({
                    of: game.of,
                    place: line.place,
                    eyes: game.eyes.value,
                    show: 'analysis',
                  })}
                >
                  {line.name}
                </a>{' '}
                <Beside game={game} seat={seat} looked={looked} other={line.id} name={line.name} />
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

interface Line {
  /** The game itself where there is none. */
  readonly id: string | undefined
  readonly name: string
  readonly place: ReplayPlace
  /** 0 for the game, 1 for what left it, one more for what left that. */
  readonly depth: number
}

/** In the order of the file, in which what is left comes before what leaves it. */
function linesOf({ branches = [] }: RecordFile, replay: Opened['replay']): Line[] {
  const lines: Line[] = [{ id: undefined, name: t('analysis.branch.main'), place: { step: 0 }, depth: 0 }]
  for (const [at, { id, from, title }] of branches.entries()) {
    const left = lines.find((line) => line.id === from.branch)
    const name = title ?? t('analysis.branch.title', { number: at + 1, round: roundWords(replay, from) })
    lines.push({ id, name, place: { branch: at + 1, step: from.step }, depth: (left?.depth ?? 0) + 1 })
  }
  return lines
}
