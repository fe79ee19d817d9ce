/** What a power's seat should know: its aim, its score, how it stands, what Kazakhstan needs. */

import type { ComponentChildren } from 'preact'
import type { Aim, Power, View } from '../../../../game/index.ts'
import {
  AIM_MET,
  aimWorth,
  DOMAINS,
  leverage,
  lineParts,
  netOf,
  POWERS,
  sumOf,
  weight,
} from '../../../../game/index.ts'
import { room } from '../../../state/room.ts'
import { aimText, domainName, signed, t } from '../../../text/index.ts'
import { Asks, Figure, FigureWords } from '../../../ui/figure.tsx'
import { Term } from '../../../ui/term.tsx'
import { roundAsked } from './points-asked.ts'

interface AimProps {
  view: View
  power: Power
  /** Where it stands over the dock: in a low window it takes one line there, and opens with a press. */
  folds: boolean
}

/** The aim and the score: short, always in sight. */
export function AimPanel({ view, power, folds }: AimProps) {
  const { aim } = view
  if (folds && aim && !room.value.has('h44'))
    return (
      <section class="play-outlook play-aim panel" data-seat={power} aria-labelledby="play-aim">
        <details>
          <summary id="play-aim" class="play-aim-line">
            {t('play.aim.line', { title: aimText(aim).title, met: String(AIM_MET[aim](view)) })}
          </summary>
          <p>
            <AimWords view={view} aim={aim} />
          </p>
          <Points view={view} power={power} />
        </details>
      </section>
    )
  return (
    <section class="play-outlook play-aim panel" data-seat={power} aria-labelledby="play-aim">
      <h2 id="play-aim" class="eyebrow">
        <Term id="secret-aim">{t('play.aim')}</Term>
      </h2>
      {aim ? (
        <p>
          <b>{aimText(aim).title}</b>
          <br />
          <AimWords view={view} aim={aim} />
        </p>
      ) : undefined}
      <Points view={view} power={power} />
    </section>
  )
}

/** What it asks, whether that is so now, and what it is worth. */
function AimWords({ view, aim }: { view: View; aim: Aim }) {
  const isMet = AIM_MET[aim](view)
  return (
    <>
      {aimText(aim).text}
      <br />
      <span data-tone={isMet ? 'gain' : 'plain'}>
        {t('play.aim.now', { met: String(isMet), points: aimWorth(view) })}
      </span>
    </>
  )
}

function Points({ view, power }: Omit<AimProps, 'folds'>) {
  const now = sumOf(lineParts(view, power))
  const { finale = 1 } = view.scenario
  return (
    <>
      <p>
        <FigureWords of={{ of: 'score', seat: power }}>
          {t('play.score', { score: view.score[power] })}
        </FigureWords>
        {' · '}
        <Asks what={roundAsked(view, power)}>{t('play.score.now', { points: now })}</Asks>
      </p>
      {finale > 1 ? <p>{t('play.score.finale', { finale })}</p> : undefined}
      <p class="play-note">{t('play.score.how', { power })}</p>
    </>
  )
}

/** How the power stands with Kazakhstan, and what the state needs this round. */
export function Relations({ view, power }: { view: View; power: Power }) {
  const { pledge } = view
  return (
    <section class="play-standing" aria-labelledby="play-standing">
      <h2 id="play-standing" class="eyebrow" tabIndex={-1}>
        {t('play.standing')}
      </h2>
      <dl class="play-facts">
        <Row
          term={<Term id="trust" />}
          value={
            <Figure of={{ of: 'trust', power }} value={view.trust[power]}>
              {signed(view.trust[power])}
            </Figure>
          }
        />
        <Row
          term={<Term id="expectation" />}
          value={
            <Figure of={{ of: 'expectation', power }} value={view.expected[power]}>
              {t('play.cubes', { count: view.expected[power] })}
            </Figure>
          }
        />
        <Row
          term={<Term id="weight" />}
          value={<Figure of={{ of: 'weight', power }} value={weight(view, power)} />}
        />
        <Row
          term={<Term id="leverage" />}
          value={<Figure of={{ of: 'leverage', power }} value={leverage(view, power)} />}
        />
        {power === 'US' ? <Row term={<Term id="agenda" />} value={domainName(view.agenda)} /> : undefined}
        <Row
          term={<Term id="pledge" />}
          value={
            pledge ? t('play.pledged', { power: pledge.power, cubes: pledge.cubes }) : t('play.pledged.none')
          }
        />
      </dl>
      <Rivals view={view} power={power} />
      <h3 class="play-home-head">
        <Term id="need">{t('play.needs')}</Term>
      </h3>
      <dl class="play-facts">
        {DOMAINS.map((domain) => {
          const { paid, need, surfeit } = netOf(view, domain)
          return (
            <Row
              key={domain}
              term={domainName(domain)}
              value={
                <Figure of={{ of: 'net', domain }} value={paid - need - surfeit}>
                  {t('play.needs.row', { paid, need, net: signed(paid - need - surfeit) })}
                </Figure>
              }
            />
          )
        })}
      </dl>
    </section>
  )
}

/** What the others may lay or press with, as far as everybody can see it. */
function Rivals({ view, power }: { view: View; power: Power }) {
  return (
    <>
      <h3 class="play-home-head">{t('play.rivals')}</h3>
      <dl class="play-facts">
        {POWERS.filter((rival) => rival !== power).map((rival) => (
          <Row
            key={rival}
            term={t('play.tile.name', { power: rival })}
            value={
              <Figure of={{ of: 'leverage', power: rival }} value={leverage(view, rival)}>
                {t('play.rivals.row', {
                  interest: view.interest[rival],
                  leverage: leverage(view, rival),
                })}
              </Figure>
            }
          />
        ))}
      </dl>
    </>
  )
}

function Row({ term, value }: { term: ComponentChildren; value: ComponentChildren }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd class="numeric">{value}</dd>
    </div>
  )
}
