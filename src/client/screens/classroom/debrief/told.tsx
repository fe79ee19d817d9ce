/** What the texts say at a moment, each part with its place, and what was done in fact: on the wall, on phones, for the teacher. */
import type { Moment, MomentTold } from '../../../../game/wire/index.ts'
import { cardText, t } from '../../../text/index.ts'
import { useFetched } from '../../../text/sources.ts'
import { Loci, placesOf } from '../../../ui/loci.tsx'
import { answerText } from './moment-words.ts'
import './debrief.css'
import { loadTold, placesIn, type ToldWords } from './told-words.ts'

interface ToldProps {
  moment: Moment
  /** The wall has room for the question's words or one card, and for no reasons. */
  isWall?: boolean
}

export function Told({ moment, isWall = false }: ToldProps) {
  const words = useFetched(loadTold, undefined)
  const { told } = moment
  if (!told) return <p>{t('room.debrief.coming')}</p>
  const asked = told.question === undefined ? undefined : words?.questions[told.question]
  const isUntold = told.question !== undefined && words?.untold.includes(told.question) === true
  return (
    <div class="told">
      {isWall ? <Fact moment={moment} words={undefined} isUntold={isUntold} /> : undefined}
      {asked && told.question !== undefined && words ? (
        <Question id={told.question} words={words} isWall={isWall} />
      ) : (
        <Cards told={told} most={isWall ? 1 : told.cards.length} />
      )}
      {isWall ? undefined : <Fact moment={moment} words={words} isUntold={isUntold} />}
    </div>
  )
}

function Question({ id, words, isWall }: { id: string; words: ToldWords; isWall: boolean }) {
  const { text, claim, own } = words.questions[id] ?? {}
  const marks = words.marks[id] ?? {}
  return (
    <>
      {text ? (
        <p class="told-text">
          {text} <Loci at={placesIn(marks.text)} />
        </p>
      ) : undefined}
      {claim && !isWall ? (
        <p>
          <b>{t('debrief.told.claim', { by: words.claimBy[id] ?? '' })}</b> {claim}{' '}
          <Loci at={placesIn(marks.claim)} />
        </p>
      ) : undefined}
      {own && !isWall ? (
        <p class="quiet">
          <b>{t('debrief.told.own')}</b> {own}
        </p>
      ) : undefined}
    </>
  )
}

function Cards({ told, most }: { told: MomentTold; most: number }) {
  return (
    <>
      {told.cards.slice(0, most).map((card) => {
        const { title, text } = cardText(card)
        return (
          <section key={card}>
            <h2>{title}</h2>
            <p class="told-text">{text}</p>
          </section>
        )
      })}
      <p>
        {t('room.told.places')} <Loci at={placesOf(told.sources)} />
      </p>
    </>
  )
}

interface FactProps {
  moment: Moment
  words: ToldWords | undefined
  /** No text tells what was done: the answer is the record's own. */
  isUntold: boolean
}

function Fact({ moment, words, isUntold }: FactProps) {
  const { told, asked, event } = moment
  const fact = told?.fact
  if (!fact) return words ? <p class="quiet">{t('debrief.told.fact.none')}</p> : null
  const key = fact.answer === undefined ? 'debrief.told.fact' : 'debrief.told.fact.same'
  const kind = isUntold ? 'untold' : 'told'
  const reason = words?.reasons[fact.reason]
  return (
    <section class="told-fact">
      <h2>{t(key, { kind, years: fact.years.replace('-', '–') })}</h2>
      <p>{answerText({ asked, event }, fact)}</p>
      {reason ? (
        <p class="quiet">
          {reason} <Loci at={placesOf(fact.sources)} />
        </p>
      ) : undefined}
    </section>
  )
}
