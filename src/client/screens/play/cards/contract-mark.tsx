/** A card's domain and what becomes of its contract, in a few words for the eye and in full for whoever listens. */
import type { Domain } from '../../../../game/vocabulary.ts'
import { domainName, gripOf, t } from '../../../text/index.ts'
import { Icon } from '../../../ui/icon.tsx'
import { boundTo } from './bound.ts'

interface ContractProps {
  domain: Domain
  /** The contract as it stands; absent where that no longer says anything. */
  level?: number | undefined
  /** By how much the card deepens it. */
  bind: number
  /** Of a card that was taken: the levels before and after, the same where it bound nothing. */
  done?: { readonly from: number; readonly to: number } | undefined
}

export function ContractMark({ domain, level, bind, done }: ContractProps) {
  return (
    <span class="play-contract" title={domainName(domain)}>
      <Icon name={`domain-${domain}`} label={domainName(domain)} />
      <span class="play-contract-name" aria-hidden="true">
        {domainName(domain)}
      </span>
      {done ? <Done {...done} /> : level === undefined ? undefined : <Deepens level={level} bind={bind} />}
    </span>
  )
}

function Done({ from, to }: { from: number; to: number }) {
  const values = { bind: to - from, from, to, grip: gripOf(to) }
  return (
    <>
      <span aria-hidden="true" class="play-contract-move">
        {t('play.bind.done.short', values)}
      </span>
      <span class="unseen">{t('play.bind.done', values)}</span>
    </>
  )
}

function Deepens({ level, bind }: { level: number; bind: number }) {
  const to = boundTo(level, bind)
  const values = { bind, from: level, to, grip: gripOf(to) }
  return (
    <>
      <span aria-hidden="true" class="play-contract-move">
        {t('play.bind.short', values)}
      </span>
      <span class="unseen">{t('play.bind', values)}</span>
    </>
  )
}
