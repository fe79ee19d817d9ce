/** One line of a round as it is told: the rule it stands on, what happened, and the numbers it moved. */
import type { Fact } from '../../game/index.ts'
import { changeText, factSentence } from '../text/index.ts'
import type { Line } from '../timeline/narration.ts'
import { factTone, powerIn } from '../timeline/narration.ts'
import { RuleTerm } from './term.tsx'
import './narration-line.css'

export function NarrationLine({ line }: { line: Line }) {
  const power = powerIn(line.head)
  return (
    <div class="narration-line" data-tone={line.tone} data-seat={power}>
      <p>
        <Numbers text={factSentence(line.head, line.before)} />
        <span class="narration-rule">
          <RuleTerm rule={line.rule} />
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
        <b class="numeric">
          {text.from} → {text.to}
        </b>
      )}
    </span>
  )
}

const LEVELS = /(−?\d+ → −?\d+)/

/** A sentence with its levels standing out. */
export function Numbers({ text }: { text: string }) {
  return (
    <>
      {text.split(LEVELS).map((part, at) =>
        LEVELS.test(part) ? (
          <b key={at} class="numeric levels">
            {part}
          </b>
        ) : (
          part
        ),
      )}
    </>
  )
}
