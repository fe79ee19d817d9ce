/** One line of a round as it is told: the rule it stands on, what happened, and the numbers it moved. */
import type { Fact } from '../../game/index.ts'
import { changeText, factSentence } from '../text/index.ts'
import type { Line } from '../timeline/narration.ts'
import { factTone, powerIn } from '../timeline/narration.ts'
import { Asks } from './figure.tsx'
import { RuleTerm } from './rule-term.tsx'
import './narration-line.css'

export function NarrationLine({ line }: { line: Line }) {
  const power = powerIn(line.head)
  return (
    <div class="narration-line" data-tone={line.tone} data-seat={power}>
      <p>
        <Numbers text={factSentence(line.head, line.before)} fact={line.head} />
        <span class="narration-rule">
          <RuleTerm rule={line.rule} fact={line.head} />
        </span>
      </p>
      {line.brought.length > 0 ? (
        <ul class="changes">
          {line.brought.map((fact, at) => (
            <li key={at}>
              <Change fact={fact} />
            </li>
          ))}
        </ul>
      ) : undefined}
    </div>
  )
}

/** A change as a small label: `Prosperity 7 → 9`. */
export function Change({ fact }: { fact: Fact }) {
  const text = changeText(fact)
  if (!text) return <span class="change">{factSentence(fact)}</span>
  return (
    <span class="change" data-tone={factTone(fact)}>
      {text.label}
      {text.from === undefined ? undefined : (
        <Asks what={{ fact }}>
          <b class="numeric">
            {text.from} → {text.to}
          </b>
        </Asks>
      )}
    </span>
  )
}

const LEVELS = /(−?\d+ → −?\d+)/

/** A sentence with its levels standing out; `fact`: what it tells, for whoever asks why. */
export function Numbers({ text, fact }: { text: string; fact: Fact }) {
  return (
    <>
      {text.split(LEVELS).map((part, at) =>
        LEVELS.test(part) ? (
          <Asks key={at} what={{ fact }}>
            <b class="numeric levels">{part}</b>
          </Asks>
        ) : (
          part
        ),
      )}
    </>
  )
}
