/**
 * What a character is to a reader of numbers, one byte a code point.
 *
 * A character that stands for a number from 0 to 50 (a decimal digit of any script, ⑱, ➊) has that number plus `number`;
 * a letter or sign that only looks like a digit (О, l, Ϭ) has the digit plus `lookAlike`.
 */
export const CharacterClass = {
  symbol: 0,
  number: 1,
  lastNumber: 51,
  lookAlike: 64,
  lastLookAlike: 73,
  letter: 96,
  mark: 97,
  invisible: 98,
  bidiControl: 99,
  space: 100,
  lineBreak: 101,
  open: 102,
  close: 103,
  dash: 104,
  pictograph: 105,
  softHyphen: 106,
  plus: 107,
  keycap: 108,
} as const
