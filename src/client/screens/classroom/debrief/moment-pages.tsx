/** A moment of the debrief on the wall, in three pages: the vote on it, what the answers were worth, what was done. */
import type { Moment, MomentAnswer, PollView } from '../../../../game/wire/index.ts'
import { cardText, t } from '../../../text/index.ts'
import { answerText, momentQuestion, preferred, worthText } from './moment-words.ts'
import { Told } from './told.tsx'
import { mostOf, WorthBar } from './worth-bar.tsx'

interface AskPageProps {
  moment: Moment
  poll: PollView | undefined
  isRevealed: boolean
  pupils: number
}

export function AskPage({ moment, poll, isRevealed, pupils }: AskPageProps) {
  const { answers, counted } = moment
  const most = Math.max(1, ...answers.map(({ by = [] }) => by.length))
  return (
    <>
      <h1 tabIndex={-1}>{momentQuestion(moment)}</h1>
      {isRevealed ? undefined : <Asked moment={moment} />}
      <ol class="wall-answers" data-few={isFew(moment) || undefined}>
        {answers.map((answer, at) => (
          <li key={at}>
            <span>{answerText(moment, answer)}</span>
            {isRevealed ? (
              <>
                <Share count={answer.by?.length ?? 0} most={most} />
                <b class="numeric">{t('debrief.ask.then', { counted, count: answer.by?.length ?? 0 })}</b>
                <span class="numeric wall-key">
                  {t('debrief.ask.now', { votes: poll?.counts?.[at] ?? 0 })}
                </span>
              </>
            ) : undefined}
          </li>
        ))}
      </ol>
      {isRevealed ? (
        <p class="wall-key">{t('debrief.ask.key', { counted })}</p>
      ) : (
        <p role="status">
          {t('debrief.ask.vote')} {t('room.votes.cast', { voted: poll?.voted ?? 0, voters: pupils })}
        </p>
      )}
    </>
  )
}

/** Answers that leave the wall room for larger letters. */
function isFew({ answers, asked }: Moment): boolean {
  return answers.length <= FEW && asked.about !== 'plan'
}
const FEW = 3

/** What the card says that is asked about: whoever did not have it does not remember it. */
function Asked({ moment: { asked } }: { moment: Moment }) {
  return 'card' in asked ? <p class="asked-text">{cardText(asked.card).text}</p> : null
}

function Share({ count, most }: { count: number; most: number }) {
  return (
    <span class="wall-bar" aria-hidden="true">
      <span style={{ width: `${(count / most) * 100}%` }} />
    </span>
  )
}

export function WorthPage({ moment, isWeighing }: { moment: Moment; isWeighing: boolean }) {
  const { worth, answers } = moment
  const most = mostOf(worth?.answers ?? [])
  return (
    <>
      <h1 tabIndex={-1}>{t('debrief.worth')}</h1>
      {worth ? undefined : <p>{t(isWeighing ? 'room.debrief.weighing' : 'room.worth.none')}</p>}
      <ol class="wall-answers wall-worths" data-few={isFew(moment) || undefined}>
        {answers.map((answer, at) => (
          <li key={at} data-base={at === worth?.base || undefined}>
            <span>{answerText(moment, answer)}</span>
            {worth ? <Worth moment={moment} answer={answer} at={at} most={most} /> : undefined}
          </li>
        ))}
      </ol>
      {worth ? <Verdict moment={moment} /> : undefined}
      {worth ? <p class="wall-key">{t('debrief.worth.note')}</p> : undefined}
    </>
  )
}

interface WorthProps {
  moment: Moment
  answer: MomentAnswer
  at: number
  most: number
}

function Worth({ moment: { worth, asked }, at, most }: WorthProps) {
  const one = worth?.answers[at]
  if (at === worth?.base)
    return <span class="wall-key worth-base">{t('debrief.worth.base', { about: asked.about })}</span>
  if (!one) return <span class="wall-key">{t('debrief.worth.none')}</span>
  return (
    <>
      <WorthBar by={one.by} se={one.se} most={most} />
      <b class="numeric">{worthText(one)}</b>
    </>
  )
}

/** What the search makes of it, in a sentence. */
export function Verdict({ moment }: { moment: Moment }) {
  const found = preferred(moment)
  const best = found && moment.answers[found.at]
  if (!found || !best) return null
  return <p>{t('debrief.worth.told', { kind: found.kind, answer: answerText(moment, best) })}</p>
}

export function ToldPage({ moment }: { moment: Moment }) {
  return (
    <>
      <h1 tabIndex={-1}>{t('debrief.told')}</h1>
      <Told moment={moment} isWall />
    </>
  )
}
