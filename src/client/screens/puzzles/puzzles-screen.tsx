/** Puzzles: the list of them, or one at its moment on the table. */
import { useEffect, useState } from 'preact/hooks'
import type { Puzzle } from '../../../game/analysis/index.ts'
import { hashOf } from '../../state/address.ts'
import { screen } from '../../state/route.ts'
import { t } from '../../text/index.ts'
import { beginAtHeading } from '../../ui/focus.ts'
import { DeadEnd, NotLoaded, OnItsWay } from '../nowhere/dead-end.tsx'
import { OnePuzzle } from './one-puzzle.tsx'
import { PuzzleList } from './puzzle-list.tsx'
import { loadPuzzles, puzzleNamed } from './puzzle-set.ts'
import './puzzles.css'

type Loaded = readonly Puzzle[] | 'failed' | undefined

export function PuzzlesScreen() {
  const [loaded, setLoaded] = useState<Loaded>()
  const load = () => {
    setLoaded(undefined)
    loadPuzzles().then(setLoaded, (error: unknown) => {
      console.error(error)
      setLoaded('failed')
    })
  }
  useEffect(load, [])
  useEffect(() => {
    if (loaded) beginAtHeading()
  }, [loaded])
  if (loaded === 'failed') return <NotLoaded text={t('app.trouble.loading')} onAgain={load} />
  if (loaded === undefined) return <OnItsWay />
  const now = screen.value
  const id = now.at === 'puzzles' ? now.id : undefined
  if (id === undefined) return <PuzzleList puzzles={loaded} />
  const puzzle = puzzleNamed(loaded, id, new Date())
  if (puzzle) return <OnePuzzle key={puzzle.id} puzzle={puzzle} puzzles={loaded} />
  return (
    <DeadEnd title={t('puzzles.unknown.title')} text={t('puzzles.unknown.text')}>
      <a class="button" data-variant="primary" href={hashOf({ at: 'puzzles' })}>
        {t('puzzles.all')}
      </a>
    </DeadEnd>
  )
}
