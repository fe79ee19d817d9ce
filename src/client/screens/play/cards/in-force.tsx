/** What still holds from earlier rounds: memberships and lasting effects, what each changes, until when. */

import type { Condition, Table } from '../../../../game/index.ts'
import { card, lastRound } from '../../../../game/index.ts'
import { cardText, modifierText, t } from '../../../text/index.ts'
import { Popover } from '../../../ui/popover.tsx'
import { Term } from '../../../ui/term.tsx'

export function InForce({ table }: { table: Table }) {
  const { conditions } = table
  if (conditions.length === 0) return null
  return (
    <Popover
      class="play-link play-in-force"
      label={t('play.force.short', { count: conditions.length })}
      face={t('play.force.short', { count: conditions.length })}
    >
      {() => <Holding table={table} />}
    </Popover>
  )
}

function Holding({ table }: { table: Table }) {
  return (
    <div class="play-holding">
      <h3>{t('play.force', { count: table.conditions.length })}</h3>
      <ul>
        {table.conditions.map((condition) => (
          <li key={condition.card}>
            <b>{cardText(condition.card).title}</b>{' '}
            <span class="play-note">{untilWords(table, condition)}</span>
            <ul>
              {condition.data.map((modifier, place) => (
                <li key={place}>{modifierText(modifier)}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <p class="play-note">
        <Term id="condition" />
      </p>
    </div>
  )
}

/** A membership lasts while it is kept up; anything else to the end of a round. */
function untilWords(table: Table, { card: id, until }: Condition): string {
  return card(id).kind === 'institution'
    ? t('play.force.member')
    : t('play.force.until', { round: lastRound(table, until) })
}
