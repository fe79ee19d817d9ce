/** The choice of a new game: scenario, seat, level, opponents, and under `more` the seed. */
import { useState } from 'preact/hooks'
import type { Scenario } from '../../../game/index.ts'
import { beginGame } from '../../app/begin.ts'
import type { Doors } from '../../app/door.ts'
import { doors, doorsFailed, openDoors } from '../../app/door.ts'
import { hasSave } from '../../save/save.ts'
import { t } from '../../text/index.ts'
import { ownScenarios } from '../scenario-file/own.ts'
import { ScenarioFile } from '../scenario-file/scenario-file.tsx'
import { Button } from '../shared/button.tsx'
import { Lesson, Levels, More, OPPONENTS, ScenarioChoice, SeatChoice, type Wish } from './wishes.tsx'

export function NewGameForm() {
  const open = doors.value
  return (
    <section class="panel first-new" aria-labelledby="first-new">
      <h2 id="first-new">{t('first.new.title')}</h2>
      {open ? <Form doors={open} /> : <Waiting />}
    </section>
  )
}

function Waiting() {
  if (doorsFailed.value === undefined) return <p class="quiet first-waiting">{t('app.loading')}</p>
  return (
    <div role="alert" class="first-waiting">
      <p>{t('app.trouble.loading')}</p>
      <Button onClick={() => void openDoors()}>{t('app.trouble.again')}</Button>
    </div>
  )
}

/** A first game: Kazakhstan, and opponents that mean it. */
function firstWish(scenarios: readonly Scenario[], bots: readonly string[]): Wish {
  const strongest = OPPONENTS.find((name) => bots.includes(name)) ?? bots[0] ?? ''
  const scenario = scenarios[0]?.id ?? ''
  return { scenario, seat: 'KZ', level: 'five', bots: strongest, lesson: false, seed: '' }
}

function Form({ doors: { game, bots } }: { doors: Doors }) {
  const scenarios = [...Object.values(game.SCENARIOS), ...ownScenarios.value]
  const [wish, setWish] = useState<Wish>(() => firstWish(scenarios, bots.SIMPLE))
  const [stage, setStage] = useState<'idle' | 'starting'>('idle')
  const [trouble, setTrouble] = useState<string>()
  const change = (part: Partial<Wish>) => setWish((before) => ({ ...before, ...part }))
  const begin = async () => {
    const scenario = scenarios.find((one) => one.id === wish.scenario)
    if (!scenario || stage === 'starting') return
    setStage('starting')
    setTrouble(undefined)
    try {
      const refused = await beginGame({ ...toGame(wish), scenario })
      if (refused) setTrouble(`${refused.refused} ${refused.detail ?? ''}`)
    } catch (error) {
      setTrouble(error instanceof Error ? error.message : String(error))
    }
    setStage('idle')
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void begin()
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
      <Levels wish={wish} onChange={change} bots={bots.SIMPLE} />
      <Lesson value={wish.lesson} onChange={(lesson) => change({ lesson })} />
      <More wish={wish} onChange={change} />
      {trouble ? <p role="alert">{t('first.failed', { why: trouble })}</p> : undefined}
      {hasSave() ? <p class="quiet small">{t('first.replaces')}</p> : undefined}
      <Button submit variant="primary" class="first-begin" aria-disabled={stage === 'starting'}>
        {stage === 'starting' ? t('first.starting') : t('first.new.button')}
      </Button>
    </form>
  )
}

function toGame({ level, lesson, seat, bots, seed }: Wish) {
  return { options: { attention: level === 'five' ? 5 : 6, lesson } as const, seat, bots, seed }
}
