import type { Group } from './groups.ts'

const keypad = '22233344455566677778889999'

/** The digit under which a letter stands on a telephone; '' for what is no Latin letter. */
export function keypadDigit(unit: number): string {
  return keypad[(unit | 0x20) - 0x61] ?? ''
}

/** How many keys are to be pressed after each prefix that companies take words for. */
const prefixes: readonly (readonly [RegExp, number])[] = [
  // North America: toll-free codes, with and without the 1.
  [/^1?8(?:00|88|77|66|55|44|33|22)/, 7],
  // Australia and New Zealand.
  [/^1[38]00/, 6],
  [/^13/, 4],
  [/^0800/, 6],
  [/^0508/, 6],
]

/** How many keys a word may still stand for after the groups so far; 0 where no word is dialled after them. */
export function keysLeft(groups: readonly Group[]): number {
  // "8.6b2 TAGGED" is a version: the prefix stands whole, or each of its digits apart.
  const isWhole = groups.some(
    (group) => group.digits.length >= 2 && /^(?:1?8[0-8]{2}|1[38]00|13|0[58]0[08])/.test(group.digits),
  )
  if (!isWhole && groups.some((group) => group.digits.length > 1)) return 0
  let digits = ''
  for (const group of groups) digits += group.digits
  if (digits.length < 2 || digits.length > 11) return 0
  for (const [prefix, keys] of prefixes) {
    const match = prefix.exec(digits)
    if (match) {
      const left = keys - (digits.length - match[0].length)
      if (left >= 3) return left
    }
  }
  return 0
}
