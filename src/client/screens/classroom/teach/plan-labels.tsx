/** Names for the pupils, if the teacher types any: else each is given one. */
import { LONGEST_LABEL, MOST_PUPILS } from '../../../../game/wire/index.ts'
import { t } from '../../../text/index.ts'
import { type LabelFault, labelFault, labelsIn } from './plan.ts'
import type { ChoiceProps } from './plan-choices.tsx'

const ROWS = 4

export function LabelsField({ wish, onChange }: ChoiceProps) {
  const labels = labelsIn(wish.labels)
  const fault = labelFault(labels)
  return (
    <label class="field class-short">
      <span>{t('room.plan.labels')}</span>
      <textarea
        rows={ROWS}
        dir="auto"
        spellcheck={false}
        value={wish.labels}
        aria-invalid={fault !== undefined}
        onInput={(event) => onChange({ labels: event.currentTarget.value })}
      />
      <span class="quiet small class-note">{t('room.plan.labels.note', { count: labels.length })}</span>
      {fault ? (
        <span role="alert" class="small class-note">
          {faultText(fault)}
        </span>
      ) : undefined}
    </label>
  )
}

function faultText(fault: LabelFault): string {
  const label = 'label' in fault ? fault.label : ''
  return t('room.plan.labels.fault', { why: fault.why, label, most: MOST_PUPILS, longest: LONGEST_LABEL })
}
