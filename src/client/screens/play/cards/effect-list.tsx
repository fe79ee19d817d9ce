/** Effects of a card as short words, welcome or not by sign and colour; in full for whoever listens. */
import type { Effect, Table } from '../../../../game/index.ts'
import { isMember } from '../../../../game/index.ts'
import type { EffectText } from '../../../text/index.ts'
import { cardText, effectText, t } from '../../../text/index.ts'

interface EffectsProps {
  effects: readonly Effect[]
  label?: string
  /** As it stands, where what holds already is to be told apart. */
  table?: Table
  /** Within words of a label, where a list may not stand. */
  inline?: boolean
}

export function Effects({ effects, label, table, inline = false }: EffectsProps) {
  if (effects.length === 0) return null
  const [List, Item] = inline ? (['span', 'span'] as const) : (['ul', 'li'] as const)
  return (
    <List class="play-effects" aria-label={label}>
      {effects.map((effect, place) => {
        const { short, long, tone } = table && isVoid(effect, table) ? voidText(effect) : effectText(effect)
        return (
          <Item key={place} data-tone={tone}>
            <span aria-hidden="true">{short}</span>
            <span class="unseen">{long}</span>
          </Item>
        )
      })}
    </List>
  )
}

type Joining = Extract<Effect, { kind: 'join' }>

/** Joining what one belongs to already changes nothing. */
function isVoid(effect: Effect, table: Table): effect is Joining {
  return effect.kind === 'join' && isMember(table, effect.institution)
}

function voidText({ institution }: Joining): EffectText {
  const words = t('play.member.already', { title: cardText(institution).title })
  return { short: words, long: words, tone: 'plain' }
}
