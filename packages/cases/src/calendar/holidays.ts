import type { IsoDate } from '@offhook/catalogue/full'
import { addDays } from './days.ts'

/**
 * Days on which banks do not work, where this file knows them: the US federal holidays (5 U.S.C. 6103, observed on
 * Monday when they fall on a Sunday, as the Federal Reserve does) and the closing days of the European payment system
 * T2 (1 January, Good Friday, Easter Monday, 1 May, 25 and 26 December), the bank holidays of England and Wales
 * (Banking and Financial Dealings Act 1971). Undefined for every other country.
 */
export function holidaysOf(country: string | null): ((day: IsoDate) => boolean) | undefined {
  const table = country === null ? undefined : tables[country.slice(0, 2)]
  if (table === undefined) return undefined
  const years = new Map<number, ReadonlySet<IsoDate>>()
  return (day) => {
    const year = Number(day.slice(0, 4))
    const known = years.get(year) ?? new Set(table(year))
    years.set(year, known)
    return known.has(day)
  }
}

const euro = [
  'AT',
  'BE',
  'CY',
  'DE',
  'EE',
  'ES',
  'FI',
  'FR',
  'GR',
  'HR',
  'IE',
  'IT',
  'LT',
  'LU',
  'LV',
  'MT',
  'NL',
  'PT',
]

const tables: Readonly<Record<string, (year: number) => IsoDate[]>> = {
  US: unitedStates,
  GB: englandAndWales,
  ...Object.fromEntries([...euro, 'SI', 'SK'].map((country) => [country, europeanPaymentSystem])),
}

function unitedStates(year: number): IsoDate[] {
  const fixed = [date(year, 1, 1), date(year, 6, 19), date(year, 7, 4), date(year, 11, 11), date(year, 12, 25)]
  return [
    ...fixed.map((day) => (weekday(day) === sunday ? addDays(day, 1) : day)),
    nth(year, 1, monday, 3),
    nth(year, 2, monday, 3),
    last(year, 5, monday),
    nth(year, 9, monday, 1),
    nth(year, 10, monday, 2),
    nth(year, 11, thursday, 4),
  ]
}

function europeanPaymentSystem(year: number): IsoDate[] {
  const easter = easterSunday(year)
  return [
    date(year, 1, 1),
    addDays(easter, -2),
    addDays(easter, 1),
    date(year, 5, 1),
    date(year, 12, 25),
    date(year, 12, 26),
  ]
}

function englandAndWales(year: number): IsoDate[] {
  const easter = easterSunday(year)
  const newYear = date(year, 1, 1)
  const christmas = date(year, 12, 25)
  const substitute = weekday(newYear) === saturday ? 2 : weekday(newYear) === sunday ? 1 : 0
  const boxing = date(year, 12, 26)
  return [
    addDays(newYear, substitute),
    addDays(easter, -2),
    addDays(easter, 1),
    nth(year, 5, monday, 1),
    last(year, 5, monday),
    last(year, 8, monday),
    weekday(christmas) === saturday || weekday(christmas) === sunday ? date(year, 12, 27) : christmas,
    weekday(boxing) === saturday || weekday(boxing) === sunday ? date(year, 12, 28) : boxing,
  ]
}

const sunday = 0
const monday = 1
const thursday = 4
const saturday = 6

function date(year: number, month: number, day: number): IsoDate {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)
}

function weekday(day: IsoDate): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay()
}

/** The n-th such weekday of a month. */
function nth(year: number, month: number, wanted: number, n: number): IsoDate {
  const first = date(year, month, 1)
  return addDays(first, ((wanted - weekday(first) + 7) % 7) + (n - 1) * 7)
}

function last(year: number, month: number, wanted: number): IsoDate {
  const end = date(year, month + 1, 0)
  return addDays(end, -((weekday(end) - wanted + 7) % 7))
}

/** The Gregorian computus (Meeus, Jones, Butcher). */
function easterSunday(year: number): IsoDate {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  const day = ((h + l - 7 * m + 114) % 31) + 1
  return date(year, month, day)
}
