import { catalogue } from '@offhook/catalogue/full'
import { dayOfIso } from '../calendar/day.ts'
import { merchantReader } from '../merchants/merchant.ts'
import { minorOf } from '../money/money.ts'
import { Ledger } from './ledger.ts'

const reader = merchantReader(catalogue)

/** A ledger of lines written as `2026-01-05 -9.99 TEXT`, one account, in euros. */
export function ledgerOf(text: string, account = 'main'): Ledger {
  const ledger = new Ledger(reader)
  let id = 0
  for (const line of text.trim().split('\n')) {
    const [date = '', amount = '', ...words] = line.trim().split(' ')
    ledger.add({
      id,
      account,
      day: dayOfIso(date)!,
      minor: minorOf(amount, 'EUR')!,
      currency: 'EUR',
      descriptor: words.join(' '),
    })
    id += 1
  }
  return ledger
}

/** One line a month on this day, from the month given. */
export function monthly(from: string, count: number, amount: string, text: string): string {
  const [year = 0, month = 0, date = 0] = from.split('-').map(Number)
  return Array.from({ length: count }, (_, index) => {
    const at = new Date(Date.UTC(year, month - 1 + index, date))
    return `${at.toISOString().slice(0, 10)} ${amount} ${text}`
  }).join('\n')
}
