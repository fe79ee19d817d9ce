/** Items of a choice by their ids alone, in words: who looks on has no menu. */
import type { View } from '../../../game/vocabulary.ts'
import type { ProposalView } from '../../../game/wire/index.ts'
import { cardText, responseText, t } from '../../text/index.ts'

/** What an id says: `take:ru-eaeu`, `resist:ru-squeeze:2`, `respond:mediate`, `envoy:CN`. */
export interface ItemId {
  readonly kind: string
  readonly what: string
  readonly count?: number
}

/** Takes an id apart; nothing where it is none. */
export function itemIn(id: string): ItemId | undefined {
  const [, kind, what, count] = /^([a-z]+):([^:]+)(?::(\d+))?$/.exec(id) ?? []
  if (kind === undefined || what === undefined) return undefined
  return { kind, what, ...(count === undefined ? {} : { count: Number(count) }) }
}

/** What is proposed, or was chosen, as an answer to a question of a round, in words: a line for each item. */
export function turnWords(
  { turn, choice }: Pick<ProposalView, 'turn' | 'choice'>,
  view: Pick<View, 'event' | 'round' | 'history'> | undefined,
): string[] {
  const words = choiceWords(choice, view && newsOf(view, turn.round))
  return words.length > 0 ? words : [t('room.item.none', { decision: turn.decision })]
}

/** The news of a round, this one's or one before. */
function newsOf({ event, round, history }: Pick<View, 'event' | 'round' | 'history'>, of: number) {
  const row = of === round ? undefined : history.find((one) => one.round === of)
  return { event: row?.event ?? event }
}

/** A line for each item. `view`: of the table, whose news a response answers. */
export function choiceWords(choice: readonly string[], view: Pick<View, 'event'> | undefined): string[] {
  return choice.flatMap((id) => {
    const item = itemIn(id)
    return item ? [itemWords(item, view)] : []
  })
}

function itemWords({ kind, what, count = 0 }: ItemId, view: Pick<View, 'event'> | undefined): string {
  if (kind === 'pledge' || kind === 'envoy') return t('room.item', { kind, power: what, title: '', count })
  const title = kind === 'respond' ? responseWords(what, view) : cardText(what).title
  return t('room.item', { kind, title, power: '', count })
}

function responseWords(response: string, view: Pick<View, 'event'> | undefined): string {
  return view ? responseText(view.event, response).title : response
}
