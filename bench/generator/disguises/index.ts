import type { Country } from '../country.ts'
import { homoglyphs, keycaps, mojibake, unicodeDigits } from './digits.ts'
import type { Disguise } from './disguise.ts'
import { htmlEntities, link, markup, percentEncoding } from './encoding.ts'
import { bidiControls, combiningMarks, softHyphen, zeroWidth } from './invisible.ts'
import { brackets, emoji, lineBreak, regrouped, spaced, strayLetter, symbolSeparators } from './separators.ts'
import { countryDigit, glued, numberWords, vanityLetters } from './words.ts'

/**
 * Every disguise by its name. `styled-prose` changes the words and leaves the number plain (`page.ts` does it);
 * `none` is an ordinary printed form.
 */
export const disguises = {
  none: ({ plain }) => plain(),
  'styled-prose': ({ plain }) => plain(),
  'unicode-digits': unicodeDigits,
  homoglyphs,
  'number-words': numberWords,
  'symbol-separators': symbolSeparators,
  brackets,
  emoji,
  keycaps,
  'zero-width': zeroWidth,
  'combining-marks': combiningMarks,
  'bidi-controls': bidiControls,
  'soft-hyphen': softHyphen,
  'line-break': lineBreak,
  markup,
  'html-entities': htmlEntities,
  'percent-encoding': percentEncoding,
  mojibake,
  'vanity-letters': vanityLetters,
  glued,
  regrouped,
  spaced,
  'stray-letter': strayLetter,
  'country-digit': countryDigit,
  link,
} as const satisfies Readonly<Record<string, Disguise>>

export type DisguiseName = keyof typeof disguises

export const disguiseNames = Object.keys(disguises) as DisguiseName[]

/** Some disguises exist only where the plan allows them. */
export function suits(name: DisguiseName, country: Country): boolean {
  return (name !== 'vanity-letters' && name !== 'country-digit') || country === 'US'
}
