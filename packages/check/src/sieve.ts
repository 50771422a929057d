import type { Catalogue } from '@offhook/catalogue'
import { ShortLines } from './scan/few-digits.ts'
import { hasWindow } from './scan/find-windows.ts'

/** Tells texts that may hold a number from those that do not, while they are still UTF-8. */
export interface Sieve {
  /**
   * Whether the text in the bytes from `first` to `last` (exclusive), which are valid UTF-8, may hold a number. A no is
   * certain: `checkIfNumbered` gives null.
   */
  mayHoldNumber(bytes: Uint8Array, first: number, last: number): boolean
}

/** For a corpus of which most texts hold no number: they need not be decoded. */
export function sieveFor(catalogue: Catalogue): Sieve {
  const codes = new Set(catalogue.publicLines.map(({ dial }) => (dial ?? '').replace(/\D/g, '')))
  const lines = new ShortLines((digits) => codes.has(digits))
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  return {
    mayHoldNumber: (bytes, first, last) =>
      hasWindow(bytes, first, last, () => decoder.decode(bytes.subarray(first, last)), lines),
  }
}
