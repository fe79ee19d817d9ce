/** Beside the table: what is to be found, and once one has chosen, what the choice is worth beside the plan. */
import { type Answered, difficultyOf, type Puzzle } from '../../../game/analysis/index.ts'
import type { Choice, Menu } from '../../../game/index.ts'
import { hundredths, levelText, list, t } from '../../text/index.ts'
import { Button } from '../../ui/button.tsx'
import { itemText } from '../play/words.ts'
import type { Moment } from './moment.ts'

/** What is known of an answer. `failed`: it could not be judged. */
export type Found =
  | { readonly kind: 'judging' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'judged'; readonly answered: Answered }

/** Whose choice is marked on the table; `none`: one's own, and the plan is not told yet. */
export type Shown = 'none' | 'own' | 'plan'

interface PuzzlePanelProps {
  puzzle: Puzzle
  moment: Moment
  /** What was chosen, once it was. */
  answer: Choice | undefined
  found: Found
  shown: Shown
  onShow: (shown: Shown) => void
}

export function PuzzlePanel({ puzzle, moment, answer, found, shown, onShow }: PuzzlePanelProps) {
  const { seat, round, decision } = puzzle
  return (
    <section class="puzzles-panel" aria-labelledby="puzzle-head">
      <h2 id="puzzle-head">{t('puzzles.title', { seat, round })}</h2>
      {answer === undefined ? (
        <>
          <p>{t('puzzles.task', { seat, decision, interest: moment.menu.budget })}</p>
          <p class="quiet small">{t('puzzles.rated', { difficulty: difficultyOf(puzzle) })}</p>
        </>
      ) : found.kind === 'judging' ? (
        <p role="status">{t('puzzles.judging')}</p>
      ) : found.kind === 'failed' ? (
        <p role="alert">{t('puzzles.failed')}</p>
      ) : (
        <Judged {...{ puzzle, moment, answer, shown, onShow }} answered={found.answered} />
      )}
    </section>
  )
}

interface JudgedProps extends Omit<PuzzlePanelProps, 'found'> {
  answer: Choice
  answered: Answered
}

function Judged({ puzzle, moment, answer, answered, shown, onShow }: JudgedProps) {
  const isTold = answered.solved || shown !== 'none'
  return (
    <>
      <p class="puzzles-came" data-solved={answered.solved}>
        {foundText(answered)}
      </p>
      {isTold ? <Plan puzzle={puzzle} menu={moment.menu} answer={answer} /> : undefined}
      {answered.loss === 0 ? undefined : (
        <p>
          <Button aria-pressed={shown === 'plan'} onClick={() => onShow(shown === 'plan' ? 'own' : 'plan')}>
            {t('puzzles.show')}
          </Button>
        </p>
      )}
    </>
  )
}

/** The plan beside what was chosen, and how much it stands out. */
function Plan({ puzzle, menu, answer }: { puzzle: Puzzle; menu: Menu; answer: Choice }) {
  const { choice, gap, se, found, link } = puzzle
  const [own, plan] = [choiceText(menu, answer), choiceText(menu, choice)]
  return (
    <>
      <dl class="puzzles-plans">
        {own === plan ? undefined : (
          <>
            <dt>{t('puzzles.own')}</dt>
            <dd>{own}</dd>
          </>
        )}
        <dt>{t('puzzles.plan')}</dt>
        <dd>{plan}</dd>
      </dl>
      <p class="small">{t('puzzles.gap', { gap: hundredths(gap), se: hundredths(se) })}</p>
      <p class="small">
        {t('puzzles.levels', {
          count: found.length,
          levels: list(found.map((level) => levelText(level).title)),
        })}
      </p>
      <p class="small">
        <a href={link}>{t('puzzles.replay')}</a>
      </p>
    </>
  )
}

/** What came of an answer, as a sentence. */
export function foundText({ solved, loss, se }: Answered): string {
  if (loss === 0) return t('puzzles.came.plan')
  const by = loss > 0 ? 'less' : 'more'
  return t(solved ? 'puzzles.came.good' : 'puzzles.came.less', {
    by,
    loss: hundredths(Math.abs(loss)),
    se: hundredths(se),
  })
}

function choiceText(menu: Menu, choice: Choice): string {
  const items = choice.flatMap((id) => menu.items.find((item) => item.id === id) ?? [])
  return items.length === 0 ? t('puzzles.nothing') : list(items.map((item) => itemText(item)))
}
