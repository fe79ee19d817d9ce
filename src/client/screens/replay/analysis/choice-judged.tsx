/** One choice beside the best that the search found. */
import type { Appraisal, Confirmation } from '../../../../game/analysis/index.ts'
import type { Menu, MenuItem } from '../../../../game/index.ts'
import { t } from '../../../text/index.ts'
import { itemText } from '../../play/words.ts'
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
  return (
    <div class="replay-judged" data-verdict={judged.verdict}>
      <Items
        title={t('analysis.chose', { seat, decision })}
        none={t('analysis.chose.nothing', { decision })}
        menu={menu}
        choice={played.choice}
        beside={isOther ? best.choice : played.choice}
      />
      {isOther ? (
        <Items
          title={t('analysis.prefers')}
          none={t('analysis.chose.nothing', { decision })}
          menu={menu}
          choice={best.choice}
          beside={played.choice}
        />
      ) : undefined}
      <p class="replay-judged-sentence">
        {sentence} {figure ? <span class="quiet numeric">{figure}</span> : undefined}
      </p>
    </div>
  )
}

interface ItemsProps {
  title: string
  none: string
  menu: Menu | undefined
  choice: readonly string[]
  /** The other choice: what it has not got stands out. */
  beside: readonly string[]
}

function Items({ title, none, menu, choice, beside }: ItemsProps) {
  const items = itemsIn(menu, choice)
  return (
    <>
      <p>{title}</p>
      <ul>
        {items.length === 0 ? <li>{none}</li> : undefined}
        {items.map((item: MenuItem) => (
          <li key={item.id}>{beside.includes(item.id) ? itemText(item) : <b>{itemText(item)}</b>}</li>
        ))}
      </ul>
    </>
  )
}
