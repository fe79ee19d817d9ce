/** In the dock's place: where one is in the game, the ways about in it, whose eyes look, and what else can be done with it. */
import type { ComponentChildren } from 'preact'
import { useMemo } from 'preact/hooks'
import { announce } from '../../../state/announcements.ts'
import { t } from '../../../text/index.ts'
import { Button } from '../../../ui/button.tsx'
import type { Opened } from '../open/opened.ts'
import { placeWords, roundWords, stepWords } from '../place-words.ts'
import { EyesChoice } from './eyes-choice.tsx'
import { type Player, usePlayer } from './player.ts'
import { Scrub, type TurnMark } from './scrub.tsx'
import { Standing } from './standing.tsx'
import { type StepName, takeStep } from './step-names.ts'
import { Steps } from './steps.tsx'

/** What lies over the table, or beside it. */
export type Part = 'notes' | 'analysis' | 'transcript' | 'share'

interface BarProps {
  game: Opened
  player: Player
  /** Why what was dropped or pasted cannot be opened. */
  trouble: string | undefined
  onOpen: (part: Part) => void
  /** What the analysis draws over the scrub bar, and marks on it. */
  graph?: ComponentChildren
  turns: readonly TurnMark[]
}

export function Bar({ game, player, trouble, onOpen, graph, turns }: BarProps) {
  const standing = useMemo(() => <Standing replay={game.replay} />, [game])
  return (
    <section class="replay-bar panel" aria-label={t('replay.bar')}>
      <Playing game={game} player={player} />
      {standing}
      {trouble ? (
        <p class="replay-wrong" role="alert">
          {trouble}
        </p>
      ) : undefined}
      {graph}
      <Scrub game={game} turns={turns} />
      <div class="replay-row">
        <Steps game={game} player={player} onStep={(name) => step(game, player, name)} />
        <Here game={game} />
        <EyesChoice game={game} />
        <div class="replay-parts">
          <Button class="replay-part" variant="quiet" aria-keyshortcuts="M" onClick={() => onOpen('notes')}>
            {t('replay.notes.count', { count: game.notes.value.length })}
          </Button>
          <Button
            class="replay-part"
            variant="quiet"
            aria-keyshortcuts="A"
            onClick={() => onOpen('analysis')}
          >
            {t('replay.analysis')}
          </Button>
          <Button
            class="replay-part"
            variant="quiet"
            aria-haspopup="dialog"
            aria-keyshortcuts="T"
            onClick={() => onOpen('transcript')}
          >
            {t('replay.transcript')}
          </Button>
          <Button class="replay-part" variant="quiet" aria-haspopup="dialog" onClick={() => onOpen('share')}>
            {t('replay.share.short')}
          </Button>
        </div>
      </div>
    </section>
  )
}

/** Plays on, where it is to; what it looks at redraws nothing. */
function Playing({ game, player }: Pick<BarProps, 'game' | 'player'>) {
  usePlayer(game.cursor, player)
  return null
}

/** Takes a step by hand: then it plays on no more by itself. Where it led to is said, where no line is told that says so. */
export function step({ cursor, replay, timeline }: Opened, { playing }: Player, name: StepName): void {
  playing.value = false
  takeStep(cursor, name)
  const place = cursor.place.peek()
  if (place.line === undefined) announce(placeWords(replay, timeline.peek(), place))
}

function Here({ game }: { game: Opened }) {
  const place = game.cursor.place.value
  return (
    <p class="replay-here">
      <b>{roundWords(game.replay, place)}</b>{' '}
      <span>{stepWords(game.replay, game.timeline.value, place)}</span>
    </p>
  )
}
