/** The choice of a new game: scenario, seat, cubes, opponents, and under `more` each opponent on its own and the seed. */
import { useState } from 'preact/hooks'
import type { Scenario, Seat } from '../../../game/index.ts'
import { beginGame } from '../../state/begin.ts'
import type { Modules } from '../../state/modules.ts'
import { loadModules, modules, modulesFailed } from '../../state/modules.ts'
import { t } from '../../text/index.ts'
import { Button } from '../../ui/button.tsx'
import { useOnce } from '../../ui/use-once.ts'
import { ownScenarios } from '../scenario-file/own.ts'
import { ScenarioFile } from '../scenario-file/scenario-file.tsx'
import { holders } from './holders.ts'
import { FIRST_LEVEL, LevelChoice, Opponents } from './opponents.tsx'
import { CubesChoice, Lesson, ScenarioChoice, SeatChoice, SeedField, type Wish } from './wishes.tsx'

export function NewGameForm() {
  const open = modules.value
  return (
    <section class="panel first-new" aria-labelledby="first-new">
      <h2 id="first-new">{t('first.new.title')}</h2>
      {open ? <Form modules={open} /> : <Waiting />}
    </section>
  )
}

function Waiting() {
  if (modulesFailed.value === undefined) return <p class="quiet first-waiting">{t('app.loading')}</p>
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

function Form({ modules: { game, bots } }: { modules: Modules }) {
  const scenarios = [...Object.values(game.SCENARIOS), ...ownScenarios.value]
  const [wish, setWish] = useState<Wish>(() => firstWish(scenarios))
  const [trouble, setTrouble] = useState<string>()
  const change = (part: Partial<Wish>) => setWish((before) => ({ ...before, ...part }))
  const { busy, run: begin } = useOnce(async () => {
    const scenario = scenarios.find((one) => one.id === wish.scenario)
    if (!scenario) return
    setTrouble(undefined)
    try {
      const refused = await beginGame({ ...toGame(wish, game.SEATS), scenario })
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
      <ScenarioChoice
        scenarios={scenarios}
        value={wish.scenario}
        onChange={(scenario) => change({ scenario })}
      />
      <ScenarioFile
        chosen={scenarios.find((one) => one.id === wish.scenario)}
        onOpened={({ id }) => change({ scenario: id })}
      />
      <SeatChoice seats={game.SEATS} value={wish.seat} onChange={(seat) => change({ seat })} />
      <LevelChoice levels={bots.LEVELS} value={wish.bots} onChange={(level) => change({ bots: level })} />
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
      {trouble ? <p role="alert">{t('first.failed', { why: trouble })}</p> : undefined}
      <Button submit variant="primary" class="first-begin" aria-disabled={busy}>
        {busy ? t('first.starting') : t('first.new.button')}
      </Button>
    </form>
  )
}

function toGame({ level, lesson, seat, bots, others, seed }: Wish, all: readonly Seat[]) {
  const options = { attention: level === 'five' ? 5 : 6, lesson, level: bots } as const
  return { options, seats: holders(seat, bots, others, all), seed }
}
