import type { Family } from './spans.ts'

/** Places, measures and pictures made of digits: coordinates, dimensions, scores, tables and ASCII art. */
export const geometry: readonly Family[] = [
  // 40.712776, -74.005974 and decimals of any kind with three or more places.
  {
    pattern:
      /(?<![\d.+])[-+−]?\d{1,3}\.\d{3,}\s?°?\s?[NSEWO]?\s?[,;/ ]\s?[-+−]?\d{1,3}\.\d{3,}\s?°?\s?[NSEWO]?(?![\d.])/gu,
  },
  { pattern: /(?<![\d.+])[-−]?\d{1,3}\.(?:\d{5,}|\d+[eE][-+]?\d+)(?![\d.-])/gu },
  // 52°31'12.0"N.
  { pattern: /\d{1,3}\s?°\s?\d{1,2}\s?['′’]\s?(?:\d{1,2}(?:\.\d+)?\s?["″”])?\s?[NSEWO]?/gu },
  // 1920x1080, 10 x 20 x 30 cm.
  { pattern: /(?<![\d+.-])\d{1,5}(?:\.\d{1,4})?\s?[x×]\s?\d{1,5}(?:\.\d{1,4})?(?:\s?[x×]\s?\d{1,5})?(?![\d-])/giu },
  // Rows of one or two signs and digits: 8888888, 0101010101, 8 8 8 8 8 8 8.
  { pattern: /(?<![\d+])(?:[08][ .:#*]{0,2}){9,64}/gu },
  { pattern: /(?<![\d+])[01]{8,}(?!\d)/gu },
  // Measures: 12345678 bytes, 1500000 km.
  {
    pattern:
      /(?<![\d+-])\d[\d., ]{0,18}\s?(?:bytes?|[kmgt]i?b|[kmc]?m[²³]?|km\/h|mph|ms|µs|ns|s|sec(?:onds)?|min(?:utes)?|hours?|days?|years?|people|users|views|downloads|stars|lines|words|points|pixels|px|pt|em|rpm|hz|[kmg]hz|kg|mg|lbs?|%|percent)(?![\p{L}\d])/giu,
    // 41S is no time: the S passes for a 5.
    holds: (match) => !/[- ]\d{4}\s?\p{L}/u.test(match) && !/\dS$/.test(match),
  },
]
