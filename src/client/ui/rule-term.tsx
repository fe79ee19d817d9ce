/** The name of a rule, with its sentence; beside what it brought, the way to why. */
import type { Fact, Rule } from '../../game/index.ts'
import { ruleText } from '../text/index.ts'
import { useAsk } from './asking.ts'
import { Explained } from './term.tsx'

interface RuleProps {
  rule: Rule
  /** What it brought; a press then asks why. */
  fact?: Fact
}

/** The name of a rule, explained in its one sentence. */
export function RuleTerm({ rule, fact }: RuleProps) {
  const { title, text } = ruleText(rule)
  const ask = useAsk()
  return (
    <Explained
      title={title}
      text={text}
      {...(fact ? { asks: { name: fact.kind, ask: () => ask({ fact }) } } : {})}
    >
      {title}
    </Explained>
  )
}
