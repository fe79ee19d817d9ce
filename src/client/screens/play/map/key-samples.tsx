/** Small drawings of what the map shows, as the map draws it. */
import type { ComponentChildren } from 'preact'

const WIDTH = 44
const HEIGHT = 22

function Sample({ children }: { children: ComponentChildren }) {
  return (
    <svg
      class="play-key-sample"
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      aria-hidden="true"
    >
      {children}
    </svg>
  )
}

const RADIUS = 9

/** An arc of the gauge around a disc, from `from` to `to` radians right of the top. */
function arc(from: number, to: number): string {
  const at = (angle: number) => `${22 + RADIUS * Math.sin(angle)} ${12 - RADIUS * Math.cos(angle)}`
  return `M ${at(from)} A ${RADIUS} ${RADIUS} 0 0 ${to > from ? 1 : 0} ${at(to)}`
}

export const TRUST_SAMPLE = (
  <Sample>
    <circle class="play-key-disc" cx="22" cy="12" r="5" />
    <path class="play-key-trust" d={arc(0.15, 0.75)} />
    <path class="play-key-trust" d={arc(0.95, 1.55)} />
    <path class="play-key-distrust" d={arc(-0.15, -0.75)} />
  </Sample>
)

export const INTEREST_SAMPLE = (
  <Sample>
    {[0, 1, 2, 3, 4].map((pip) => (
      <circle key={pip} class="play-key-pip" data-full={pip < 3} cx={8 + pip * 7} cy="11" r="2.5" />
    ))}
  </Sample>
)

export const CUBES_SAMPLE = (
  <Sample>
    <rect class="play-key-cube" x="4" y="6" width="9" height="9" rx="2" />
    <rect class="play-key-socket" x="17" y="6" width="9" height="9" rx="2" />
    <rect class="play-key-socket" data-promised="true" x="30" y="6" width="9" height="9" rx="2" />
  </Sample>
)

function Strand({ dash, y = 11, width = 3 }: { dash?: string; y?: number; width?: number }) {
  return <path class="play-key-strand" d={`M 4 ${y} H 40`} stroke-width={width} stroke-dasharray={dash} />
}

export const SECURITY_SAMPLE = (
  <Sample>
    <Strand />
  </Sample>
)

export const ECONOMY_SAMPLE = (
  <Sample>
    <Strand dash="8 4" />
  </Sample>
)

export const DIPLOMACY_SAMPLE = (
  <Sample>
    <Strand dash="2 4" />
  </Sample>
)

export const LEVEL_SAMPLE = (
  <Sample>
    <Strand y={5} width={1.2} />
    <Strand y={14} width={5} />
  </Sample>
)

export const PRESSURE_SAMPLE = (
  <Sample>
    <Strand width={2} />
    {[8, 20, 32].map((x) => (
      <path key={x} class="play-key-barb" d={`M ${x} 5 l 9 6 l -9 6 l 3 -6 z`} />
    ))}
  </Sample>
)

export const ROUTE_SAMPLE = (
  <Sample>
    <path class="play-key-route" d="M 4 11 H 40 M 14 7 l 5 4 l -5 4 M 30 7 l 5 4 l -5 4" />
  </Sample>
)

const QUARTERS = ['prosperity', 'security', 'legitimacy', 'sovereignty'] as const

export const TRACKS_SAMPLE = (
  <Sample>
    <circle class="play-key-disc" cx="22" cy="12" r="5" />
    {QUARTERS.map((track, quarter) => (
      <path
        key={track}
        class="play-key-track"
        data-track={track}
        d={arc((quarter * Math.PI) / 2 + 0.15, ((quarter + 1) * Math.PI) / 2 - 0.35)}
      />
    ))}
  </Sample>
)
