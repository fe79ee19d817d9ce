/** How a game stood at its end, as a picture that stands by itself: tracks, contracts, who came where, and the way there. */
import type { RefObject } from 'preact'
import { DOMAINS, POWERS, type Seat, TRACKS, TUNING, type View } from '../../../../game/index.ts'
import { domainShort, scenarioText, seatName, t, trackName } from '../../../text/index.ts'
import { weights } from '../../../ui/series.ts'
import { yearsOf } from '../../../ui/years.ts'
import { toldOrder, toldWinner } from '../../end/standing.ts'

export const IMAGE = { width: 1200, height: 675 }

interface ImageProps {
  view: View
  /** What the game is called. */
  name: string
  image: RefObject<SVGSVGElement | null>
}

/** Colours are written out: the picture leaves the page and its styles. */
export function BoardImage({ view, name, image }: ImageProps) {
  const colour = coloursNow()
  return (
    <svg
      ref={image}
      class="replay-image"
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${IMAGE.width} ${IMAGE.height}`}
      width={IMAGE.width}
      height={IMAGE.height}
      role="img"
      aria-label={t('replay.share.image.alt', { name })}
      font-family="system-ui, sans-serif"
    >
      <rect width={IMAGE.width} height={IMAGE.height} fill={colour('paper')} />
      <Head view={view} name={name} colour={colour} />
      <Tracks view={view} colour={colour} />
      <Contracts view={view} colour={colour} />
      {view.outcome ? <Places view={view} colour={colour} /> : undefined}
      <Weights view={view} colour={colour} />
    </svg>
  )
}

type Colour = (name: string) => string

interface PartProps {
  view: View
  colour: Colour
}

/** The page's own colours, as they are now. */
function coloursNow(): Colour {
  const style = getComputedStyle(document.documentElement)
  return (name) => style.getPropertyValue(`--${name}`).trim()
}

function Head({ view, name, colour }: PartProps & { name: string }) {
  const { scenario, round, outcome } = view
  const when = outcome
    ? t(`end.title.${outcome.ending}`)
    : t('play.round', { round, rounds: scenario.rounds.length })
  return (
    <>
      <text x={48} y={72} font-size={40} font-weight={700} fill={colour('ink')}>
        {name}
      </text>
      <text x={48} y={112} font-size={24} fill={colour('ink-2')}>
        {scenarioText(scenario.id).title} · {yearsOf(scenario)} · {when}
      </text>
      <text
        x={IMAGE.width - 48}
        y={72}
        font-size={26}
        font-weight={700}
        text-anchor="end"
        fill={colour('accent')}
      >
        {t('app.title')}
      </text>
    </>
  )
}

function Tracks({ view, colour }: PartProps) {
  return (
    <>
      {TRACKS.map((track, at) => {
        const y = 180 + at * 52
        const value = view.tracks[track]
        return (
          <g key={track}>
            <text x={48} y={y} font-size={22} fill={colour('ink')}>
              {trackName(track)}
            </text>
            <text x={540} y={y} font-size={24} font-weight={700} text-anchor="end" fill={colour('ink')}>
              {value}
            </text>
            <rect x={48} y={y + 10} width={492} height={12} rx={6} fill={colour('rule')} />
            <rect
              x={48}
              y={y + 10}
              width={(492 * value) / TUNING.track.max}
              height={12}
              rx={6}
              fill={colour(track)}
            />
          </g>
        )
      })}
    </>
  )
}

/** Authority conferred on each power, in each domain: as many squares as there are levels. */
function Contracts({ view, colour }: PartProps) {
  return (
    <>
      {DOMAINS.map((domain, at) => (
        <text key={domain} x={760 + at * 140} y={172} font-size={20} fill={colour('ink-2')}>
          {domainShort(domain)}
        </text>
      ))}
      {POWERS.map((power, row) => (
        <g key={power}>
          <text x={620} y={212 + row * 46} font-size={22} font-weight={700} fill={seatColour(power, colour)}>
            {t('play.tile.name', { power })}
          </text>
          {DOMAINS.map((domain, column) =>
            Array.from({ length: TUNING.contract.max }, (_, level) => (
              <rect
                key={`${domain} ${level}`}
                x={760 + column * 140 + level * 26}
                y={194 + row * 46}
                width={20}
                height={20}
                rx={4}
                fill={level < view.contract[power][domain] ? seatColour(power, colour) : 'none'}
                stroke={seatColour(power, colour)}
                stroke-width={2}
              />
            )),
          )}
        </g>
      ))}
    </>
  )
}

/** The seats from first to last, as they are told at the end. */
function Places({ view, colour }: PartProps) {
  const { outcome } = view
  if (!outcome) return null
  const isPlaced = toldWinner(view, outcome) !== undefined
  return (
    <>
      {toldOrder(view, outcome).map((seat, at) => (
        <text key={seat} x={48} y={440 + at * 42} font-size={24} fill={seatColour(seat, colour)}>
          {t(isPlaced ? 'replay.share.image.place' : 'replay.share.image.points', {
            ...{ rank: at + 1, name: seatName(seat), score: outcome.scores[seat] },
          })}
        </text>
      ))}
    </>
  )
}

const PLOT = { x: 620, y: 430, width: 500, height: 190 }

function Weights({ view, colour }: PartProps) {
  const { series, top, rounds } = weights(view)
  const x = (at: number) => PLOT.x + (PLOT.width * at) / Math.max(1, rounds.length - 1)
  const y = (value: number) => PLOT.y + PLOT.height * (1 - value / top)
  return (
    <>
      <text x={PLOT.x} y={PLOT.y - 16} font-size={20} fill={colour('ink-2')}>
        {t('play.history.vectors')}
      </text>
      <path d={`M${PLOT.x} ${PLOT.y + PLOT.height}h${PLOT.width}`} stroke={colour('rule-strong')} />
      {series.map(({ name, values }) => (
        <path
          key={name}
          d={values.map((value, at) => `${at === 0 ? 'M' : 'L'}${x(at)} ${y(value)}`).join('')}
          fill="none"
          stroke={seatColour(name, colour)}
          stroke-width={4}
          stroke-linejoin="round"
        />
      ))}
    </>
  )
}

function seatColour(seat: Seat, colour: Colour): string {
  return colour(seat.toLowerCase())
}
