/** Opening a table: what is played on it, by whom, and how fast. */
import { useState } from 'preact/hooks'
import { LEVELS, type Level, type Scenario, SEATS, type Seat } from '../../../game/index.ts'
import type { OpenTable } from '../../../game/wire/index.ts'
import { type Modules, modules } from '../../state/modules.ts'
import { openTable } from '../../state/online/api.ts'
import { keepNick, keepTicket } from '../../state/online/tickets.ts'
import { go } from '../../state/route.ts'
import { levelText, t } from '../../text/index.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { ScenarioCards } from '../../ui/scenario-cards.tsx'
import { ToStart } from '../../ui/to-start.tsx'
import { useOnce } from '../../ui/use-once.ts'
import { OnItsWay } from '../nowhere/dead-end.tsx'
import { ownScenarios } from '../scenario-file/own.ts'
import { Check } from './check.tsx'
import { firstNick, NickField } from './nick-field.tsx'
import { OwnTables } from './own-tables.tsx'
import { troubleText } from './trouble.ts'

/** Seconds; nothing: nobody is hurried. */
const CLOCKS = ['none', '30', '60', '120', '180', '300'] as const
type Clock = (typeof CLOCKS)[number]

interface Wish {
  scenario: string
  seat: Seat | 'none'
  level: Level
  cubes: 'five' | 'six'
  lesson: boolean
  clock: Clock
  spectators: boolean
  freeText: boolean
  nick: string
}

export function OpenForm() {
  const open = modules.value
  return open ? <Form modules={open} /> : <OnItsWay />
}

function Form({ modules: { game } }: { modules: Modules }) {
  const scenarios = [...Object.values(game.SCENARIOS), ...ownScenarios.value]
  const [wish, setWish] = useState<Wish>(() => firstWish(scenarios))
  const [trouble, setTrouble] = useState<string>()
  const change = (part: Partial<Wish>) => setWish((before) => ({ ...before, ...part }))
  const { busy, run } = useOnce(async () => {
    setTrouble(undefined)
    const asked = await openTable(requestOf(wish, scenarios))
    if (asked.refused) {
      setTrouble(troubleText(asked.refused))
      return
    }
    keepNick(wish.nick)
    keepTicket(asked.value.table, asked.value.ticket)
    go({ at: 'table', id: asked.value.table })
  })
  return (
    <main id="main" tabIndex={-1} class="online">
      <PageHead
        title={t('table.title')}
        ways={{
          label: t('table.lobby.ways'),
          links: <ToStart />,
        }}
      />
      <p class="story">{t('table.lead')}</p>
      <OwnTables />
      <form
        class="panel online-form"
        onSubmit={(event) => {
          event.preventDefault()
          run()
        }}
      >
        <Choices wish={wish} scenarios={scenarios} onChange={change} />
        {trouble ? <p role="alert">{trouble}</p> : undefined}
        <Button submit variant="primary" aria-disabled={busy}>
          {busy ? t('table.opening') : t('table.open')}
        </Button>
      </form>
    </main>
  )
}

interface ChoicesProps {
  wish: Wish
  scenarios: readonly Scenario[]
  onChange: (part: Partial<Wish>) => void
}

function Choices({ wish, scenarios, onChange }: ChoicesProps) {
  const seats = [...SEATS.map((seat) => ({ value: seat, title: <Badge seat={seat} />, seat }))]
  return (
    <>
      <NickField value={wish.nick} onChange={(nick) => onChange({ nick })} />
      <ScenarioCards
        scenarios={scenarios}
        value={wish.scenario}
        onChange={(scenario) => onChange({ scenario })}
      />
      <RadioGroup<Seat | 'none'>
        legend={t('table.seat')}
        options={[...seats, { value: 'none', title: t('table.seat.none') }]}
        value={wish.seat}
        onChange={(seat) => onChange({ seat })}
      />
      <RadioGroup
        legend={t('first.bots')}
        options={LEVELS.map((level) => ({ value: level, title: levelText(level).title }))}
        value={wish.level}
        onChange={(level) => onChange({ level })}
      />
      <RadioGroup
        legend={t('first.level')}
        options={(['five', 'six'] as const).map((level) => ({
          value: level,
          title: t('first.level.text', { level }),
        }))}
        value={wish.cubes}
        onChange={(cubes) => onChange({ cubes })}
      />
      <ClockChoice value={wish.clock} onChange={(clock) => onChange({ clock })} />
      <Check
        title={t('first.lesson')}
        note={t('first.lesson.note')}
        value={wish.lesson}
        onChange={(lesson) => onChange({ lesson })}
      />
      <Check
        title={t('table.spectators')}
        note={t('table.spectators.note')}
        value={wish.spectators}
        onChange={(spectators) => onChange({ spectators })}
      />
      <Check
        title={t('table.freeText')}
        note={t('table.freeText.note')}
        value={wish.freeText}
        onChange={(freeText) => onChange({ freeText })}
      />
    </>
  )
}

function ClockChoice({ value, onChange }: { value: Clock; onChange: (clock: Clock) => void }) {
  return (
    <div>
      <RadioGroup
        legend={t('table.clock')}
        options={CLOCKS.map((clock) => ({ value: clock, title: clockTitle(clock) }))}
        value={value}
        onChange={onChange}
      />
      <p class="quiet small">{t('table.clock.note')}</p>
    </div>
  )
}

function clockTitle(clock: Clock): string {
  if (clock === 'none') return t('table.clock.none')
  const seconds = Number(clock)
  return t('table.clock.each', { seconds, minutes: seconds / 60 })
}

function firstWish(scenarios: readonly Scenario[]): Wish {
  return {
    ...{ scenario: scenarios[0]?.id ?? '', seat: 'KZ', level: 'seasoned', clock: 'none' },
    ...{ cubes: 'five', lesson: false },
    ...{ spectators: true, freeText: false, nick: firstNick() },
  }
}

/** A bot of this level in every other seat, until somebody sits down there. */
function requestOf(wish: Wish, scenarios: readonly Scenario[]): OpenTable {
  const { scenario, seat, level, cubes, lesson, clock, spectators, freeText, nick } = wish
  const own = ownScenarios.value.find(({ id }) => id === scenario)
  const bots = Object.fromEntries(SEATS.filter((one) => one !== seat).map((one) => [one, level]))
  return {
    scenario: own ?? scenarios.find(({ id }) => id === scenario)?.id ?? scenario,
    options: { attention: cubes === 'five' ? 5 : 6, lesson, level },
    ...{ bots, seat, nick: nick.trim(), spectators, freeText },
    ...(clock === 'none' ? {} : { each: Number(clock) * 1000 }),
  }
}
