import { signsOf } from './signs.ts'
import type { Family } from './spans.ts'

function isCounting(numbers: readonly number[]): boolean {
  const step = numbers[1]! - numbers[0]!
  return step !== 0 && numbers.every((value, index) => index === 0 || value - numbers[index - 1]! === step)
}

const by = signsOf('xX×')
const degrees = signsOf('°')

/** Places, measures and pictures made of digits: coordinates, dimensions, scores, tables and ASCII art. */
export const geometry: readonly Family[] = [
  // 40.712776, -74.005974 and decimals of any kind with three or more places.
  {
    pattern:
      /(?<![\d.+])[-+−]?\d{1,3}\.\d{3,}\s?°?\s?[NSEWO]?\s?[,;/ ]\s?[-+−]?\d{1,3}\.\d{3,}\s?°?\s?[NSEWO]?(?![\d.])/gu,
    mayMatch: ({ dots }) => dots >= 2,
  },
  { pattern: /(?<![\d.+])[-−]?\d{1,3}\.(?:\d{5,}|\d+[eE][-+]?\d+)(?![\d.-])/gu, unlessCalled: true },
  // 52°31'12.0"N.
  {
    pattern: /\d{1,3}\s?°\s?\d{1,2}\s?['′’]\s?(?:\d{1,2}(?:\.\d+)?\s?["″”])?\s?[NSEWO]?/gu,
    mayMatch: ({ all }) => (all & degrees) !== 0,
  },
  // 1920x1080, 10 x 20 x 30 cm.
  {
    pattern: /(?<![\d+.-])\d{1,5}(?:\.\d{1,4})?\s?[x×]\s?\d{1,5}(?:\.\d{1,4})?(?:\s?[x×]\s?\d{1,5})?(?![\d-])/giu,
    mayMatch: ({ all }) => (all & by) !== 0,
  },
  // Colours of style sheets: rgba(0,128,255,.15), hsl(210 50% 40%).
  { pattern: /\b(?:rgb|hsl)a?\([\d.,%/ deg]{5,40}\)/giu },
  // 1142857 ± 14550, 875.00 ± 0.31%.
  { pattern: /(?<![\d+])\d[\d.,]{0,18}\s?[±∓]\s?\d[\d.,]{0,18}\s?%?/gu },
  // Cells of a table that are padded to their column: 130 |35   |61  |63   |40, and those with a letter for their kind: |I:190 |2828|.
  {
    pattern: /(?<![\d+])\d{1,6}\??(?: {0,12}\| {0,12}\d{1,6}\??){2,24}(?!\d)/gu,
    holds: (match) => (match.match(/\d\?? {2,}\|/g)?.length ?? 0) >= 2,
    unlessCalled: true,
  },
  { pattern: /(?<=\|)[A-Z]:\d{1,4},? {0,12}(?:\| {0,12}\d{1,6}\??(?= {0,12}\|))/gu },
  // Rows of one or two signs and digits: 8888888, 0101010101, 8 8 8 8 8 8 8.
  { pattern: /(?<![\d+])(?:[08][ .:#*]{0,4}){9,64}/gu },
  { pattern: /(?<![\d+])[01]{8,}(?!\d)/gu },
  // Counting: 1 2 3 4 5 6 7 8 9 10, and lists of small numbers: 5, 5, 12, 1, 2, 3, 4.
  {
    pattern: /(?<![\d+])\d{1,2}(?:[ ,;|\t]{1,3}\d{1,2}){6,60}(?!\d)/gu,
    holds: (match) => isCounting(match.match(/\d+/g)!.map(Number)),
  },
  { pattern: /(?<![\d+])\d{1,2}(?:, ?\d{1,2}){6,60}(?!\d)/gu, unlessCalled: true },
  // Scores: 21-19, 19-21, 21-18.
  { pattern: /(?<![\d+-])\d{1,2}[-–:]\d{1,2}(?:[ ,;]{1,3}\d{1,2}[-–:]\d{1,2}){2,8}(?![\d-])/gu, unlessCalled: true },
  // Measures: 12345678 bytes, 1500000 km.
  {
    pattern:
      /(?<![\d+-])\d[\d., ]{0,18}\s?(?:bytes?|[kmgt]i?b|[kmc]?m[²³]?|km\/h|mph|ms|µs|ns|s|sec(?:onds)?|min(?:utes)?|hours?|days?|years?|people|users|records|rows|items|entries|tokens|requests|views|downloads|stars|lines|words|points|pixels|px|pt|em|rpm|hz|[kmg]hz|kg|mg|lbs?|%|percent)(?![\p{L}\d])/giu,
    // 41S is no time: the S passes for a 5.
    holds: (match) => !/[- ]\d{4}[.,]?\s?\p{L}/u.test(match) && !/\dS$/.test(match),
  },
]
