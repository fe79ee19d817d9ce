/** Rules of the game, each by its name and its one sentence. */
import type { Rule } from '../../game/index.ts'
import { ruleText } from '../text/index.ts'

interface RuleListProps {
  rules: readonly Rule[]
  /** The class of the list, of whoever says what it looks like. */
  class: string
  /** One that is looked for. */
  open?: string | undefined
}

export function RuleList({ rules, class: style, open }: RuleListProps) {
  return (
    <dl class={style}>
      {rules.map((rule) => {
        const { title, text } = ruleText(rule)
        return (
          <div
            key={rule}
            data-rule={rule}
            data-open={rule === open}
            tabIndex={rule === open ? -1 : undefined}
          >
            <dt>{title}</dt>
            <dd>{text}</dd>
          </div>
        )
      })}
    </dl>
  )
}
