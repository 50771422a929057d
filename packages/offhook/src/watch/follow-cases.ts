import type { OpenCase } from '@offhook/cases'
import { decimalOf, isoOf, type Ledger, type Monitored } from '@offhook/statements'
import type { KeptLine, Store } from '@offhook/store'
import type { CaseDesk } from '../cases/case-desk.ts'
import { chargedBy, lineText, lineTold, shownAccount } from './line-exhibit.ts'
import type { Overview } from './overview.ts'

/** What following the statements did to a case. */
export interface Followed {
  readonly caseId: string
  readonly monitored: Monitored
  /** Charges after the cancellation that the case did not know. */
  readonly charges: number
  /** It was closed, because it has stopped. */
  readonly isClosed: boolean
}

/**
 * Tells each open case what the statements show. What the person took back is not written again: a case that they opened
 * again stays open.
 */
export async function followCases(overview: Overview, store: Store, desk: CaseDesk): Promise<Followed[]> {
  const followed: Followed[] = []
  for (const monitored of overview.monitored) {
    const { caseId } = monitored.cancellation
    if (caseId === null) continue
    const open = await desk.get(caseId)
    if (open.state.closed) continue
    const charges = await addCharges(open, monitored, overview.ledger, store, desk)
    const isClosed = monitored.verdict === 'stopped' && (await close(open, monitored, overview, store, desk))
    followed.push({ caseId, monitored, charges, isClosed })
  }
  return followed
}

/** The certain ones: a charge that may be somebody else's is the person's to judge. */
async function addCharges(
  open: OpenCase,
  { alarms }: Monitored,
  ledger: Ledger,
  store: Store,
  desk: CaseDesk,
): Promise<number> {
  const rows = alarms.filter(({ certainty }) => certainty === 'certain').flatMap((alarm) => alarm.rows)
  const lines = await store.statements.linesById(rows.map((row) => ledger.ids[row]!))
  let now = open
  let added = 0
  for (const line of [...lines.values()].sort((a, b) => a.day - b.day || a.id - b.id)) {
    const next = await desk.observe(
      now,
      [{ name: 'statement-line.txt', text: lineText(line), told: lineTold(line) }],
      ...(isKnown(now, line) ? [] : [chargedBy(line)]),
    )
    if (next !== now) added += 1
    now = next
  }
  return added
}

/** Whether the person noted that charge themselves. */
function isKnown({ state }: OpenCase, { day, minor, currency }: KeptLine): boolean {
  return state.charges.some(
    ({ postedOn, amount }) =>
      postedOn === isoOf(day) && amount.currency === currency && amount.value === decimalOf(Math.abs(minor), currency),
  )
}

async function close(
  open: OpenCase,
  monitored: Monitored,
  { ledger, spans }: Overview,
  store: Store,
  desk: CaseDesk,
): Promise<boolean> {
  // Once closed by the statements and opened again by the person, it is theirs to close.
  if (open.events.some(({ type, actor }) => type === 'closed' && actor === 'offhook')) return false
  const { series, watched, account, text } = monitored
  if (series === null || account === null) return false
  const rows = series.charges.slice(-6).map(({ row }) => ledger.ids[row]!)
  const lines = [...(await store.statements.linesById(rows)).values()].sort((a, b) => a.day - b.day || a.id - b.id)
  const files = spans.filter((span) => span.account === account)
  const report = `${[
    text,
    '',
    `Account that paid: ${shownAccount(account)}`,
    'Watched:',
    ...watched.map(({ due, until }) => `  ${isoOf(due)}: no charge; the statements cover it up to ${isoOf(until)}`),
    'Imported:',
    ...files.map(({ file, from, to }) => `  ${file}: ${isoOf(from)} to ${isoOf(to)}`),
    '',
    'The last charges:',
    ...lines.map((line) => `\n${lineText(line).trimEnd()}`),
  ].join('\n')}\n`
  const next = await desk.observe(
    open,
    [
      {
        name: 'statement-lines.txt',
        text: report,
        told: { kind: 'statement-line', role: 'support', about: text, on: desk.today(open.state) },
      },
    ],
    { type: 'closed', data: { outcome: 'cancelled', note: text } },
  )
  return next !== open
}
