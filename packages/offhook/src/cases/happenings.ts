import { CaseError, type CaseEvent, type Facts, isDay, type Money } from '@offhook/cases'

/** `key=value` pairs as a person types them, or the members of a JSON object. */
export type Pairs = Readonly<Record<string, string>>

/** What can be told of the subscription and of oneself, each with how it is read. */
const factReaders: Readonly<Record<keyof Facts | 'country' | 'language', (value: string, key: string) => unknown>> = {
  name: text,
  address: lines,
  email: text,
  account: text,
  plan: oneOf('weekly', 'monthly', 'quarterly', 'semiannual', 'annual', 'trial'),
  startedOn: day,
  trialEndsOn: day,
  renewsOn: day,
  paidBy: oneOf('credit-card', 'debit-card', 'direct-debit', 'bank-account', 'wallet', 'app-store', 'other'),
  cardLastFour: (value, key) => {
    if (!/^\d{4}$/.test(value)) throw new CaseError(`${key}: the last four digits, and no more`)
    return value
  },
  bank: text,
  bankAddress: lines,
  lastUsedOn: (value, key) => (value === 'never' ? value : day(value, key)),
  statement: text,
  country: (value, key) => {
    if (!/^[A-Za-z]{2}(-[A-Za-z0-9]{1,3})?$/.test(value))
      throw new CaseError(`${key}: two letters, as in US, or US-CA for a state`)
    return value.toUpperCase()
  },
  language: oneOf('en', 'de', 'es', 'fr'),
}

/** @throws CaseError naming the pair that cannot be used */
export function readFacts(pairs: Pairs): CaseEvent {
  const entries = Object.entries(pairs).map(([key, value]) => {
    const read = factReaders[key as keyof typeof factReaders]
    if (read === undefined)
      throw new CaseError(`${key}: not a fact of a case; there are ${Object.keys(factReaders).join(', ')}`)
    return [key, read(value, key)]
  })
  if (entries.length === 0)
    throw new CaseError(`tell something, as in renewsOn=2026-12-20; there are ${Object.keys(factReaders).join(', ')}`)
  return { type: 'told', data: Object.fromEntries(entries) }
}

/** What can have happened, each with the members it takes. */
export const happenings = [
  'sent',
  'failed',
  'confirmed',
  'refused',
  'charged',
  'refund-asked',
  'refunded',
  'payment-stopped',
  'disputed',
  'deadline',
  'met',
  'note',
  'biller',
] as const
export type Happening = (typeof happenings)[number]

/**
 * The event for something that happened.
 *
 * @param today where no day is given
 * @param exhibitOf the SHA-256 of an exhibit by its number
 * @throws CaseError naming what is missing or cannot be read
 */
