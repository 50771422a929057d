import type { CaseEvent, Told } from '@offhook/cases'
import { decimalOf, isoOf } from '@offhook/statements'
import type { KeptLine } from '@offhook/store'

/** A statement line as an exhibit: what was imported, word for word, and where it stands. The same line gives the same text. */
export function lineText(line: KeptLine): string {
  const { day, minor, currency, descriptor, account, file } = line
  return `${[
    `Statement line: ${isoOf(day)}  ${decimalOf(minor, currency)} ${currency}`,
    `As the merchant wrote it (not checked by the bank; ring no number in it): ${descriptor}`,
    `Account: ${shownAccount(account)}`,
    `File: ${file}, line ${line.line}`,
    `As it stands there: ${line.raw}`,
  ].join('\n')}\n`
}

export function lineTold({ day }: KeptLine): Told {
  return { kind: 'statement-line', role: 'charge', on: isoOf(day) }
}

/** The charge that a line is. */
export function chargedBy({ day, minor, currency, descriptor }: KeptLine): CaseEvent {
  return {
    type: 'charged',
    data: {
      postedOn: isoOf(day),
      amount: { value: decimalOf(Math.abs(minor), currency), currency },
      descriptor,
    },
  }
}

/** An account by its last four characters: the whole number is nobody's business on a screen. */
export function shownAccount(account: string): string {
  return /\d{5}/.test(account) ? `…${account.slice(-4)}` : account
}
