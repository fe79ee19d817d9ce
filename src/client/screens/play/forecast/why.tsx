/** Why a line of the outlook is so: what brings it, as sentences, and the rules behind it. */
import type { Part, Preview, Rule } from '../../../../game/index.ts'
import { TUNING } from '../../../../game/vocabulary.ts'
import { cardText, factReason, factSentence, list, ruleText, signed, t } from '../../../text/index.ts'
import { partText } from '../../../text/parts.ts'
import { Asks } from '../../../ui/figure.tsx'
import { RuleList } from '../../../ui/rule-list.tsx'
import { itemText } from '../words.ts'
import { ENDED_BY } from './breaks.ts'
import type { Line } from './line.ts'

interface WhyProps {
  line: Line
  /** All of it: a sentence may look back on what went before. */
  preview: Preview
}

/** What brings it, a sentence each; one that is told by a fact says why in its turn. */
export function Reasons({ line, preview }: WhyProps) {
  const { facts } = preview
  return (
    <ul class="play-why-facts">
      {line.facts.map((fact, place) => (
        <li key={place}>
          <Asks what={{ fact, drafted: preview }}>
            {factSentence(fact, facts.slice(0, facts.indexOf(fact)))}
          </Asks>
        </li>
      ))}
      {moreReasons(line).map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}

/** The rules a line stands on, each in its one sentence. */
export function Rules({ line }: { line: Line }) {
  return <RuleList class="play-why-rules" rules={rulesOf(line)} />
}

/** What no fact tells. */
function moreReasons({ subject, wasted = [], from, alarm }: Line): string[] {
  switch (subject.kind) {
    case 'ending':
      return [t('play.out.ending.why', { track: ENDED_BY.get(subject.ending) ?? 'sovereignty' })]
    case 'wasted':
      return wasted.map((gain) => t('play.out.wasted.why', { why: factReason(gain), by: gain.by }))
    case 'unspent':
      return [
        t('play.out.unspent.why', {
          items: list(
            subject.items.slice(0, NAMED).map((item) => itemText(item)),
            'unit',
          ),
        }),
      ]
    case 'idle':
      return [t('play.out.idle.why')]
    case 'verdict':
      return [
        ...subject.terms.map(termWords),
        t('play.out.verdict.when', { rounds: subject.rounds, now: from }),
      ]
    case 'track':
      return alarm ? [t('play.out.track.low.why', { at: TUNING.verdict.poorAt })] : []
    default:
      return []
  }
}

/** Uses of a cube that are named: enough to show that there are some. */
const NAMED = 4

function termWords(part: Part): string {
  return t('part.by', { by: signed(part.by), reason: partText(part) })
}

function rulesOf({ subject, facts, wasted = [], alarm }: Line): Rule[] {
  const own: Rule[] = subject.kind === 'verdict' || (subject.kind === 'track' && alarm) ? ['verdict'] : []
  const end: Rule[] = subject.kind === 'ending' ? ['ending'] : []
  return [...new Set([...[...facts, ...wasted].map(({ because }) => because.rule), ...own, ...end])]
}

/** What brings a change, in a few names: cards, and rules where there is none. */
export function causesOf(lines: readonly Line[]): string {
  const facts = lines.flatMap((line) => line.facts)
  const names = facts.map(({ because: { card, rule } }) => (card ? cardText(card) : ruleText(rule)).title)
  return list([...new Set(names)], 'unit')
}
