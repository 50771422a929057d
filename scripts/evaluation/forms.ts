import { findNumbers } from '@offhook/check'
import { rate } from './interval.ts'

/** A printed form of a number, and how it is to be read where it is dialled in `country`. */
export interface LabelledForm {
  readonly raw: string
  readonly e164: string
  readonly country: string
  readonly valid: boolean
}

/** The share of forms that are read as the right number, and as that number alone; then the misses. */
export function evaluateForms(forms: readonly LabelledForm[]): string {
  const valid = forms.filter((form) => form.valid)
  const misses: string[] = []
  let right = 0
  let alone = 0
  for (const { raw, e164, country } of valid) {
    const read = findNumbers(raw, { country }).map((number) => number.e164 ?? number.dial)
    if (read.includes(e164)) right += 1
    if (read.includes(e164) && read.length === 1) alone += 1
    else misses.push(`  ${JSON.stringify(raw)} (${country}) is ${e164}, read as ${read.join(' and ') || 'nothing'}`)
  }
  return [
    `forms: ${valid.length} with a valid number, of ${forms.length}`,
    `right number      ${rate(right, valid.length)}`,
    `as the only one   ${rate(alone, valid.length)}`,
    '',
    `misses: ${misses.length}`,
    ...misses,
  ].join('\n')
}
