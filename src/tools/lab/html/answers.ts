/** Answers to crises on the page: how each does where it is asked. */
import type { AnswersPart } from '../parts/answers.ts'
import { percent, range } from '../words.ts'
import { folded, tableOf } from './svg.ts'

export function answersSection({ player, games, rows }: AnswersPart): string {
  const caption = `Answers to crises in ${games} games of ${player}: how often each could be given, how often none was worth more, and by how many points it is behind the best.`
  const head = ['answer', 'asked', 'best', 'behind', '95 %', 'dominated by']
  const cells = rows.map(({ crisis, response, asked, best, behind, dominatedBy }) => [
    `${crisis}: ${response}`,
    `${asked}`,
    percent(best / asked),
    behind.mean.toFixed(1),
    range(behind.low, behind.high, 1),
    dominatedBy.join(', '),
  ])
  return `<h3>Answers to crises</h3>${folded('Every answer', tableOf(caption, head, cells))}`
}
