/** Games of one scenario on one chart: any of those kept here, the record of history among them. */
import { useEffect, useState } from 'preact/hooks'
import { scenarioNamed } from '../../../../game/index.ts'
import { MEASURES, type Measure, measureId, valuesOf } from '../../../../game/record/index.ts'
import { hashOf } from '../../../state/address.ts'
import { refresh } from '../../../state/games.ts'
import { replayHash } from '../../../state/replay-address.ts'
import { screen } from '../../../state/route.ts'
import { plain, scenarioText, t, trackName } from '../../../text/index.ts'
import { PageHead } from '../../../ui/page-head.tsx'
import { CompareChart, type DrawnLine } from './chart.tsx'
import { firstDrawn, forgetPlayed, type Game, gamesOf, MOST_LINES, playAll, played } from './drawn-games.ts'
import './compare.css'

export function CompareScreen() {
  const now = screen.value
  const scenario = now.at === 'compare' ? now.id : ''
  useEffect(() => {
    forgetPlayed()
    void refresh()
  }, [])
  const games = gamesOf(scenario)
  return (
    <main id="main" tabIndex={-1} class="compare">
      <PageHead
        title={t('replay.compare.title', { scenario: scenarioText(scenario).title })}
        ways={{
          label: t('list.ways'),
          links: (
            <a class="button" data-variant="quiet" href={hashOf({ at: 'games' })}>
              {t('games.title')}
            </a>
          ),
        }}
      />
      {games.length === 0 ? (
        <p>{t('replay.compare.none')}</p>
      ) : (
        <Compared key={scenario} scenario={scenario} games={games} />
      )}
    </main>
  )
}

function Compared({ scenario, games }: { scenario: string; games: readonly Game[] }) {
  const [chosen, setChosen] = useState<readonly string[]>()
  const [measure, setMeasure] = useState<Measure>({ of: 'score' })
  const [marked, setMarked] = useState<number>()
  const wanted = chosen ?? firstDrawn(games)
  const isFull = wanted.length >= MOST_LINES
  useEffect(() => void playAll(wanted), [wanted.join()])
  const toggle = (id: string) =>
    setChosen(wanted.includes(id) ? wanted.filter((one) => one !== id) : [...wanted, id])
  const rows = games.filter(({ id }) => wanted.includes(id)).map((game, at) => rowOf(game, at + 1, measure))
  const rounds = scenarioNamed(scenario)?.rounds.length ?? mostRounds(rows)
  return (
    <>
      <p class="story">{t('replay.compare.lead', { most: MOST_LINES })}</p>
      <fieldset class="compare-games">
        <legend class="eyebrow">{t('replay.compare.games')}</legend>
        {games.map(({ id, name }) => (
          <label key={id} class="compare-game">
            <input
              type="checkbox"
              checked={wanted.includes(id)}
              disabled={isFull && !wanted.includes(id)}
              onChange={() => toggle(id)}
            />{' '}
            {name}
          </label>
        ))}
        {isFull ? <p class="quiet small">{t('replay.compare.full', { most: MOST_LINES })}</p> : undefined}
      </fieldset>
      <label class="field compare-measure">
        <span>{t('replay.compare.measure')}</span>
        <select
          value={measureId(measure)}
          onChange={({ currentTarget: { value } }) =>
            setMeasure(MEASURES.find((one) => measureId(one) === value) ?? measure)
          }
        >
          {MEASURES.map((one) => (
            <option key={measureId(one)} value={measureId(one)}>
              {measureText(one)}
            </option>
          ))}
        </select>
      </label>
      {rows.length === 0 ? (
        <p class="quiet">{t('replay.compare.nothing')}</p>
      ) : (
        <>
          <CompareChart
            lines={rows.flatMap(({ line }) => line ?? [])}
            rounds={Math.max(1, rounds)}
            label={t('replay.compare.chart', { measure: measureText(measure), count: rows.length })}
            marked={marked}
          />
          <Numbers rows={rows} rounds={rounds} title={measureText(measure)} onMark={setMarked} />
        </>
      )}
    </>
  )
}

/** A game that is to be drawn: its line, once it has been played. */
interface Row {
  readonly game: Game
  readonly number: number
  readonly line: DrawnLine | undefined
  readonly isFailed: boolean
}

function rowOf(game: Game, number: number, measure: Measure): Row {
  const states = played.value.get(game.id)
  if (states === undefined || states === 'failed')
    return { game, number, line: undefined, isFailed: states === 'failed' }
  const values = valuesOf(states, measure)
  return { game, number, line: { number, values, isRecord: game.isRecord }, isFailed: false }
}

function mostRounds(rows: readonly Row[]): number {
  return Math.max(0, ...rows.map(({ line }) => (line?.values.length ?? 1) - 1))
}

interface NumbersProps {
  rows: readonly Row[]
  rounds: number
  title: string
  onMark: (number: number | undefined) => void
}

/** The same in numbers; the row that one points at, or whose link has the focus, stands out on the chart. */
function Numbers({ rows, rounds, title, onMark }: NumbersProps) {
  const all = Array.from({ length: rounds + 1 }, (_, round) => round)
  return (
    <div class="compare-numbers">
      <table class="numeric">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('replay.compare.games')}</th>
            {all.map((round) => (
              <th key={round} scope="col">
                {t('replay.compare.round', { round })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ game: { id, name }, number, line, isFailed }) => (
            <tr
              key={id}
              onPointerEnter={() => onMark(number)}
              onPointerLeave={() => onMark(undefined)}
              onFocusCapture={() => onMark(number)}
              onBlurCapture={() => onMark(undefined)}
            >
              <th scope="row">
                <b>{number}</b>{' '}
                <a href={replayHash({ of: { id } })} aria-label={t('replay.compare.open', { name })}>
                  {name}
                </a>
                {isFailed ? <span role="alert"> {t('replay.compare.failed', { name })}</span> : undefined}
              </th>
              {all.map((round) => (
                <td key={round}>{valueText(line?.values[round])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function valueText(value: number | undefined) {
  if (value !== undefined) return plain(value)
  return (
    <>
      <span aria-hidden="true">–</span>
      <span class="unseen">{t('replay.compare.unplayed')}</span>
    </>
  )
}

function measureText(measure: Measure): string {
  switch (measure.of) {
    case 'track':
      return trackName(measure.track)
    case 'weight':
    case 'trust':
      return t(`replay.compare.measure.${measure.of}`, { power: measure.power })
    default:
      return t(`replay.compare.measure.${measure.of}`)
  }
}
