/** A domain by icon, dash and name: never by colour alone. The dash is that of its strand on the board. */
import type { Domain } from '../../game/index.ts'
import { domainName } from '../text/index.ts'
import { Icon } from './icon.tsx'
import './domain-mark.css'

export function DomainMark({ domain }: { domain: Domain }) {
  return (
    <span class="domain-mark" data-domain={domain}>
      <Icon name={`domain-${domain}`} />
      <span class="domain-mark-dash" aria-hidden="true" />
      <span>{domainName(domain)}</span>
    </span>
  )
}
