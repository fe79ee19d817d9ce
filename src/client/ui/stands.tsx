/** Where each statement of a card stands: in the texts, as one author's claim, or in none: the game's own. */
import { type AnyCard, deckNameOf, type Mark, type Statement, statementsOf } from '../../game/index.ts'
import { cardText, effectText, modifierText, needText, responseText, t } from '../text/index.ts'
import { useMarks } from '../text/sources.ts'
import { Loci } from './loci.tsx'
import './stands.css'

const STANDINGS = ['text', 'claim', 'own'] as const
type Standing = (typeof STANDINGS)[number]

interface Stood {
  readonly words: string
  readonly at: readonly string[]
  readonly standing: Standing
}

interface Props {
  card: AnyCard
  /** Of its headings; 3 unless given. */
  level?: 3 | 4
}

export function Stands({ card, level = 3 }: Props) {
  const marks = useMarks(deckNameOf(card), card.id)
  if (!marks) return null
  const Heading = `h${level}` as const
  const claim = cardText(card.id).claim !== undefined
  const all = statementsOf(card, claim).flatMap((statement) => {
    const mark = marks[statement.key]
    return mark === undefined ? [] : [stood(card, statement, mark)]
  })
  return (
    <div class="stands">
      {STANDINGS.map((standing) => {
        const here = all.filter((one) => one.standing === standing)
        if (here.length === 0 && standing !== 'own') return undefined
        return (
          <section key={standing} data-standing={standing}>
            <Heading>{t('stands.title', { standing })}</Heading>
            <ul>
              {here.map(({ words, at }) => (
                <li key={words}>
                  {words} {at.length > 0 ? <Loci at={at} /> : undefined}
                </li>
              ))}
              {standing === 'own' ? <li>{t('stands.sizes')}</li> : undefined}
            </ul>
          </section>
        )
      })}
    </div>
  )
}

function stood(card: AnyCard, statement: Statement, mark: Mark): Stood {
  const words = wordsOf(card, statement)
  if (mark === 'own') return { words, at: [], standing: 'own' }
  return 'claim' in mark
    ? { words, at: mark.claim, standing: 'claim' }
    : { words, at: mark, standing: 'text' }
}

/** A statement in words; an answer's are named by it. */
function wordsOf(card: AnyCard, { key, effect, modifier, need }: Statement): string {
  if (key === 'text' || key === 'claim' || key === 'date') return t('stands.part', { part: key })
  const answer = key.startsWith('responses.') ? (key.split('.')[1] ?? '') : undefined
  const what = effect
    ? effectText(effect).long
    : modifier
      ? modifierText(modifier)
      : need
        ? needText(need)
        : ''
  if (answer === undefined) return t('stands.of', { part: key.split('.')[0] ?? '', what })
  const { title } = responseText(card.id, answer)
  return what === '' ? t('stands.answer', { title }) : t('stands.answer.of', { title, what })
}
