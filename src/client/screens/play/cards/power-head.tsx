/** The head of a power's column: who it is, how it sees Kazakhstan, its cubes, the envoy, and what becomes of its trust. */
import type { Power, Preview, View } from '../../../../game/index.ts'
import { DOMAINS } from '../../../../game/vocabulary.ts'
import { domainName, plain, seatName, t } from '../../../text/index.ts'
import { Cubes } from '../../../ui/cubes.tsx'
import { Figure, FigureTerm, FigureWords } from '../../../ui/figure.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { cubes } from '../draft.ts'
import { expectedAfter } from '../forecast/forecast.ts'
import type { Play } from '../play.ts'
import { EnvoyButton } from './envoy.tsx'
import { trustLine } from './trust-line.ts'

interface HeadProps {
  power: Power
  play: Play
  /** What committing now would bring. */
  foreseen: Preview | undefined
}

export function PowerHead({ power, play, foreseen }: HeadProps) {
  const view = play.now.value
  // Once the draft is reckoned: spurned ones expect more.
  const expected = (foreseen ? expectedAfter(view, foreseen.facts) : view.expected)[power]
  const trust = view.trust[power]
  return (
    <header class="play-power-head">
      <div class="play-power-row">
        <h3 id={`play-power-${power}`} tabIndex={-1} aria-label={seatName(power)}>
          <span class="badge" data-seat={power}>
            <Icon name={`seat-${power}`} />
            <span class="play-power-name">{seatName(power)}</span>
            <abbr class="play-power-short" title={seatName(power)}>
              {t('play.tile.name', { power })}
            </abbr>
          </span>
        </h3>
        <p class="play-power-facts">
          <span data-tone={trust > 0 ? 'gain' : trust < 0 ? 'loss' : 'plain'}>
            <FigureTerm id="trust" of={{ of: 'trust', power }}>
              {t('play.trust', { level: plain(trust) })}
            </FigureTerm>
          </span>{' '}
          <FigureTerm id="interest" of={{ of: 'interest', power }}>
            {t('play.interest', { level: view.interest[power] })}
          </FigureTerm>
        </p>
      </div>
      <div class="play-power-row">
        <Attention power={power} play={play} expected={expected} foreseen={foreseen} />
        <EnvoyButton play={play} power={power} />
      </div>
      {play.spent.value ? <Contracts power={power} view={view} /> : undefined}
      {foreseen ? <TrustWords play={play} power={power} foreseen={foreseen} /> : undefined}
    </header>
  )
}

/** Cubes it gets, among those it expects or was promised. */
function Attention({ power, play, expected, foreseen }: HeadProps & { expected: number }) {
  const { view, menu, draft } = play
  const spent = play.spent.value ?? (menu?.decision === 'attention' ? cubes(menu, draft) : undefined)
  const count = spent?.[power] ?? 0
  const promised = view.pledge?.power === power
  const wanted = promised ? (view.pledge?.cubes ?? expected) : expected
  const asked = spent ? 'yes' : 'no'
  return (
    <p class="play-power-cubes" data-tone={asked === 'yes' && count >= wanted ? 'gain' : 'plain'}>
      <Cubes count={count} of={Math.max(count, wanted)} silent />
      <FigureTerm
        id={promised ? 'pledge' : 'expectation'}
        of={{ of: promised ? 'pledge' : 'expectation', power }}
        drafted={promised ? undefined : foreseen}
      >
        {t('play.column.cubes', { count, wanted, asked, promised: promised ? 'yes' : 'no' })}
      </FigureTerm>
    </p>
  )
}

/** While a round is told: how deep each contract is by now. */
function Contracts({ power, view }: { power: Power; view: View }) {
  return (
    <p class="play-power-contracts">
      {DOMAINS.map((domain) => (
        <span key={domain} title={domainName(domain)}>
          <Icon name={`domain-${domain}`} />
          <Figure of={{ of: 'contract', power, domain }} value={view.contract[power][domain]} />
        </span>
      ))}
    </p>
  )
}

function TrustWords({ play, power, foreseen }: { play: Play; power: Power; foreseen: Preview }) {
  const { cause, from, to, tone } = trustLine(play.view, foreseen, power)
  return (
    <p class="play-power-trust" data-tone={tone}>
      <FigureWords of={{ of: 'trust', power }} drafted={foreseen}>
        {t('play.column.trust', {
          cause,
          from: plain(from),
          to: plain(to),
          moved: from === to ? 'no' : 'yes',
        })}
      </FigureWords>
    </p>
  )
}
