/** The plan of a room. What is not touched fits a lesson of fifty minutes. */
import { useState } from 'preact/hooks'
import type { Scenario } from '../../../../game/index.ts'
import type { Modules } from '../../../state/modules.ts'
import { openRoom } from '../../../state/online/room-api.ts'
import { keepTeachSecret, type TaughtRoom, teachSecret } from '../../../state/online/room-tickets.ts'
import { language, t } from '../../../text/index.ts'
import { Button } from '../../../ui/button.tsx'
import { useOnce } from '../../../ui/use-once.ts'
import { ownScenarios } from '../../scenario-file/own.ts'
import { doorTrouble } from '../words.ts'
import { firstWish, labelFault, labelsIn, planOf, type Wish, withWay } from './plan.ts'
import { MinutesChoice, PlanScenarios, WayChoice } from './plan-choices.tsx'
import { LabelsField } from './plan-labels.tsx'
import { MorePlan } from './plan-more.tsx'

interface PlanFormProps {
  game: Modules['game']
  onRoom: (room: TaughtRoom) => void
}

export function PlanForm({ game, onRoom }: PlanFormProps) {
  const own = ownScenarios.value
  const scenarios: readonly Scenario[] = [...Object.values(game.SCENARIOS), ...own]
  const [wish, setWish] = useState<Wish>(() => firstWish(scenarios[0]?.id ?? '', language()))
  const [secret, setSecret] = useState(() => teachSecret() ?? '')
  const [trouble, setTrouble] = useState<string>()
  const change = ({ way, ...part }: Partial<Wish>) =>
    setWish((before) => ({ ...(way ? withWay(before, way) : before), ...part }))
  const { busy, run } = useOnce(async () => {
    setTrouble(undefined)
    if (labelFault(labelsIn(wish.labels))) {
      setTrouble(t('room.plan.labels.mend'))
      return
    }
    const asked = await openRoom({ ...planOf(wish, own), secret: secret.trim() })
    if (asked.refused) {
      setTrouble(asked.refused === 'forbidden' ? t('room.plan.secret.wrong') : doorTrouble(asked.refused))
      return
    }
    keepTeachSecret(secret.trim())
    onRoom({ code: asked.value.code, ticket: asked.value.teacher })
  })
  return (
    <form
      class="panel class-form class-plan"
      onSubmit={(event) => {
        event.preventDefault()
        run()
      }}
    >
      <SecretField value={secret} onChange={setSecret} />
      <WayChoice wish={wish} onChange={change} />
      <PlanScenarios wish={wish} scenarios={scenarios} onChange={change} />
      <MinutesChoice wish={wish} scenarios={scenarios} onChange={change} />
      <LabelsField wish={wish} onChange={change} />
      <MorePlan wish={wish} onChange={change} />
      {trouble ? <p role="alert">{trouble}</p> : undefined}
      <Button submit variant="primary" class="class-large" aria-disabled={busy}>
        {busy ? t('room.plan.opening') : t('room.plan.open')}
      </Button>
    </form>
  )
}

/** It is asked for only where the address did not bring it. */
function SecretField({ value, onChange }: { value: string; onChange: (secret: string) => void }) {
  const [isBrought] = useState(value !== '')
  if (isBrought) return null
  return (
    <label class="field class-short">
      <span>{t('room.plan.secret')}</span>
      <input
        type="password"
        autocomplete="off"
        value={value}
        required
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      <span class="quiet small class-note">{t('room.plan.secret.note')}</span>
    </label>
  )
}
