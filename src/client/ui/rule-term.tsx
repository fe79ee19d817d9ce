/** The name of a rule, with its sentence; beside what it brought, the way to why. */
import type { Fact, Rule } from '../../game/index.ts'
import { ruleText } from '../text/index.ts'
import { AskingTerm } from './asking-term.tsx'
import { Explained } from './term.tsx'

interface RuleProps {
  rule: Rule
  /** What it brought; a press then asks why. */
  fact?: Fact
}

/** The name of a rule, explained in its one sentence. */
export function RuleTerm({ rule, fact }: RuleProps) {
  const { title, text } = ruleText(rule)
  if (!fact) {
    return (
      <Explained title={title} text={text}>
        {title}
      </Explained>
    )
  }
  return (
    <AskingTerm title={title} text={text} what={{ fact }} name={fact.kind}>
      {title}
    </AskingTerm>
  )
}
