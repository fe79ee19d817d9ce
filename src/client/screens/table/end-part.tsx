/** After a game at a table: its seed and whether it was the promised one, its record, and another game. */
import type { OnlineGame } from '../../session/online/game.ts'
import type { OnlineTable } from '../../session/online/online.ts'
import { hashOf } from '../../state/address.ts'
import { tableGame, toReplay } from '../../state/replay-address.ts'
import { t } from '../../text/index.ts'
import { Button } from '../../ui/button.tsx'
import { ownerNick } from './people.ts'
import { useAct } from './use-act.ts'

interface EndPartProps {
  online: OnlineTable
  game: OnlineGame
}

export function EndPart({ online, game }: EndPartProps) {
  const acting = useAct(online)
  const table = online.table.value
  const own = online.own.value
  if (!table || !own || table.phase !== 'over') return null
  return (
    <section class="panel online-end" aria-labelledby="online-end">
      <h2 id="online-end">{t('table.end')}</h2>
      {table.seed === undefined ? undefined : (
        <p class="online-seed" data-check={online.seed.value}>
          {t('table.end.seed', { seed: table.seed })} {t('table.end.check', { check: online.seed.value })}
        </p>
      )}
      <div class="row">
        <a class="button" href={hashOf(toReplay({ of: { id: tableGame(table.id, game.game) } }))}>
          {t('table.end.record')}
        </a>
        {own.owner ? (
          <Button variant="primary" onClick={() => acting.act({ do: 'rematch' })}>
            {t('table.end.rematch')}
          </Button>
        ) : (
          <p class="quiet small">{t('table.end.rematch.note', { nick: ownerNick(table) })}</p>
        )}
      </div>
      {acting.trouble ? <p role="alert">{acting.trouble}</p> : undefined}
    </section>
  )
}
