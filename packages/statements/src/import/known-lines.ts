import type { Day } from '../calendar/day.ts'
import type { FormatId } from '../formats/format.ts'
import type { Transaction } from '../transaction.ts'

/** A line that was imported before. */
export interface KnownLine {
  readonly id: number
  readonly day: Day
  readonly minor: number
  readonly currency: string
  readonly descriptor: string
  readonly bankId: string | null
  readonly format: FormatId
}

/**
 * Tells lines of a file that are known from those that are new. Lines are counted, not compared one by one: where the
 * store has two coffees of one day and the file three, one is new. A bank's own ids help where they are the same in
 * every download, which not every bank takes care of.
 */
export class KnownLines {
  readonly #byDay = new Map<string, KnownLine[]>()
  readonly #used: Set<number>
  readonly #format: FormatId
  readonly #idsAreKept: boolean

  /**
   * @param known the account's lines of the days that are imported
   * @param lines the lines to be imported: they show whether the bank keeps its ids
   * @param used ids of known lines that stand for a line of this file already; it grows
   */
  constructor(known: readonly KnownLine[], lines: readonly Transaction[], format: FormatId, used: Set<number>) {
    this.#format = format
    this.#used = used
    for (const line of known) {
      const key = keyOf(line)
      const list = this.#byDay.get(key)
      if (list) list.push(line)
      else this.#byDay.set(key, [line])
    }
    this.#idsAreKept = this.#keepsIds(lines)
  }

  /** Whether the line is known; the known line that stands for it stands for no other. */
  has(line: Transaction): boolean {
    const candidates = (this.#byDay.get(keyOf(line)) ?? []).filter(({ id }) => !this.#used.has(id))
    const match =
      candidates.find(({ bankId, format }) => bankId !== null && format === this.#format && bankId === line.bankId) ??
      candidates.find((known) => plain(known.descriptor) === plain(line.descriptor) && !this.#isOther(known, line)) ??
      candidates.find(
        (known) => known.format !== this.#format && isAlike(plain(known.descriptor), plain(line.descriptor)),
      )
    if (!match) return false
    this.#used.add(match.id)
    return true
  }

  /** Two ids of one bank that differ, where the bank keeps them, are two lines. */
  #isOther({ bankId, format }: KnownLine, line: Transaction): boolean {
    return (
      this.#idsAreKept && format === this.#format && bankId !== null && line.bankId !== null && bankId !== line.bankId
    )
  }

  #keepsIds(lines: readonly Transaction[]): boolean {
    let renewed = 0
    for (const line of lines) {
      if (line.bankId === null) continue
      for (const known of this.#byDay.get(keyOf(line)) ?? []) {
        if (known.bankId === null || known.format !== this.#format) continue
        if (known.bankId === line.bankId) return true
        if (plain(known.descriptor) === plain(line.descriptor)) renewed += 1
      }
    }
    // Several lines that are the same but for their ids: this bank makes new ones for each download.
    return renewed < 2
  }
}

function keyOf({ day, minor, currency }: { day: Day; minor: number; currency: string }): string {
  return `${day}|${minor}|${currency}`
}

function plain(descriptor: string): string {
  return descriptor.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '')
}

/** The same line in two formats: one cuts the text off, leaves out the purpose or puts other words around it. */
function isAlike(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return short === '' || long.includes(short) || (short.length >= 10 && long.includes(short.slice(0, 10)))
}
