/** One choice beside the best that the search found. */
import type { Appraisal, Confirmation } from '../../../../game/analysis/index.ts'
import type { Choice } from '../../../../game/index.ts'
import { t } from '../../../text/index.ts'
import { cubesOf, itemText } from '../../play/words.ts'
import type { Opened } from '../open/opened.ts'
import { itemsIn, judgedWords, menuAt, spreadsOf } from './words.ts'

interface ChoiceJudgedProps {
  game: Opened
  appraisal: Appraisal
  confirmation: Confirmation | undefined
}

export function ChoiceJudged({ game, appraisal, confirmation }: ChoiceJudgedProps) {
  const { replay } = game
  const { step, seat, decision, played, best } = appraisal
  const menu = menuAt(replay, step, seat)
  const { sentence, figure, judged } = judgedWords(appraisal, confirmation, spreadsOf(replay))
  const isOther = appraisal.loss > 0
  const table = replay.states[step]
  const worded = (choice: Choice): Worded[] =>
    itemsIn(menu, choice).map((item) => ({
      id: item.id,
      words: itemText(item, table && cubesOf(table, item)),
    }))
  return (
    <div class="replay-judged" data-verdict={judged.verdict}>
      <Items
        title={t('analysis.chose', { seat, decision })}
        none={t('analysis.chose.nothing', { decision })}
        items={worded(played.choice)}
        beside={isOther ? best.choice : played.choice}
      />
      {isOther ? (
        <Items
          title={t('analysis.prefers')}
          none={t('analysis.chose.nothing', { decision })}
          items={worded(best.choice)}
          beside={played.choice}
        />
      ) : undefined}
      <p class="replay-judged-sentence">
        {sentence} {figure ? <span class="quiet numeric">{figure}</span> : undefined}
      </p>
    </div>
  )
}

/** An item of a menu in words. */
interface Worded {
  readonly id: string
  readonly words: string
}

interface ItemsProps {
  title: string
  none: string
  items: readonly Worded[]
  /** The other choice: what it has not got stands out. */
  beside: Choice
}

function Items({ title, none, items, beside }: ItemsProps) {
  return (
    <>
      <p>{title}</p>
      <ul>
        {items.length === 0 ? <li>{none}</li> : undefined}
        {items.map(({ id, words }) => (
          <li key={id}>{beside.includes(id) ? words : <b>{words}</b>}</li>
        ))}
      </ul>
    </>
  )
}
