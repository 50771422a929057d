import { isoOf } from '../calendar/day.ts'
import { decimalOf } from '../money/money.ts'
import type { Messages } from './messages.ts'

const rhythms = {
  weekly: 'every week',
  biweekly: 'every two weeks',
  'four-weekly': 'every four weeks',
  monthly: 'every month',
  'every-30-days': 'every 30 days',
  bimonthly: 'every two months',
  quarterly: 'every three months',
  semiannual: 'every six months',
  annual: 'every year',
  irregular: 'at no fixed time',
} as const

const and = (items: readonly string[]) => items.join(' and ')

export const english: Messages = {
  language: 'en',
  day: isoOf,
  money: (minor, currency) => `${decimalOf(minor, currency)} ${currency}`,
  series: {
    charged: ({ count, rhythm, isIncome, date, weekend }) => {
      const about = date === null ? '' : ` around day ${date} of the month`
      const moved = {
        none: '',
        next: ', after the weekend where it falls on one',
        previous: ', before the weekend where it falls on one',
      }[weekend]
      return `It ${isIncome ? 'paid' : 'charged'} ${count} times, ${rhythms[rhythm]}${about}${moved}.`
    },
    varies: (low, high) => `The amount varies from ${low} to ${high}.`,
    always: (amount) => `It was ${amount} each time.`,
    prices: (prices) =>
      `The price was ${prices.map(({ amount, from }) => (from === null ? amount : `${amount} from ${from}`)).join(', ')}.`,
    trial: (day, amount) => `It began on ${day} with a trial (${amount}).`,
    missing: (count) =>
      `${count === 1 ? 'One expected charge is' : `${count} expected charges are`} missing in between.`,
    doubles: (count) =>
      `${count === 1 ? 'One charge stands' : `${count} charges stand`} beside one of the same amount within two days.`,
    sharedName: (merchant) => `${merchant} bills for many things; this is the one with this amount and rhythm.`,
    openTrial: (merchant) =>
      `${merchant} charged nothing, or next to nothing, once: that is how trials begin. What it costs afterwards is not on the statement.`,
  },
  alarms: {
    afterCancelling: ({ merchant, charged, amount, day, cancelled, paidUntil, likeness, hasCase }) => {
      const until = paidUntil === null ? '' : ` and paid for until ${paidUntil}`
      return {
        text:
          likeness === 'successor'
            ? `${charged}, never seen before, charged ${amount} on ${day}: the amount and the day of ${merchant}, cancelled on ${cancelled}. It may be ${merchant} under another name.`
            : likeness === 'same'
              ? `${merchant} charged ${amount} on ${day}, although it was cancelled on ${cancelled}${until}.`
              : `${charged} charged ${amount} on ${day}: the ${likeness === 'amount' ? 'amount' : 'day of the month'} of what you cancelled on ${cancelled}${until}. If you bought nothing there, it was charged again.`,
        next: [
          hasCase
            ? likeness === 'same'
              ? 'The case keeps this line; its pack holds dispute.pdf for your bank, with the dates that matter.'
              : 'If it is that charge, note it in the case; its pack holds dispute.pdf for your bank.'
            : 'Open a case, so that the proof of the cancellation is kept in one place.',
          'Ask your bank to take the charge back: banks call it a cancelled recurring payment.',
          'Use the company’s own way to say that it must stop; ring no number that stands in the statement line.',
        ],
      }
    },
    onClosedCard: (merchant, amount, day, closed) => ({
      text: `${merchant} charged ${amount} on ${day} to a card that you said was closed on ${closed}.`,
      next: [
        'Ask your bank how a closed card could be charged, and to stop this merchant: card networks hand new numbers on to merchants.',
        'Cancel with whoever bills you; a new card does not end a contract.',
      ],
    }),
    trialEnds: (merchant, began, ends) => ({
      text: `${merchant} looks like a trial that began on ${began}. Trials of a month become paid around ${ends}; yours may end sooner: the mail that confirmed it says when.`,
      next: [
        'Decide before that day. If you do not want it, cancel now; most trials run on to their end all the same.',
      ],
    }),
    chargedTwice: (merchant, amount, day) => ({
      text: `${merchant} charged ${amount} a second time around ${day}. If you did not buy twice, it may be a double.`,
      next: [
        'Ask the company for the money back, in writing.',
        'If it does not answer, tell your bank: duplicate processing is a ground for a dispute.',
      ],
    }),
    priceRise: (merchant, before, after, day, percent) => ({
      text: `${merchant} went up from ${before} to ${after} on ${day}${percent > 0 ? ` (${percent} %)` : ''}.`,
      next: [
        'Look for the mail that announced it: in many places a new price is a right to leave.',
        'If you do not want it at this price, cancel before the next charge.',
      ],
    }),
    renewalAhead: (merchant, day, amount) => ({
      text: `${merchant} renews around ${day} for about ${amount}.`,
      next: ['If you do not want it for another term, cancel before that day; contracts can ask for weeks of notice.'],
    }),
    newSeries: (merchant, since, amount, yearly) => ({
      text: `${merchant} is new: since ${since} it charges ${amount}, ${yearly} a year.`,
      next: ['If you did not order it, ask whoever bills you what it is, and tell your bank.'],
    }),
  },
  monitoring: {
    span: (from, to) => `${from} to ${to}`,
    chargedAgain: (merchant, cancelled) => `${merchant} charged again after it was cancelled on ${cancelled}.`,
    perhaps: (merchant) => `A charge may be ${merchant}’s under another name: look at the alarm.`,
    stopped: (merchant, days) =>
      `${merchant} has stopped: nothing was charged on ${and(days)}, and the statements cover those days and those after them.`,
    quiet: (days, open, wanted) =>
      `Nothing was charged on ${and(days)}. Still to see: ${and(open)}; a statement of ${and(wanted)} will tell.`,
    noCharge: (merchant) =>
      `Whether ${merchant} has stopped is not known: no charge of it stands in what was imported.`,
    notKnown: (merchant, imported, wanted) =>
      `Whether ${merchant} has stopped is not known: imported ${imported.join(', ') || 'nothing of the account that paid'}. A statement of ${and(wanted)} will tell.`,
    ahead: (merchant, day, wanted) =>
      `The next charge of ${merchant} would have come on ${day}. A statement of ${and(wanted)} will tell.`,
  },
  reading: {
    encoding: (name) => `encoding ${name}`,
    pages: (count) => `${count} ${count === 1 ? 'page' : 'pages'}`,
    asBefore: () => 'read as this bank’s files were before',
    runInOrder: (isMonthFirst) =>
      `dates taken as ${isMonthFirst ? 'month first' : 'day first'}, because they then run in order`,
    mixedMarks: () => 'amounts with a decimal point and with a decimal comma both occur',
    spendingByBalance: () => 'positive amounts taken as money spent, because the balance falls with them',
    spendingAsOnCard: () => 'positive amounts taken as money spent, as on a card statement',
    spendingMostly: () => 'nearly all amounts are positive: taken as money spent, as on a card statement',
    signsTurned: () => 'signs turned, because the balance says so',
    runningBalance: (isThere) => (isThere ? 'with a running balance' : 'no running balance'),
    currencyTaken: (code, reason) => {
      const why = {
        iban: () => `the account’s IBAN is of ${reason.kind === 'iban' ? reason.country : ''}`,
        word: () => `“${reason.kind === 'word' ? reason.word : ''}” stands in it`,
        'month-first': () => 'it writes the month before the day',
        language: () => 'of its language and its decimal comma',
      }[reason.kind]()
      return `the file does not say its currency; ${code} is likely, because ${why}`
    },
    askDateOrder: () => 'Every date in this file can be read day first or month first. Which one is it?',
    askCurrency: () => 'The file does not say its currency. Which one is it?',
    balanceRuns: (lines) => `the running balance fits all ${lines} lines`,
    balanceBreaks: (right, steps) =>
      `the running balance fits ${right} of ${steps} steps: lines may be missing or misread`,
    balanceMeets: (opening, closing) => `${opening} and the lines make ${closing}, as stated`,
    balanceMisses: (opening, expected, stated) =>
      `${opening} and the lines make ${expected}, but the file states ${stated}`,
    noBalance: () => 'the file states no balance to check against',
  },
}
