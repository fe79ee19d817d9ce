/** Two 32-bit lanes that words are mixed into, in order: what a digest is made of. Tells values apart; keeps no secret. */
export class Mixer {
  private low = 0x811c9dc5
  private high = 0xcbf29ce4
  private readonly bits = new DataView(new ArrayBuffer(8))

  /** Mixes 32 bits in. */
  word(bits: number): void {
    const low = Math.imul(this.low ^ bits, 0x85ebca6b)
    this.low = low ^ (low >>> 15)
    const high = Math.imul(this.high ^ this.low, 0xc2b2ae35)
    this.high = high ^ (high >>> 13)
  }

  /** Mixes a number in; whole ones, which most are, by the short way. `-0` is `0`, as it is in JSON. */
  number(value: number): void {
    const whole = value | 0
    if (whole === value) {
      this.word(whole)
      return
    }
    this.bits.setFloat64(0, value)
    this.word(0x7ff80001)
    this.word(this.bits.getInt32(0))
    this.word(this.bits.getInt32(4))
  }

  /** Most of a state is the names of cards: a lane of their own makes one word of each. */
  text(value: string): void {
    this.word(laneOf(value))
  }

  /** Mixes in another digest. */
  mixed(digest: string): void {
    this.word(Number.parseInt(digest.slice(0, 8), 16) | 0)
    this.word(Number.parseInt(digest.slice(8), 16) | 0)
  }

  /** Mixes in what another mixer came to. */
  words([high, low]: Words): void {
    this.word(high)
    this.word(low)
  }

  /** What has been mixed in so far, as two words. */
  result(): Words {
    return [this.high, this.low]
  }

  /** What has been mixed in so far, as 16 hexadecimal digits. */
  digest(): string {
    return hex(this.high) + hex(this.low)
  }
}

export type Words = readonly [number, number]

/** The word that a text is mixed in as. */
export function laneOf(value: string): number {
  let lane = value.length
  for (let at = 0; at < value.length; at++) lane = Math.imul(lane ^ value.charCodeAt(at), 0x01000193)
  return lane
}

function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0')
}
