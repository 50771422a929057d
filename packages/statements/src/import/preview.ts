import { type Day, isoOf } from '../calendar/day.ts'
import type { CsvMapping, FormatId, OpenedStatement, Problem, Question, StatedBalance } from '../formats/format.ts'
import { english } from '../messages/en.ts'
import type { Messages } from '../messages/messages.ts'
import { decimalOf } from '../money/money.ts'
import type { Transaction } from '../transaction.ts'

/** Whether the lines add up to what the file says of its balance. */
export interface BalanceCheck {
  /** `none`: the file states no balance to check against. */
  readonly result: 'adds-up' | 'differs' | 'none'
  /** What was compared, in words. */
  readonly detail: string
}

/** What was understood of a file, before anything is stored. Plain data: it goes over HTTP as it is. */
export interface Preview {
  readonly file: string
  readonly format: FormatId
  readonly notes: readonly string[]
  readonly mapping: CsvMapping | null
  readonly questions: readonly Question[]
  readonly accounts: readonly string[]
  readonly count: number
  readonly from: string | null
  readonly to: string | null
  /** Sums a currency: money in, money out, both together; decimal strings. */
  readonly sums: readonly {
    readonly currency: string
    readonly in: string
    readonly out: string
    readonly total: string
  }[]
  readonly balance: BalanceCheck
  readonly sample: readonly {
    readonly date: string
    readonly amount: string
    readonly currency: string
    readonly descriptor: string
  }[]
  /** The first of them; `problemCount` says how many there are. */
  readonly problems: readonly Problem[]
  readonly problemCount: number
  readonly skippedCount: number
}

const mostProblems = 50
const sampleCount = 8

/** Reads all rows once, storing nothing. */
export function previewOf(file: string, opened: OpenedStatement, messages: Messages = english): Preview {
  const tally = new Tally(messages)
  for (const row of opened.rows()) tally.add(row)
  return tally.preview(file, opened)
}

/** Counts and sums rows as they pass. */
export class Tally {
  readonly #messages: Messages
  #count = 0
  #from: Day | null = null
  #to: Day | null = null
  readonly #sums = new Map<string, { in: number; out: number }>()
  readonly #accounts = new Set<string>()
  readonly #sample: Transaction[] = []
  readonly #problems: Problem[] = []
  #problemCount = 0
  #skipped = 0
  readonly #stated: StatedBalance[] = []
  readonly #ofAccount = new Map<string, number>()
  #running = { checked: 0, up: 0, down: 0 }
  #previous: Transaction | null = null
  readonly #periods = new Map<string, { from: Day | null; to: Day | null }>()

  constructor(messages: Messages = english) {
    this.#messages = messages
  }

  add(row: ReturnType<OpenedStatement['rows']> extends Iterable<infer R> ? R : never): void {
    switch (row.kind) {
      case 'transaction':
        this.#transaction(row)
        break
      case 'problem':
        this.#problemCount += 1
        if (this.#problems.length < mostProblems) this.#problems.push(row)
        break
      case 'skipped':
        this.#skipped += 1
        break
      case 'balance':
        this.#stated.push(row)
        break
      case 'period':
        this.#states(row.account, row.from, row.to)
        break
    }
  }

  get problemCount(): number {
    return this.#problemCount
  }

  #transaction(row: Transaction): void {
    this.#count += 1
    if (this.#from === null || row.day < this.#from) this.#from = row.day
    if (this.#to === null || row.day > this.#to) this.#to = row.day
    let sum = this.#sums.get(row.currency)
    if (!sum) {
      sum = { in: 0, out: 0 }
      this.#sums.set(row.currency, sum)
    }
    if (row.minor < 0) sum.out += row.minor
    else sum.in += row.minor
    this.#accounts.add(row.account)
    this.#ofAccount.set(row.account, (this.#ofAccount.get(row.account) ?? 0) + row.minor)
    if (this.#sample.length < sampleCount) this.#sample.push(row)
    const previous = this.#previous
    if (previous && previous.balance !== null && row.balance !== null && previous.account === row.account) {
      this.#running.checked += 1
      if (row.balance - previous.balance === row.minor) this.#running.up += 1
      if (previous.balance - row.balance === previous.minor) this.#running.down += 1
    }
    this.#previous = row
  }

  #balance(): BalanceCheck {
    const { reading, money } = this.#messages
    const { checked, up, down } = this.#running
    if (checked > 0) {
      const right = Math.max(up, down)
      return right === checked
        ? { result: 'adds-up', detail: reading.balanceRuns(checked + 1) }
        : {
            result: 'differs',
            detail: reading.balanceBreaks(right, checked),
          }
    }
    for (const [account, sum] of this.#ofAccount) {
      const stated = this.#stated.filter((balance) => balance.account === account)
      const opening = stated.find(({ which }) => which === 'opening')
      const closing = stated.findLast(({ which }) => which === 'closing')
      if (!opening || !closing || opening.currency !== closing.currency) continue
      const expected = opening.minor + sum
      const show = (minor: number) => money(minor, opening.currency)
      return expected === closing.minor
        ? { result: 'adds-up', detail: reading.balanceMeets(show(opening.minor), show(closing.minor)) }
        : {
            result: 'differs',
            detail: reading.balanceMisses(show(opening.minor), show(expected), show(closing.minor)),
          }
    }
    return { result: 'none', detail: reading.noBalance() }
  }

  #states(account: string, from: Day | null, to: Day | null): void {
    const known = this.#periods.get(account) ?? { from: null, to: null }
    this.#periods.set(account, {
      from: from === null ? known.from : Math.min(from, known.from ?? from),
      to: to === null ? known.to : Math.max(to, known.to ?? to),
    })
  }

  /**
   * The days that the file itself says it covers, by account, also where it has no line: its period, and the days of its
   * opening and closing balance where the format ties them to the lines.
   */
  statedPeriods(format: FormatId): ReadonlyMap<string, { readonly from: Day | null; readonly to: Day | null }> {
    if (format === 'camt' || format === 'mt940') {
      for (const { account, which, day } of this.#stated)
        this.#states(account, which === 'opening' ? day : null, which === 'closing' ? day : null)
    }
    return this.#periods
  }

  preview(file: string, { format, notes, mapping, questions }: OpenedStatement): Preview {
    return {
      file,
      format,
      notes,
      mapping,
      questions,
      accounts: [...this.#accounts].filter((account) => account !== ''),
      count: this.#count,
      from: this.#from === null ? null : isoOf(this.#from),
      to: this.#to === null ? null : isoOf(this.#to),
      sums: [...this.#sums].map(([currency, sum]) => ({
        currency,
        in: decimalOf(sum.in, currency),
        out: decimalOf(sum.out, currency),
        total: decimalOf(sum.in + sum.out, currency),
      })),
      balance: this.#balance(),
      sample: this.#sample.map(({ day, minor, currency, descriptor }) => ({
        date: isoOf(day),
        amount: decimalOf(minor, currency),
        currency,
        descriptor,
      })),
      problems: this.#problems,
      problemCount: this.#problemCount,
      skippedCount: this.#skipped,
    }
  }
}
