/** A set of radio buttons drawn as cards or as one strip. */
import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import './radio-group.css'

interface Option<T extends string> {
  value: T
  title: ComponentChildren
  note?: ComponentChildren
  seat?: string
}

interface ChoiceProps<T extends string> {
  legend: string
  options: readonly Option<T>[]
  value: T
  onChange: (value: T) => void
  look?: 'cards' | 'strip'
}

export function RadioGroup<T extends string>({
  legend,
  options,
  value,
  onChange,
  look = 'strip',
}: ChoiceProps<T>) {
  const name = useId()
  return (
    <fieldset class="choice" data-look={look}>
      <legend class="eyebrow">{legend}</legend>
      <div class="choice-options">
        {options.map((option) => (
          <label key={option.value} class="choice-option" data-seat={option.seat}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span class="choice-title">{option.title}</span>
            {option.note ? <span class="choice-note">{option.note}</span> : undefined}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
