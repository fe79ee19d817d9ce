/** The mean of a sample that grows, and how sure it is. */
export class Mean {
  count = 0
  value = 0
  private squares = 0

  add(sample: number): void {
    this.count += 1
    const away = sample - this.value
    this.value += away / this.count
    this.squares += away * (sample - this.value)
  }

  /** Standard error of the mean; 0 of a single sample. */
  get error(): number {
    return this.count > 1 ? Math.sqrt(this.squares / (this.count - 1) / this.count) : 0
  }
}
