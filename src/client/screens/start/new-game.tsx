/**
 * The choice of a new game: scenario, seat, cubes, opponents, and under `more` each opponent on its own and the seed.
 * For whoever has no game behind them it stays folded, second to the taught game.
 */
import { useState } from 'preact/hooks'
import type { Scenario } from '../../../game/index.ts'
import { beginGame, type NewGame } from '../../state/begin.ts'
import type { Modules } from '../../state/modules.ts'
import { loadModules, modules, modulesFailed } from '../../state/modules.ts'
import { dotted, levelText, scenarioText, seatName, t } from '../../text/index.ts'
import { Button } from '../../ui/button.tsx'
import { painted } from '../../ui/painted.ts'
import { useOnce } from '../../ui/use-once.ts'
import { ownScenarios } from '../scenario-file/own.ts'
import { ScenarioFile } from '../scenario-file/scenario-file.tsx'
import { holders } from './holders.ts'
import { FIRST_LEVEL, LevelChoice, Opponents } from './opponents.tsx'
import { taughtDraws, taughtOthers } from './taught.ts'
import { CubesChoice, Lesson, ScenarioChoice, SeatChoice, SeedField, type Wish } from './wishes.tsx'

export function NewGameForm({ folded }: { folded: boolean }) {
  const open = modules.value
  return (
    <section class="panel first-new" aria-labelledby="first-new">
      <h2 id="first-new">{t('first.new.title')}</h2>
      {open ? <Form modules={open} folded={folded} /> : <Waiting folded={folded} />}
    </section>
  )
}

function Waiting({ folded }: { folded: boolean }) {
  if (modulesFailed.value === undefined)
    return (
      <p class="quiet first-waiting" data-folded={folded}>
        {t('app.loading')}
      </p>
    )
  return (
    <div role="alert" class="first-waiting">
      <p>{t('app.trouble.loading')}</p>
      <Button onClick={loadModules}>{t('app.trouble.again')}</Button>
    </div>
  )
}

/** A first game: Kazakhstan, and opponents that mean it. */
function firstWish(scenarios: readonly Scenario[]): Wish {
  const scenario = scenarios[0]?.id ?? ''
  return { scenario, seat: 'KZ', level: 'five', bots: FIRST_LEVEL, others: {}, lesson: false, seed: '' }
}

function Form({ modules: { game, bots }, folded }: { modules: Modules; folded: boolean }) {
  const scenarios = [...Object.values(game.SCENARIOS), ...ownScenarios.value]
  const [wish, setWish] = useState<Wish>(() => firstWish(scenarios))
  const [trouble, setTrouble] = useState<string>()
  // What is folded is drawn once it is unfolded: the press is answered first.
  const [isUnfolded, setUnfolded] = useState(!folded)
  const change = (part: Partial<Wish>) => setWish((before) => ({ ...before, ...part }))
  const chosen = scenarios.find((one) => one.id === wish.scenario)
  const { busy, run: begin } = useOnce(async () => {
    if (!chosen) return
    setTrouble(undefined)
    // The press is answered first.
    await painted()
    try {
      const refused = await beginGame(toGame(wish, chosen, game))
      if (refused) setTrouble(t(`save.bad.why.${refused.refused}`))
    } catch (error) {
      setTrouble(error instanceof Error ? error.message : String(error))
    }
  })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        begin()
      }}
    >
      <details class="first-choices" open={!folded} onToggle={() => setUnfolded(true)}>
        <summary>
          <span class="first-choices-title">{t('first.new.choose')}</span>{' '}
          <span class="quiet small">{inShort(wish, chosen)}</span>
        </summary>
        {isUnfolded ? (
          <>
            <ScenarioChoice
              scenarios={scenarios}
              value={wish.scenario}
              onChange={(scenario) => change({ scenario })}
            />
            <ScenarioFile chosen={chosen} onOpened={({ id }) => change({ scenario: id })} />
            <SeatChoice seats={game.SEATS} value={wish.seat} onChange={(seat) => change({ seat })} />
            <LevelChoice
              levels={bots.LEVELS}
              value={wish.bots}
              onChange={(level) => change({ bots: level })}
            />
            <CubesChoice wish={wish} onChange={change} />
            <Lesson value={wish.lesson} onChange={(lesson) => change({ lesson })} />
            <details class="first-more">
              <summary>{t('first.more')}</summary>
              <Opponents
                game={game}
                bots={bots}
                player={wish.seat}
                others={wish.others}
                onChange={(others) => change({ others })}
              />
              <SeedField wish={wish} onChange={change} />
            </details>
          </>
        ) : undefined}
      </details>
      {trouble ? <p role="alert">{t('first.failed', { why: trouble })}</p> : undefined}
      <Button submit variant={folded ? 'plain' : 'primary'} class="first-begin" aria-disabled={busy}>
        {busy ? t('first.starting') : t('first.new.button')}
      </Button>
    </form>
  )
}

function toGame(wish: Wish, scenario: Scenario, game: Modules['game']): NewGame {
  const { level, lesson, seat, bots, seed } = wish
  const others = lesson ? taughtOthers(game, wish.others) : wish.others
  return {
    scenario,
    options: { attention: level === 'five' ? 5 : 6, lesson, level: bots },
    seats: holders(seat, bots, others, game.SEATS),
    seed,
    ...(lesson ? taughtDraws(game, scenario) : {}),
  }
}

/** What the folded choices come to. */
function inShort({ seat, bots }: Wish, scenario: Scenario | undefined): string {
  const title = scenario ? scenarioText(scenario.id).title : ''
  return dotted([title, seatName(seat), t('first.new.bots', { level: levelText(bots).title })])
}