export function readHappening(
  what: Happening,
  pairs: Pairs,
  today: string,
  exhibitOf: (number: number) => string,
): CaseEvent {
  const taken = new Set<string>()
  const maybe = (key: string) => {
    taken.add(key)
    return pairs[key]
  }
  const must = (key: string, example: string) => {
    const value = maybe(key)
    if (value === undefined || value.trim() === '') throw new CaseError(`${what} needs ${key}, as in ${key}=${example}`)
    return value
  }
  const on = () => day(maybe('on') ?? today, 'on')
  const money = (): Money => {
    const given = must('amount', '"104.99 USD"')
    const match = /^(\d+(?:\.\d{1,2})?)\s*([A-Za-z]{3})?$/.exec(given.trim())
    const currency = match?.[2] ?? maybe('currency')
    if (!match || !currency || !/^[A-Za-z]{3}$/.test(currency))
      throw new CaseError('amount: a number and a currency, as in amount="104.99 USD"')
    return { value: match[1]!, currency: currency.toUpperCase() }
  }
  const exhibit = () => {
    const number = maybe('exhibit')
    return number === undefined ? {} : { exhibit: exhibitOf(Number(number)) }
  }
  const optional = (key: string) => {
    const value = maybe(key)
    return value === undefined ? {} : { [key]: value }
  }
  const event = ((): CaseEvent => {
    switch (what) {
      case 'sent':
        return {
          type: 'notice-sent',
          data: {
            on: on(),
            to: must('to', 'Norton'),
            by: oneOf('online', 'mail', 'letter', 'phone', 'chat', 'app')(must('by', 'online'), 'by') as 'online',
            ...exhibit(),
            ...optional('messageId'),
          },
        }
      case 'failed':
        return {
          type: 'attempt-failed',
          data: { on: on(), what: maybe('text') ?? must('what', '"the button was missing"') },
        }
      case 'confirmed': {
        const effectiveOn = maybe('effectiveOn')
        return {
          type: 'confirmed',
          data: {
            on: on(),
            ...optional('number'),
            ...(effectiveOn !== undefined && { effectiveOn: day(effectiveOn, 'effectiveOn') }),
            ...optional('spokenTo'),
            ...exhibit(),
          },
        }
      }
      case 'refused':
        return { type: 'refused', data: { on: on(), why: must('why', '"the window was over"'), ...exhibit() } }
      case 'charged': {
        const [transactionOn, statementOn] = [maybe('transactionOn'), maybe('statementOn')]
        return {
          type: 'charged',
          data: {
            postedOn: on(),
            amount: money(),
            descriptor: must('descriptor', '"NORTON *AP1234"'),
            ...(transactionOn !== undefined && { transactionOn: day(transactionOn, 'transactionOn') }),
            ...(statementOn !== undefined && { statementOn: day(statementOn, 'statementOn') }),
          },
        }
      }
      case 'refund-asked':
        return { type: 'refund-asked', data: { on: on(), ...optional('of') } }
      case 'refunded':
        return { type: 'refunded', data: { on: on(), amount: money() } }
      case 'payment-stopped':
        return { type: 'payment-stopped', data: { on: on(), with: must('with', '"my bank"') } }
      case 'disputed':
        return { type: 'disputed', data: { on: on(), with: must('with', '"my bank"'), ...optional('reference') } }
      case 'deadline': {
        const due = day(must('due', '2026-12-20'), 'due')
        const title = must('title', '"send the letter"')
        return { type: 'deadline-set', data: { id: `own:${due}:${title.slice(0, 40)}`, title, due } }
      }
      case 'met':
        return { type: 'deadline-met', data: { id: must('id', 'own:…'), on: on() } }
      case 'note':
        return { type: 'noted', data: { text: must('text', '"…"') } }
      case 'biller':
        return { type: 'biller-found', data: { biller: must('biller', 'apple'), why: maybe('why') ?? 'You said so.' } }
    }
  })()
  const unknown = Object.keys(pairs).find((key) => !taken.has(key))
  if (unknown !== undefined) throw new CaseError(`${what} takes no ${unknown}; it takes ${[...taken].join(', ')}`)
  return event
}

/** `key=value` words. @throws CaseError for a word without `=` */
export function pairsOf(words: readonly string[]): Pairs {
  return Object.fromEntries(
    words.map((word) => {
      const at = word.indexOf('=')
      if (at <= 0) throw new CaseError(`${word}: write it as key=value`)
      return [word.slice(0, at), word.slice(at + 1)]
    }),
  )
}

function text(value: string, key: string): string {
  if (value.trim() === '') throw new CaseError(`${key}: is empty`)
  return value.trim()
}

function lines(value: string): string[] {
  return value.split(/\s*[;\n]\s*/).filter((line) => line !== '')
}

function day(value: string, key: string): string {
  if (!isDay(value)) throw new CaseError(`${key}: a day is written 2026-12-20, not ${value}`)
  return value
}

function oneOf(...choices: readonly string[]) {
  return (value: string, key: string) => {
    if (!choices.includes(value)) throw new CaseError(`${key}: one of ${choices.join(', ')}`)
    return value
  }
}
