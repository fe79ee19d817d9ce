/** An address as a QR code, drawn in the page: nobody is asked for it. */
import { correction, generate } from 'lean-qr'
import './qr.css'

/** Squares that must stay empty around a code. */
const QUIET = 4

interface QrProps {
  address: string
  /** What it is, for whoever does not see it. */
  label: string
  /** What is said where the address is too long for any code. */
  tooLong?: string
}

export function Qr({ address, label, tooLong = '' }: QrProps) {
  const code = codeOf(address)
  if (!code) return <p class="quiet small">{tooLong}</p>
  const side = code.size + 2 * QUIET
  return (
    <svg
      class="qr"
      viewBox={`0 0 ${side} ${side}`}
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <rect width={side} height={side} fill="#fff" />
      <path d={code.path} fill="#000" />
    </svg>
  )
}

/** The code, as well corrected as its size allows; nothing where the address is too long for any. */
function codeOf(address: string): { size: number; path: string } | undefined {
  try {
    const code = generate(address, { minCorrectionLevel: correction.L })
    return { size: code.size, path: pathOf(code.size, (x, y) => code.get(x, y)) }
  } catch {
    return undefined
  }
}

/** One bar for each run of dark squares in a row. */
function pathOf(size: number, isDark: (x: number, y: number) => boolean): string {
  let path = ''
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      if (!isDark(x, y)) continue
      let end = x
      while (end < size && isDark(end, y)) end += 1
      path += `M${x + QUIET} ${y + QUIET}h${end - x}v1h${x - end}z`
      x = end
    }
  }
  return path
}
