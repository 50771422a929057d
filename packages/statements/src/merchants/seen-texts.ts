/**
 * Numbers by text, where runs of digits count as one sign: lines that differ in digits alone are one text. Texts are kept
 * as 64 bits in columns with open addressing, because a million look-ups in a map of strings, or of large numbers, would
 * cost more than all the rest; that two texts of a lifetime share their bits is as likely as one in a hundred million.
 */
export class SeenTexts {
  #high = new Int32Array(1024)
  #low = new Int32Array(1024)
  /** 0 where the place is free, else the number and one. */
  #numbers = new Int32Array(1024)
  #size = 0
  readonly #most: number
  #lastHigh = 0
  #lastLow = 0

  /** @param most texts that are kept at most: a bound for a file that is all noise */
  constructor(most = 500_000) {
    this.#most = most
  }

  /** The number that was put for this text, or -1. */
  get(text: string): number {
    this.#hash(text)
    const at = this.#placeOf(this.#lastHigh, this.#lastLow)
    return this.#numbers[at]! - 1
  }

  /** Puts a number for the text of the last `get`. */
  putForLast(number: number): void {
    if (this.#size >= this.#most) return
    if (this.#size * 2 >= this.#numbers.length) this.#grow()
    const at = this.#placeOf(this.#lastHigh, this.#lastLow)
    this.#high[at] = this.#lastHigh
    this.#low[at] = this.#lastLow
    this.#numbers[at] = number + 1
    this.#size += 1
  }

  #hash(text: string): void {
    let high = 0x811c9dc5
    let low = 0x1b873593
    let isInDigits = false
    for (let i = 0; i < text.length; i++) {
      let code = text.charCodeAt(i)
      if (code >= 48 && code <= 57) {
        if (isInDigits) continue
        isInDigits = true
        code = 48
      } else isInDigits = false
      high = Math.imul(high ^ code, 0x01000193)
      low = Math.imul(low ^ code ^ (high >>> 15), 0x85ebca6b)
    }
    this.#lastHigh = high
    this.#lastLow = low
  }

  #placeOf(high: number, low: number): number {
    const mask = this.#numbers.length - 1
    let at = (low ^ (low >>> 16) ^ high) & mask
    while (this.#numbers[at] !== 0 && (this.#high[at] !== high || this.#low[at] !== low)) at = (at + 1) & mask
    return at
  }

  #grow(): void {
    const [high, low, numbers] = [this.#high, this.#low, this.#numbers]
    this.#high = new Int32Array(numbers.length * 2)
    this.#low = new Int32Array(numbers.length * 2)
    this.#numbers = new Int32Array(numbers.length * 2)
    for (let i = 0; i < numbers.length; i++) {
      if (numbers[i] === 0) continue
      const at = this.#placeOf(high[i]!, low[i]!)
      this.#high[at] = high[i]!
      this.#low[at] = low[i]!
      this.#numbers[at] = numbers[i]!
    }
  }
}
