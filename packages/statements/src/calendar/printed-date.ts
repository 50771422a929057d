import { type Day, dayOf } from './day.ts'

/** Which of day, month and year comes first. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd'

const monthNames: Record<string, number> = {}
const namesByMonth = [
  'jan january januar janvier janv enero ene gennaio gen janeiro jän jänner jaen',
  'feb february februar février fevrier févr fevr fév fev febrero febbraio fevereiro',
  'mar march märz maerz mär mrz mars marzo março marco',
  'apr april avril avr abril abr aprile',
  'may mai mayo maggio mag maio',
  'jun june juni juin junio giugno giu junho',
  'jul july juli juillet juil julio luglio lug julho',
  'aug august août aout aoû agosto ago',
  'sep sept september septembre septiembre settembre set setembro',
  'oct october oktober okt octobre octubre ottobre ott outubro out',
  'nov november novembre noviembre novembro',
  'dec december dezember dez décembre decembre déc diciembre dic dicembre dezembro',
]
namesByMonth.forEach((names, index) => {
  for (const name of names.split(' ')) monthNames[name] = index + 1
})

/** Two figures for a year: up to 69 of this century, as POSIX has it. */
function fullYear(text: string): number {
  const year = Number(text)
  return text.length > 2 ? year : year < 70 ? 2000 + year : 1900 + year
}

const iso = /^(\d{4})-(\d{2})-(\d{2})/
const compact = /^(\d{4})(\d{2})(\d{2})(?:\d{6})?(?:\.\d+)?(?:\[.*\])?$/
const numeric = /^(\d{1,4})[./\- ]{1,2}(\d{1,2})[./\- ]{1,2}(\d{4}|\d{2})(?:[ T,].*)?$/
const dayName =
  /^(\d{1,2})(?:st|nd|rd|th|\.)?[ \-/.]*(?:de |of )?(\p{L}{3,10})\.?[ \-/,.']*(?:de )?(\d{4}|\d{2})(?:[ ,].*)?$/u
const nameDay = /^(\p{L}{3,10})\.?[ \-/]*(\d{1,2})(?:st|nd|rd|th)?[ \-/,.']+(\d{4}|\d{2})(?:[ ,].*)?$/u
const yearName = /^(\d{4})[ \-/.](\p{L}{3,10})\.?[ \-/.](\d{1,2})$/u

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 48 && code <= 57
}

/** Reads one printed date in a known order. Null where it is none. */
export function readDate(text: string, order: DateOrder): Day | null {
  // OFX and SWIFT: eight digits, perhaps with a time behind them.
  if (text.length >= 8 && isDigit(text, 4) && isDigit(text, 7)) {
    const eight = text.slice(0, 8)
    if (/^\d{8}$/.test(eight) && (text.length === 8 || compact.test(text)))
      return dayOf(Number(eight.slice(0, 4)), Number(eight.slice(4, 6)), Number(eight.slice(6)))
  }
  const fast = iso.exec(text)
  if (fast) return dayOf(Number(fast[1]), Number(fast[2]), Number(fast[3]))
  const plain = text.trim().replace(/^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? +/i, '')
  const packed = compact.exec(plain)
  if (packed) return dayOf(Number(packed[1]), Number(packed[2]), Number(packed[3]))
  const numbers = numeric.exec(plain)
  if (numbers) {
    const [, a, b, c] = numbers as unknown as [string, string, string, string]
    if (a.length > 2) return a.length === 4 && c.length === 2 ? dayOf(Number(a), Number(b), Number(c)) : null
    if (order === 'ymd' && c.length === 2) return dayOf(fullYear(a), Number(b), Number(c))
    const year = fullYear(c)
    return order === 'mdy' ? dayOf(year, Number(a), Number(b)) : dayOf(year, Number(b), Number(a))
  }
  const named = dayName.exec(plain)
  if (named) return withMonthName(named[3]!, named[2]!, named[1]!)
  const american = nameDay.exec(plain)
  if (american) return withMonthName(american[3]!, american[1]!, american[2]!)
  const chinese = yearName.exec(plain)
  if (chinese) return withMonthName(chinese[1]!, chinese[2]!, chinese[3]!)
  return null
}

function withMonthName(year: string, name: string, date: string): Day | null {
  const month = monthNames[name.toLowerCase()]
  return month === undefined ? null : dayOf(fullYear(year), month, Number(date))
}

/** Whether a text looks like a date in any order. */
export function isDate(text: string): boolean {
  return readDate(text, 'dmy') !== null || readDate(text, 'mdy') !== null || readDate(text, 'ymd') !== null
}

/**
 * Which order the dates of a file are in, from all of them. Dates of a statement run in one direction and lie close
 * together; where the values alone do not tell (no day above 12), that usually does.
 */
export class DateOrderEvidence {
  #count = 0
  #possible = { dmy: 0, mdy: 0, ymd: 0 }
  #last: Record<DateOrder, Day | null> = { dmy: null, mdy: null, ymd: null }
  #jumps = { dmy: 0, mdy: 0, ymd: 0 }
  #turns = { dmy: 0, mdy: 0, ymd: 0 }
  #direction: Record<DateOrder, number> = { dmy: 0, mdy: 0, ymd: 0 }
  #range: Record<DateOrder, [Day, Day] | null> = { dmy: null, mdy: null, ymd: null }
  #differs = false

  add(text: string): void {
    this.#count += 1
    const days = { dmy: readDate(text, 'dmy'), mdy: readDate(text, 'mdy'), ymd: readDate(text, 'ymd') }
    if (days.dmy !== days.mdy) this.#differs = true
    for (const order of ['dmy', 'mdy', 'ymd'] as const) {
      const day = days[order]
      if (day === null) continue
      this.#possible[order] += 1
      const range = this.#range[order]
      this.#range[order] = range ? [Math.min(range[0], day), Math.max(range[1], day)] : [day, day]
      const last = this.#last[order]
      if (last !== null && day !== last) {
        this.#jumps[order] += Math.abs(day - last)
        const direction = Math.sign(day - last)
        if (this.#direction[order] !== 0 && direction !== this.#direction[order]) this.#turns[order] += 1
        this.#direction[order] = direction
      }
      this.#last[order] = day
    }
  }

  /** Whether the order makes a difference to what the dates are. */
  get differs(): boolean {
    return this.#differs
  }

  /**
   * The order, and whether it is certain. `ambiguous`: every date reads both ways and neither reading is plainly the
   * better one; the person has to say.
   */
  decide(): { order: DateOrder; certainty: 'certain' | 'likely' | 'ambiguous' } {
    const candidates = (['dmy', 'mdy', 'ymd'] as const).filter((order) => this.#possible[order] > 0)
    if (candidates.length === 0) return { order: 'dmy', certainty: 'certain' }
    const most = Math.max(...candidates.map((order) => this.#possible[order]))
    const best = candidates.filter((order) => this.#possible[order] === most)
    // Two-digit years first are rare; only where nothing else reads the file.
    const real = best.filter((order) => order !== 'ymd' || best.length === 1)
    if (real.length === 1 || !this.#differs) return { order: real[0]!, certainty: 'certain' }
    const [a, b] = real as [DateOrder, DateOrder]
    const score = (order: DateOrder) => this.#turns[order] * 20 + this.#jumps[order]
    const [better, worse] = score(a) <= score(b) ? [a, b] : [b, a]
    const isPlain = this.#count >= 4 && score(better) * 3 + 10 < score(worse)
    return { order: better, certainty: isPlain ? 'likely' : 'ambiguous' }
  }
}
