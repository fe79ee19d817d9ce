/** What a teacher may leave as it is. */
import { LEVELS } from '../../../../game/index.ts'
import { LATE_WAYS, SEATINGS } from '../../../../game/wire/index.ts'
import { allLanguages, levelText, t } from '../../../text/index.ts'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { EACH, type Each, TALKS } from './plan.ts'
import type { ChoiceProps } from './plan-choices.tsx'

const PER_SEAT = ['1', '2', '3'] as const
const CUBES = ['5', '6'] as const

export function MorePlan({ wish, onChange }: ChoiceProps) {
  const isAlone = wish.way === 'delegation'
  return (
    <details class="class-more">
      <summary>{t('room.plan.more')}</summary>
      <div class="class-form">
        <RadioGroup
          legend={t('room.plan.each')}
          options={EACH.map((each) => ({ value: each, title: eachTitle(each) }))}
          value={wish.each}
          onChange={(each) => onChange({ each })}
        />
        <RadioGroup
          legend={t('first.bots')}
          options={LEVELS.map((level) => ({ value: level, title: levelText(level).title }))}
          value={wish.bot}
          onChange={(bot) => onChange({ bot })}
        />
        <RadioGroup
          legend={t('room.plan.cubes')}
          options={CUBES.map((cubes) => ({ value: cubes, title: t('room.plan.cubes.each', { cubes }) }))}
          value={wish.cubes}
          onChange={(cubes) => onChange({ cubes })}
        />
        {isAlone ? undefined : <Seats wish={wish} onChange={onChange} />}
        {wish.way === 'full' ? (
          <RadioGroup
            legend={t('room.plan.talks')}
            options={TALKS.map((talks) => ({ value: talks, title: t('room.plan.talks.each', { talks }) }))}
            value={wish.talks}
            onChange={(talks) => onChange({ talks })}
          />
        ) : undefined}
        <RadioGroup
          legend={t('room.plan.late')}
          options={LATE_WAYS.map((late) => ({
            value: late,
            title: t('room.plan.late.each', { late, way: wish.way }),
          }))}
          value={wish.late}
          onChange={(late) => onChange({ late })}
        />
        <Language wish={wish} onChange={onChange} />
      </div>
    </details>
  )
}

function Seats({ wish, onChange }: ChoiceProps) {
  return (
    <>
      <RadioGroup
        legend={t('room.plan.seating')}
        options={SEATINGS.map((seating) => ({
          value: seating,
          title: t('room.plan.seating.each', { seating }),
        }))}
        value={wish.seating}
        onChange={(seating) => onChange({ seating })}
      />
      <RadioGroup
        legend={t('room.plan.perSeat')}
        options={PER_SEAT.map((perSeat) => ({
          value: perSeat,
          title: t('room.plan.perSeat.each', { count: Number(perSeat) }),
        }))}
        value={wish.perSeat}
        onChange={(perSeat) => onChange({ perSeat })}
      />
    </>
  )
}

/** Only where there is a choice. */
function Language({ wish, onChange }: ChoiceProps) {
  const languages = [...allLanguages()]
  if (languages.length < 2) return null
  return (
    <label class="field class-short">
      <span>{t('room.plan.language')}</span>
      <select value={wish.language} onChange={(event) => onChange({ language: event.currentTarget.value })}>
        {languages.map(([id, { name }]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

function eachTitle(each: Each): string {
  if (each === 'none') return t('table.clock.none')
  const seconds = Number(each)
  return t('room.plan.each.seconds', { seconds })
}
