import { signsOf } from './signs.ts'
import type { Family } from './spans.ts'

const month =
  '(?:jan|feb|mar|m[aä]r|apr|ma[iyj]|jun|jul|aug|sep|sept|o[ck]t|nov|de[cz]|ene|abr|ago|set|out|gen|mag|giu|lug|ott|dic|f[eé]v|avr|ao[uû])[\\p{L}]{0,8}\\.?'
const year = '(?:1[5-9]|20|21)\\d\\d'
const clock = '(?:[01]?\\d|2[0-4])[:.h][0-5]\\d(?:[:.][0-5]\\d(?:[.,]\\d{1,9})?)?'
const zone = '(?:\\s?(?:[+−-]\\d\\d:?\\d\\d|Z\\b|UTC\\b|GMT\\b|[AP]M\\b))?'

/** Manual pages write a dash as `\-`. */
const separator = signsOf('-/.\\')
const clockSign = signsOf(':hH')
const times = signsOf('/*xX×')

/** Dates, times with zone offsets, time stamps, opening hours, year and page ranges. */
export const dates: readonly Family[] = [
  // 2013-03-18 08:49:24.144Z, 2026/06/04, 2008.05.22, with or without time.
  {
    pattern: new RegExp(
      `(?<![\\d+])${year}(\\\\?[-/.])(?:0?[1-9]|1[0-2])\\1(?:3[01]|[12]\\d|0?[1-9])(?:(?:T|\\s{1,2}|_)${clock}${zone}|(?:–|-|\\s[-–]\\s)(?:3[01]|[012]?\\d)(?!\\d))?(?!\\d)`,
      'gu',
    ),
    mayMatch: ({ behindDigits }) => (behindDigits & separator) !== 0,
    isUsual: true,
  },
  // 04/06/2015, 18.03.2013 14:30, 03-05-2026.
  {
    pattern: new RegExp(
      `(?<![\\d+]|\\d[-./])(?:3[01]|[12]\\d|0?[1-9])([-/.])(?:3[01]|[12]\\d|0?[1-9])\\1(?:${year}|\\d\\d)(?:,?\\s{1,2}(?:um\\s|at\\s|à\\s)?${clock}${zone})?(?![\\d]|[-./]\\d)`,
      'gu',
    ),
    mayMatch: ({ behindDigits }) => (behindDigits & separator) !== 0,
    isUsual: true,
  },
  // 15 May 2024, May 15th, 2024, 15. März 2024, 3 de abril de 2024.
  {
    pattern: new RegExp(
      `(?<!\\d)(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th|º|er)?\\.?\\s?(?:de\\s|of\\s)?${month}(?:,?\\s?(?:de\\s)?${year})?(?:,?\\s{1,2}${clock}${zone})?(?!\\d)`,
      'giu',
    ),
    holds: (match) => /\d{4}|:/.test(match),
  },
  {
    pattern: new RegExp(
      `\\b${month}\\s(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?,?\\s${year}(?:,?\\s(?:at\\s)?${clock}${zone})?(?!\\d)`,
      'giu',
    ),
  },
  // 13:39:10.3483 -0600, 08:00 - 19:00, 19:35–20:05 UTC.
  {
    pattern: new RegExp(
      `(?<![\\d:+])(?:[01]?\\d|2[0-4])[:h][0-5]\\d(?:[:.][0-5]\\d(?:[.,]\\d{1,9})?)?${zone}(?:\\s?[-–—]\\s?${clock}${zone})?(?!\\d|:\\d)`,
      'gu',
    ),
    mayMatch: ({ behindDigits }) => (behindDigits & clockSign) !== 0,
    isUsual: true,
  },
  // 24/7, 24*7, 24 x 7, 24/7/365.
  {
    pattern: /(?<![\d+])24\s?[/*x×]\s?7(?:\s?[/*x×]\s?365)?(?!\d)/giu,
    mayMatch: ({ all }) => (all & times) !== 0,
  },
  // Compact stamps: 20080522131112, 20080522T131112Z, 20080522_131112.
  {
    pattern:
      /(?<![\d+])(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:[T_-]?(?:[01]\d|2[0-4])[0-5]\d(?:[0-5]\d(?:\d{3})?)?Z?)?(?![\d])/gu,
    mayMatch: ({ longestDigits }) => longestDigits >= 8,
  },
  // Seconds and milliseconds since 1970, from 2001 to January 2027; after that come the toll-free 1800s of India.
  { pattern: /\(1[0-7]\d{8}(?:\d{3})?\)/gu, mayMatch: ({ longestDigits }) => longestDigits >= 10 },
  {
    pattern: /(?<![\d+()-]|[-(]\s)1[0-7]\d{8}(?:\.\d{1,9}|\d{3})?(?![\d(]|[-]\d)/gu,
    mayMatch: ({ longestDigits }) => longestDigits >= 10,
  },
  // 1998-2004, pp. 211-227 (2003), 1990s.
  { pattern: new RegExp(`(?<![\\d+-])${year}\\s?[-–—/]\\s?${year}(?![\\d-])`, 'gu') },
  { pattern: /\b(?:pp?|pages?|seiten?|págs?|pag)\.?\s?\d{1,5}\s?[-–—]\s?\d{1,5}(?:\s?\(\d{4}\))?/giu },
  { pattern: /(?<![\d+-])\d{1,4}\s?[-–—]\s?\d{1,4}\s?\((?:19|20)\d\d\)/gu },
  // Vol. 3648, 496-505; vol. 12, no. 3, pp. 11-27.
  {
    pattern:
      /\bvol(?:ume)?\.?\s?\d{1,5},\s(?:no\.?\s?\d{1,4},\s)?(?:pp?\.?\s?)?\d{1,5}\s?[-–—]\s?\d{1,5}(?!\d|[-–—])/giu,
  },
  // Volume, issue, pages and year of a citation: 14(3):211-227, 2003.
  { pattern: /(?<![\d+-])\d{1,4}\s?\(\d{1,4}\)\s?[:,]\s?\d{1,5}\s?[-–—]\s?\d{1,5}/gu },
]
