import type { Day } from '../calendar/day.ts'
import type { Merchant, MerchantReader } from '../merchants/merchant.ts'

/** A line as series detection needs it. */
export interface LedgerLine {
  /** Whatever the caller knows the line by. */
  readonly id: number
  readonly account: string
  readonly day: Day
  readonly minor: number
  readonly currency: string
  readonly descriptor: string
}

/** Many lines at once, a column each; all columns are of one length. */
export interface LedgerColumns {
  readonly ids: readonly number[]
  /** Keys of `accountNames`. */
  readonly accounts: readonly number[]
  readonly accountNames: ReadonlyMap<number, string>
  readonly days: readonly Day[]
  readonly minors: readonly number[]
  readonly currencies: readonly string[]
  /** Places in the reader's `merchants`. */
  readonly merchants: readonly number[]
}

/**
 * Lines in columns: a million of them take some tens of megabytes, because texts are read once, as merchants, and not
 * kept. Add lines in any order.
 */
export class Ledger {
  readonly #reader: MerchantReader
  ids = new Float64Array(1024)
  days = new Int32Array(1024)
  minors = new Float64Array(1024)
  accounts = new Int32Array(1024)
  currencies = new Int32Array(1024)
  merchants = new Int32Array(1024)
  length = 0
  #lastAccount = ''
  #lastAccountAt = -1
  #lastCurrency = ''
  #lastCurrencyAt = -1
  readonly merchantList: Merchant[] = []
  readonly accountNames: string[] = []
  readonly currencyNames: string[] = []
  /** Where the reader's merchants stand in `merchantList`. */
  readonly #merchantIndex: number[] = []
  readonly #accountIndex = new Map<string, number>()
  readonly #currencyIndex = new Map<string, number>()
  /** First and last day of each account's lines. */
  readonly firstDays: Day[] = []
  readonly lastDays: Day[] = []

  constructor(reader: MerchantReader) {
    this.#reader = reader
  }

  add({ id, account, day, minor, currency, descriptor }: LedgerLine): void {
    this.#place(id, account, day, minor, currency, this.#reader.numberOf(descriptor))
  }

  #place(id: number, account: string, day: Day, minor: number, currency: string, merchant: number): void {
    const at = this.length
    if (at === this.ids.length) this.#grow()
    this.length += 1
    // Neighbours mostly share account and currency.
    if (account !== this.#lastAccount || this.#lastAccountAt === -1) {
      this.#lastAccount = account
      this.#lastAccountAt = indexIn(account, this.#accountIndex, this.accountNames)
    }
    if (currency !== this.#lastCurrency || this.#lastCurrencyAt === -1) {
      this.#lastCurrency = currency
      this.#lastCurrencyAt = indexIn(currency, this.#currencyIndex, this.currencyNames)
    }
    const accountAt = this.#lastAccountAt
    this.ids[at] = id
    this.days[at] = day
    this.minors[at] = minor
    this.accounts[at] = accountAt
    this.currencies[at] = this.#lastCurrencyAt
    this.merchants[at] = this.#merchantAt(merchant)
    const first = this.firstDays[accountAt]
    if (first === undefined || day < first) this.firstDays[accountAt] = day
    const last = this.lastDays[accountAt]
    if (last === undefined || day > last) this.lastDays[accountAt] = day
  }

  /** Adds lines whose merchants were read before. */
  addColumns({ ids, accounts, accountNames, days, minors, currencies, merchants }: LedgerColumns): void {
    for (let i = 0; i < ids.length; i++)
      this.#place(ids[i]!, accountNames.get(accounts[i]!)!, days[i]!, minors[i]!, currencies[i]!, merchants[i]!)
  }

  /** Says that an account's imports reach to this day although its last line is older. */
  covers(account: string, until: Day): void {
    const at = this.#accountIndex.get(account)
    if (at !== undefined && until > this.lastDays[at]!) this.lastDays[at] = until
  }

  #merchantAt(number: number): number {
    let at = this.#merchantIndex[number]
    if (at === undefined) {
      at = this.merchantList.length
      this.merchantList.push(this.#reader.merchants[number]!)
      this.#merchantIndex[number] = at
    }
    return at
  }

  #grow(): void {
    const size = this.ids.length * 2
    const grown = <T extends Float64Array | Int32Array>(from: T, to: T): T => {
      to.set(from)
      return to
    }
    this.ids = grown(this.ids, new Float64Array(size))
    this.days = grown(this.days, new Int32Array(size))
    this.minors = grown(this.minors, new Float64Array(size))
    this.accounts = grown(this.accounts, new Int32Array(size))
    this.currencies = grown(this.currencies, new Int32Array(size))
    this.merchants = grown(this.merchants, new Int32Array(size))
  }
}

function indexIn<T>(value: T, indexes: Map<T, number>, list: T[]): number {
  const known = indexes.get(value)
  if (known !== undefined) return known
  indexes.set(value, list.length)
  list.push(value)
  return list.length - 1
}
