import type { Detector, FoundSeries } from '../../../packages/statements/test/evaluate.ts'
import type { Line } from '../../../packages/statements/test/households/household.ts'
import { merchantKey, monthLater } from './shared.ts'

const patterns = [
  ['weekly', (day: number, n: number) => day - 7 * n],
  ['biweekly', (day: number, n: number) => day - 14 * n],
  ['monthly', (day: number, n: number) => monthLater(day, -n)],
] as const

/**
 * The rule of Actual's find-schedules (commit e3ed86a), in words: three occurrences laid backwards from the newest days,
 * each with a transaction of the same payee within two days and about the same amount; one schedule a payee.
 */
export const actual: Detector = ({ lines, until }) => {
  const byPayee = Map.groupBy(
    lines.filter(({ minor }) => minor !== 0),
    ({ account, descriptor, minor }) => `${account}|${merchantKey(descriptor)}|${Math.sign(minor)}`,
  )
  const found: FoundSeries[] = []
  for (const [payee, own] of byPayee) {
    let best: { rank: number; cadence: string; members: Line[]; next: number } | null = null
    for (const [cadence, back] of patterns) {
      const reach = cadence === 'monthly' ? 62 : cadence === 'biweekly' ? 28 : 14
      for (let start = until; start > until - reach; start--) {
        const members: Line[] = []
        let rank = 0
        for (let n = 0; n < 3; n++) {
          const due = back(start, n)
          const near = own
            .filter(
              ({ day, minor }) =>
                Math.abs(day - due) <= 2 && (members.length === 0 || isAbout(minor, members[0]!.minor)),
            )
            .sort((a, b) => Math.abs(a.day - due) - Math.abs(b.day - due))[0]
          if (!near || members.includes(near)) break
          members.push(near)
          rank += 1 / (Math.abs(near.day - due) + 1)
        }
        if (members.length === 3 && (!best || rank > best.rank))
          best = { rank, cadence, members, next: back(start, -1) }
      }
    }
    if (!best) continue
    // Then back to the first occurrence: all of the payee's transactions of about this amount.
    const { minor } = best.members[0]!
    found.push({
      merchant: payee,
      kind: minor > 0 ? 'income' : 'subscription',
      cadence: best.cadence,
      lines: own.filter((line) => isAbout(line.minor, minor)).map(({ id }) => id),
      next: best.next,
      status: 'active',
      confidence: 0.9,
    })
  }
  return found
}

/** Actual's approximation threshold: seven and a half per cent. */
function isAbout(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.abs(b) * 0.075
}
