import type { Catalogue } from '@offhook/catalogue'
import { findNumbers, type NumberReport, type Report } from '@offhook/check'
import type { LookOptions } from './look.ts'
import type { Comparison } from './view.ts'

interface Given extends LookOptions {
  readonly catalogue: Catalogue
}

/** So many digits at the end tell one subscriber of a country from another. */
const telling = 7

/** Whether the number that somebody called stands in the report. Takes digits, groups and spoken words. */
export function compare(given: string, report: Report | null, { country }: Given): Comparison {
  if (report === null || report.numbers.length === 0) return { result: 'no-numbers' }
  const heard = numbersIn(given, country)
  const index = report.numbers.findIndex((number) => heard.some((digits) => isSame(digits, number)))
  if (index === -1) return { result: heard.some((digits) => digits.length >= telling) ? 'different' : 'unread' }
  return { result: 'same', number: index, verdict: report.numbers[index]!.verdict }
}

/** Every way to read what was typed: as numbering plans read it, and as the bare digits. */
function numbersIn(given: string, country: string | null): string[] {
  const found = findNumbers(given, country === null ? {} : { country }).map(({ e164, dial }) =>
    onlyDigits(e164 ?? dial),
  )
  const bare = onlyDigits(given)
  return bare === '' ? found : [...found, bare]
}

/** The same digits, or the same national number with and without country code and trunk zero. */
function isSame(heard: string, { e164, dial }: NumberReport): boolean {
  const known = onlyDigits(e164 ?? dial)
  if (heard === known) return true
  const national = heard.replace(/^0+/, '')
  return national.length >= telling && known.endsWith(national) && known.length - national.length <= 3
}

function onlyDigits(text: string | null): string {
  return (text ?? '').replace(/\D/g, '')
}
