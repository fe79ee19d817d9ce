/** Point 6: the game is open when its last round begins, and nobody who has lost decides knowingly who wins. */
import { type Figure, figure, type Measured, ofGames, type Point, pointOf } from './point.ts'

const KINGMAKING = 0.05
const OPEN = 0.5

const HEAD = {
  point: 6,
  title: 'The end: the winner is open when the last round begins, and is not chosen by those who have lost',
  note:
    'When the last round begins, 30 games are imagined from what an observer sees (hands and aims drawn at random), each ' +
    'played out by tuned bots: the winner is open if two seats or more win at least a tenth of them each. When the powers ' +
    'choose, each looks at 10 games imagined from its own view (others’ hands and aims drawn, the other powers’ choices ' +
    'and Kazakhstan’s answer predicted by tuned bots) after each of its own choices. A power that wins less than a ' +
    'twentieth of them, whatever it chooses, cannot win; if two of its choices each make a certain seat the winner in 8 ' +
    'of 10, and not the same seat, it seems to choose the winner knowingly, and does if it all holds of the same two ' +
    'choices in 40 fresh games. Games that end before their last round count as neither.',
} as const

export function kingmaking({ equal }: Measured): Point {
  const last = equal?.last
  if (!last) return pointOf(HEAD, [], ['last rounds'])
  const figures: Figure[] = [
    figure(
      'games in which a power that cannot win can choose the winner',
      last.kingmaking,
      '< 0.05',
      (share) => share < KINGMAKING,
    ),
    figure(
      'games whose winner is open when the last round begins',
      last.open,
      '>= 0.50',
      (share) => share >= OPEN,
    ),
  ]
  return pointOf(HEAD, ofGames(last.games, figures), [])
}
