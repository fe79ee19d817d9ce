/** The sounds there are, as tones to be made: no files. Pure data. */

export const SOUNDS = ['laid', 'lifted', 'cards', 'break', 'verdict'] as const
/** A cube laid or taken back, cards turning, a power breaking off, a verdict. */
export type Sound = (typeof SOUNDS)[number]

export interface Tone {
  readonly wave: 'sine' | 'triangle' | 'sawtooth' | 'square'
  /** Hertz at its beginning and its end. */
  readonly from: number
  readonly to: number
  /** Seconds from the beginning of the sound, and how long it lasts. */
  readonly at: number
  readonly length: number
  /** How loud at its loudest, 0..1. */
  readonly level: number
}

const CARD = { wave: 'triangle', from: 900, to: 420, length: 0.05, level: 0.12 } as const

export const TONES: Readonly<Record<Sound, readonly Tone[]>> = {
  laid: [{ wave: 'sine', from: 240, to: 150, at: 0, length: 0.09, level: 0.3 }],
  lifted: [{ wave: 'sine', from: 170, to: 260, at: 0, length: 0.08, level: 0.2 }],
  cards: [0, 0.07, 0.14].map((at) => ({ ...CARD, at })),
  break: [
    { wave: 'sawtooth', from: 190, to: 60, at: 0, length: 0.5, level: 0.14 },
    { wave: 'triangle', from: 95, to: 40, at: 0.06, length: 0.6, level: 0.25 },
  ],
  verdict: [
    { wave: 'sine', from: 294, to: 294, at: 0, length: 0.9, level: 0.18 },
    { wave: 'sine', from: 440, to: 440, at: 0.12, length: 0.9, level: 0.14 },
    { wave: 'sine', from: 588, to: 588, at: 0.24, length: 1.1, level: 0.1 },
  ],
}
