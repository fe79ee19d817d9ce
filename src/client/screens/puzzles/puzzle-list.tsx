/** The list of puzzles: that of the day first, the others by how hard they are. */
import { useMemo } from 'preact/hooks'
import type { Puzzle } from '../../../game/analysis/index.ts'
import { hashOf } from '../../state/address.ts'
import { t } from '../../text/index.ts'
import { PageHead } from '../../ui/page-head.tsx'
import { ToStart } from '../../ui/to-start.tsx'
import { byDifficulty, puzzleNamed, TODAY_ID } from './puzzle-set.ts'
import { fateOf, type Tries, tries } from './tries.ts'

export function PuzzleList({ puzzles }: { puzzles: readonly Puzzle[] }) {
  const groups = useMemo(() => byDifficulty(puzzles), [puzzles])
  const known = tries.value
  return (
    <main id="main" tabIndex={-1} class="puzzles">
      <PageHead
        title={t('first.puzzles')}
        ways={{
          label: t('puzzles.ways'),
          links: <ToStart />,
        }}
      />
      <p class="story">{t('puzzles.lead')}</p>
      <OfTheDay puzzles={puzzles} known={known} />
      {groups.map(([difficulty, group]) => (
        <section key={difficulty} aria-labelledby={`puzzles-${difficulty}`}>
          <h2 id={`puzzles-${difficulty}`}>{t('puzzles.difficulty', { difficulty })}</h2>
          <p class="quiet small">
            {t('puzzles.solved.count', {
              solved: group.filter(({ id }) => isSolved(id, known)).length,
              count: group.length,
            })}
          </p>
          <ul class="puzzles-list">
            {group.map((puzzle) => (
              <li key={puzzle.id}>
                <a class="puzzles-one card" href={hashOf({ at: 'puzzles', id: puzzle.id })}>
                  {nameIn(puzzles, puzzle)}
                  <Fated id={puzzle.id} known={known} />
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </main>
  )
}

function OfTheDay({ puzzles, known }: { puzzles: readonly Puzzle[]; known: Tries }) {
  const puzzle = puzzleNamed(puzzles, TODAY_ID, new Date())
  if (!puzzle) return null
  return (
    <section class="panel puzzles-day" aria-labelledby="puzzles-day">
      <h2 id="puzzles-day">{t('puzzles.day')}</h2>
      <p>
        {nameIn(puzzles, puzzle)} <Fated id={puzzle.id} known={known} />
      </p>
      <a class="button" data-variant="primary" href={hashOf({ at: 'puzzles', id: TODAY_ID })}>
        {t('puzzles.day.try')}
      </a>
    </section>
  )
}

/** By its number in the set: several are of one seat and round. */
function nameIn(puzzles: readonly Puzzle[], puzzle: Puzzle): string {
  const { seat, round } = puzzle
  return t('puzzles.name', { number: puzzles.indexOf(puzzle) + 1, seat, round })
}

export function isSolved(id: string, known: Tries): boolean {
  const fate = fateOf(id, known)
  return fate === 'first' || fate === 'later'
}

function Fated({ id, known }: { id: string; known: Tries }) {
  const fate = fateOf(id, known)
  return fate ? <span class="puzzles-fate small">{t('puzzles.fate', { fate })}</span> : null
}
