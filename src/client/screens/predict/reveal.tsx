/** What was done, why the texts say so, and what the search thinks: shown once one has chosen. */
import type { Mark } from '../../../game/index.ts'
import { hundredths, t } from '../../text/index.ts'
import { Loci } from '../../ui/loci.tsx'
import { Passages } from '../../ui/passages.tsx'
import { opinionOn } from './opinion.ts'
import { optionText } from './option-words.ts'
import { type Option, PARTS, type Question } from './questions.ts'

interface RevealProps {
  question: Question
  chosen: string
  worlds: number
}

export function Reveal({ question, chosen, worlds }: RevealProps) {
  const { options, played } = question
  const own = options.find(({ id }) => id === chosen)
  const done = options.find(({ id }) => id === played)
  return (
    <div class="predict-reveal">
      <p class="predict-came" data-same={chosen === played}>
        {own && done
          ? t(chosen === played ? 'ask.came.same' : 'ask.came.other', {
              own: optionText(question, own),
              done: optionText(question, done),
            })
          : undefined}
      </p>
      <Told question={question} />
      <Search question={question} chosen={chosen} worlds={worlds} />
      <Passages
        class="predict-behind"
        listClass="predict-passages"
        summary={t('ask.behind', { count: question.sources.length })}
        sources={question.sources}
      />
    </div>
  )
}

function Told({ question: { told, marks, claimBy } }: { question: Question }) {
  return (
    <>
      {PARTS.map((part) => {
        const words = told[part]
        const places = placesIn(marks[part])
        return words ? (
          <section key={part} class="predict-told" data-standing={part}>
            <h3>{t('stands.title', { standing: part })}</h3>
            <p>
              {part === 'claim' && claimBy ? <b>{t('reading.text', { id: claimBy })}: </b> : undefined}
              {words} {places.length > 0 ? <Loci at={places} /> : undefined}
            </p>
          </section>
        ) : undefined
      })}
    </>
  )
}

function placesIn(mark: Mark | undefined): readonly string[] {
  if (mark === undefined || mark === 'own') return []
  return 'claim' in mark ? mark.claim : mark
}

function Search({ question, chosen, worlds }: RevealProps) {
  const opinion = opinionOn(question)
  if (!opinion) return null
  const { kind, best, by, se } = opinion
  return (
    <section class="predict-search">
      <h3>{t('ask.search')}</h3>
      <p>
        {t('ask.search.says', {
          kind,
          option: optionText(question, best),
          by: hundredths(by),
          se: hundredths(se),
        })}
      </p>
      <table>
        <caption class="unseen">{t('ask.search.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('ask.search.option')}</th>
            <th scope="col">{t('ask.search.worth')}</th>
          </tr>
        </thead>
        <tbody>
          {[...question.options]
            .sort((a, b) => b.by - a.by)
            .map((option) => (
              <tr key={option.id}>
                <th scope="row">
                  {optionText(question, option)}{' '}
                  <span class="predict-tags">{tags(option, question, chosen)}</span>
                </th>
                <td class="numeric">{worth(option, question)}</td>
              </tr>
            ))}
        </tbody>
      </table>
      <p class="small quiet">{t('ask.search.note', { worlds })}</p>
    </section>
  )
}

function tags({ id }: Option, { played }: Question, chosen: string): string {
  if (id === chosen) return t(id === played ? 'ask.tag.both' : 'ask.tag.own')
  return id === played ? t('ask.tag.record') : ''
}

function worth({ id, by, se }: Option, { played }: Question): string {
  if (id === played) return t('ask.worth.base')
  return t('ask.worth', {
    sign: by < 0 ? 'below' : 'above',
    by: hundredths(Math.abs(by)),
    se: hundredths(se),
  })
}
