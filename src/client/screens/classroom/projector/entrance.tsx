/** How one comes in, on the wall: a code for cameras, the six digits, and the address to type. */
import { isReachable } from '../../../state/online/server-addresses.ts'
import { t } from '../../../text/index.ts'
import { Qr } from '../../../ui/qr.tsx'
import { joinAddress, shownAddress } from '../join-address.ts'
import { useAddresses } from '../use-addresses.ts'
import { codeText } from '../words.ts'

export function Entrance({ code }: { code: string }) {
  const addresses = useAddresses()
  const origin = addresses.find(isReachable)
  return (
    <section class="wall-entrance" aria-label={t('room.join')}>
      {origin ? (
        <Qr
          address={joinAddress(origin, code)}
          label={t('room.join.qr', { address: shownAddress(origin) })}
        />
      ) : undefined}
      <p class="wall-code numeric">{codeText(code)}</p>
      <p class="wall-address">
        {origin
          ? t('room.wall.address', { address: shownAddress(origin) })
          : addresses.length > 0
            ? t('room.wall.none')
            : ''}
      </p>
    </section>
  )
}
