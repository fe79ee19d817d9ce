/** How pupils come in: the code and a picture of the address, for every address by which a phone reaches this machine. */
import type { RoomView } from '../../../../game/wire/index.ts'
import { isReachable } from '../../../state/online/server-addresses.ts'
import { t } from '../../../text/index.ts'
import { Qr } from '../../../ui/qr.tsx'
import { joinAddress, shownAddress } from '../join-address.ts'
import { useAddresses } from '../use-addresses.ts'
import { codeText } from '../words.ts'

interface JoinPanelProps {
  room: RoomView
  isOpen: boolean
}

export function JoinPanel({ room: { code }, isOpen }: JoinPanelProps) {
  const addresses = useAddresses()
  const reachable = addresses.filter(isReachable)
  return (
    <details class="panel class-more class-join" open={isOpen}>
      <summary>
        <h2>{t('room.join')}</h2>
      </summary>
      <div class="class-form">
        <p>
          {t('room.join.code')} <b class="class-code numeric">{codeText(code)}</b>
        </p>
        {addresses.length > 0 && reachable.length === 0 ? (
          <p role="alert">{t('room.join.none')}</p>
        ) : undefined}
        {reachable.length > 1 ? <p class="quiet small">{t('room.join.several')}</p> : undefined}
        <ul class="class-addresses">
          {reachable.map((origin) => (
            <li key={origin} class="card class-address">
              <Qr
                address={joinAddress(origin, code)}
                label={t('room.join.qr', { address: shownAddress(origin) })}
              />
              <b class="class-origin">{shownAddress(origin)}</b>
            </li>
          ))}
        </ul>
        {addresses.some((one) => !isReachable(one)) ? (
          <p class="quiet small">{t('room.join.local')}</p>
        ) : undefined}
      </div>
    </details>
  )
}
