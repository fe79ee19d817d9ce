/** How others come to the table, and how one comes back oneself. */
import { useEffect, useState } from 'preact/hooks'
import type { SeatWord } from '../../../game/wire/index.ts'
import { hashOf } from '../../state/address.ts'
import { isReachable, serverAddresses } from '../../state/online/server-addresses.ts'
import { t, wordText } from '../../text/index.ts'
import { Button } from '../../ui/button.tsx'
import { copied } from '../../ui/copied.ts'
import { Qr } from '../../ui/qr.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'

export function Invite({ id }: { id: string }) {
  const [said, setSaid] = useState('')
  const origins = useOrigins()
  const [chosen, setChosen] = useState<string>()
  const origin = chosen ?? origins?.[0] ?? location.origin
  const address = `${origin}${location.pathname}${hashOf({ at: 'table', id })}`
  const copy = async () =>
    setSaid(t((await copied(address)) ? 'table.invite.copied' : 'table.invite.uncopied'))
  return (
    <section class="online-invite" aria-labelledby="online-invite">
      <h2 id="online-invite">{t('table.invite')}</h2>
      <p class="quiet small">{t('table.invite.note')}</p>
      {origins?.length === 0 ? <p class="online-alone">{t('table.invite.alone')}</p> : undefined}
      {origins && origins.length > 1 ? (
        <RadioGroup
          legend={t('table.invite.network')}
          options={origins.map((one) => ({ value: one, title: new URL(one).host }))}
          value={origin}
          onChange={setChosen}
        />
      ) : undefined}
      {!isReachable(origin) ? undefined : (
        <div class="online-qr">
          <Qr address={address} label={t('table.invite.qr')} />
        </div>
      )}
      <label class="field">
        <span>{t('table.invite.address')}</span>
        <input readOnly value={address} onFocus={(event) => event.currentTarget.select()} />
      </label>
      <div class="row">
        <Button onClick={() => void copy()}>{t('table.invite.copy')}</Button>
        <span role="status" class="small">
          {said}
        </span>
      </div>
    </section>
  )
}

/** By which others reach the server; nothing until it is known. */
function useOrigins(): readonly string[] | undefined {
  const [origins, setOrigins] = useState<readonly string[]>()
  useEffect(() => {
    void serverAddresses().then((all) => setOrigins(all.filter(isReachable)))
  }, [])
  return origins
}

/** What the deal was promised by. */
export function Mark({ hash }: { hash: string }) {
  return <p class="quiet small online-seed">{t('table.mark', { mark: hash })}</p>
}

export function OwnWord({ word }: { word: SeatWord }) {
  return (
    <section class="online-word">
      <p>
        {t('table.own')} <b class="online-word-itself">{wordText(word)}</b>
      </p>
      <p class="quiet small">{t('table.own.note')}</p>
    </section>
  )
}
