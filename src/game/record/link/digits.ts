/**
 * Numbers in a row, each below a bound of its own, as one number: mixed radix, so that no bit is spent on what cannot be.
 * Writing and reading go the same way through a game: a coder is told each digit and gives it back, or gives the one it reads.
 */
export interface Digits {
  /** A digit from 0 to `bound` - 1. A writer takes `value` and gives it back; a reader gives what was written. */
  digit(bound: number, value: number | undefined): number
}

/** What a link cannot hold, or what is no link: told by its message. */
export class LinkError extends Error {}

export class DigitWriter implements Digits {
  private readonly written: { bound: number; value: number }[] = []

  digit(bound: number, value: number | undefined): number {
    if (value === undefined || value < 0 || value >= bound || !Number.isInteger(value))
      throw new LinkError(`${value} is no digit below ${bound}`)
    this.written.push({ bound, value })
    return value
  }

  /** All digits so far, without leading zeros: the first digit is the last that a division leaves. */
  bytes(): Uint8Array {
    let number = 0n
    for (const { bound, value } of [...this.written].reverse())
      number = number * BigInt(bound) + BigInt(value)
    const bytes: number[] = []
    for (; number > 0n; number >>= 8n) bytes.push(Number(number & 255n))
    return Uint8Array.from(bytes)
  }
}

export class DigitReader implements Digits {
  private number = 0n

  /** Throws a `LinkError` where the bytes are not as a writer leaves them. */
  constructor(bytes: Uint8Array) {
    if (bytes.at(-1) === 0) throw new LinkError('zeros at the end of the digits')
    for (const byte of [...bytes].reverse()) this.number = (this.number << 8n) | BigInt(byte)
  }

  digit(bound: number): number {
    const value = Number(this.number % BigInt(bound))
    this.number /= BigInt(bound)
    return value
  }

  /** Throws where digits are left. */
  end(): void {
    if (this.number !== 0n) throw new LinkError('digits are left')
  }
}
