/** The game as a line: rounds with their years, verdicts and turns as marks, and where one stands in it. */
import { useMemo } from 'preact/hooks'
import { cardText, factSentence, t } from '../../../text/index.ts'
import type { Place } from '../../../timeline/places.ts'
import type { Timeline } from '../../../timeline/steps.ts'
import { yearOfNews } from '../../../ui/years.ts'
import type { Opened } from '../open/opened.ts'
import { placeWords } from '../place-words.ts'
import { type PointMark, pointMarks, type RoundMark, roundAt, roundMarks } from './marks.ts'

/** A turning point that an analysis found. */
export interface TurnMark {
  readonly place: Place
  /** What changed there. */
  readonly words: string
}

interface ScrubProps {
  game: Opened
  turns: readonly TurnMark[]
}

export function Scrub({ game, turns }: ScrubProps) {
  const { cursor, replay } = game
  const timeline = game.timeline.value
  const place = cursor.place.value
  const last = timeline.length - 1
  const rounds = useMemo(() => roundMarks(timeline), [timeline])
  const marks = useMemo(
    () => <Marks game={game} timeline={timeline} rounds={rounds} turns={turns} />,
    [game, timeline, rounds, turns],
  )
  const here = roundAt(rounds, place)
  return (
    <div
      class="replay-scrub"
      style={{ '--here': share(stepIn(timeline, place), last) }}
      data-round={here?.round}
    >
      {marks}
      <input
        class="replay-slider"
        type="range"
        min={0}
        max={last}
        step={1}
        value={place.step}
        aria-label={t('replay.scrub')}
        aria-valuetext={placeWords(replay, timeline, place)}
        onInput={(event) => cursor.goTo({ step: Number(event.currentTarget.value) })}
      />
    </div>
  )
}

/** How far along, from 0 to 1. */
function share(step: number, last: number): number {
  return last === 0 ? 0 : step / last
}

/** A line of a step lies on the way to it. */
function stepIn(timeline: Timeline, { step, line }: Place): number {
  const lines = timeline[step]?.lines.length ?? 0
  return line === undefined || lines === 0 ? step : step - 1 + line / (lines + 1)
}

interface MarksProps {
  game: Opened
  timeline: Timeline
  rounds: readonly RoundMark[]
  turns: readonly TurnMark[]
}

function Marks({ game, timeline, rounds, turns }: MarksProps) {
  const last = timeline.length - 1
  const points = pointMarks(timeline)
  const go = (place: Place) => game.cursor.goTo(place)
  return (
    <>
      <ol class="replay-rounds" aria-label={t('replay.rounds')}>
        {rounds.map((mark) => (
          <Round key={mark.round} mark={mark} last={last} onGo={go} />
        ))}
      </ol>
      <ul class="replay-points" aria-label={t('replay.points')}>
        {points.map((mark, at) => (
          <Point key={at} mark={mark} at={share(stepIn(timeline, mark.place), last)} onGo={go} />
        ))}
        {turns.map(({ place, words }, at) => (
          <li key={`turn ${at}`} style={{ '--at': share(stepIn(timeline, place), last) }} data-kind="turning">
            <button
              type="button"
              title={words}
              aria-label={t('replay.turn.at', { text: words })}
              onClick={() => go(place)}
            />
          </li>
        ))}
        {game.notes.value.map((note, at) => (
          <li
            key={`note ${at}`}
            style={{ '--at': share(stepIn(timeline, note.at), last) }}
            data-kind={note.chapter ? 'chapter' : 'note'}
          >
            <button
              type="button"
              title={note.text}
              aria-label={t('replay.note.at', { text: note.text })}
              onClick={() => go(note.at)}
            />
          </li>
        ))}
      </ul>
    </>
  )
}

type Go = (place: Place) => void

function Round({ mark, last, onGo }: { mark: RoundMark; last: number; onGo: Go }) {
  const { round, event, step, until } = mark
  const words = t('replay.round', { round, year: yearOfNews(event), title: cardText(event).title })
  return (
    <li style={{ '--at': share(step, last), '--wide': share(until - step, last) }} data-round={round}>
      <button type="button" title={words} aria-label={words} onClick={() => onGo({ step })}>
        {yearOfNews(event)}
      </button>
    </li>
  )
}

function Point({ mark: { kind, place, fact }, at, onGo }: { mark: PointMark; at: number; onGo: Go }) {
  const words = factSentence(fact)
  return (
    <li style={{ '--at': at }} data-kind={kind}>
      <button type="button" title={words} aria-label={words} onClick={() => onGo(place)} />
    </li>
  )
}
