import type { FullCatalogue } from '@offhook/catalogue/full'
import type { Preview } from '@offhook/statements'
import type { Followed } from '../watch/follow-cases.ts'
import type { AlarmView, SeriesView } from '../watch/series-view.ts'
import { numberWarning, shownLine } from '../watch/shown-line.ts'
import { harmless, paragraph, type Terminal } from './terminal.ts'

/** `XXX` is what ISO 4217 has where there is none. */
function currencyName(code: string): string {
  return code === 'XXX' ? '(currency not known)' : code
}

/** What was understood of a file, before anything is stored. */
export function renderPreview(preview: Preview, terminal: Terminal, catalogue: FullCatalogue): string {
  const { colors } = terminal
  const { mapping } = preview
  const lines = [
    colors.bold(harmless(preview.file)),
    paragraph([preview.format.toUpperCase(), ...preview.notes].join('; '), terminal, '  '),
  ]
  if (mapping && mapping.header.length > 0) {
    const name = (column: number | null) => (column === null ? null : mapping.header[column])
    const { columns } = mapping
    const said = [
      ['date', name(columns.date)],
      ['amount', name(columns.amount)],
      ['money out', name(columns.debit)],
      ['money in', name(columns.credit)],
      ['debit or credit', name(columns.indicator)],
      ['text', columns.text.map((column) => mapping.header[column]).join(' + ')],
      ['balance', name(columns.balance)],
    ].flatMap(([what, column]) => (column ? [`${what}: ${column}`] : []))
    const order = { dmy: 'day first', mdy: 'month first', ymd: 'year first' }[mapping.dateOrder]
    lines.push(
      paragraph(`columns: ${harmless(said.join(', '))}`, terminal, '  '),
      paragraph(
        `dates ${order}, decimal ${mapping.decimalMark === ',' ? 'comma' : 'point'}, ${currencyName(mapping.currency)}${mapping.isSpendingPositive ? ', positive amounts are money spent' : ''}`,
        terminal,
        '  ',
      ),
    )
  }
  lines.push(
    paragraph(
      preview.count === 0 ? 'no transactions' : `${preview.count} transactions from ${preview.from} to ${preview.to}`,
      terminal,
      '  ',
    ),
  )
  for (const { currency, in: came, out, total } of preview.sums)
    lines.push(paragraph(`in ${came}, out ${out}, together ${total} ${currencyName(currency)}`, terminal, '  '))
  const { result, detail } = preview.balance
  const paint = result === 'differs' ? colors.yellow : colors.dim
  lines.push(paragraph(paint(`balance: ${detail}`), terminal, '  '))
  for (const { date, amount, descriptor } of preview.sample.slice(0, 3)) {
    lines.push(
      paragraph(
        `${date} ${amount.padStart(10)}  ${harmless(shownLine(descriptor, catalogue))}`,
        terminal,
        '      ',
        '    ',
      ),
    )
  }
  for (const question of preview.questions) lines.push(paragraph(colors.yellow(question.text), terminal, '  ', '  ? '))
  return lines.join('\n')
}

/** Lines that could not be read, the first of them. */
export function renderProblems({ file, problems, problemCount }: Preview): string[] {
  const shown = problems
    .slice(0, 10)
    .map(({ line, reason }) => `offhook: ${harmless(file)}:${line}: ${harmless(reason)}`)
  return problemCount > shown.length
    ? [...shown, `offhook: ${harmless(file)}: ${problemCount - shown.length} more such lines`]
    : shown
}

const cadenceWords = {
  weekly: 'a week',
  biweekly: '2 weeks',
  'four-weekly': '4 weeks',
  monthly: 'a month',
  bimonthly: '2 months',
  quarterly: '3 months',
  semiannual: '6 months',
  annual: 'a year',
  irregular: 'now and then',
} as const

const kinds = [
  ['subscription', 'Subscriptions'],
  ['bill', 'Bills'],
  ['transfer', 'Transfers'],
  ['income', 'Income'],
] as const

/** What recurs, the costly first, by kind. */
export function renderSeries(series: readonly SeriesView[], terminal: Terminal): string {
  const { colors } = terminal
  if (series.length === 0)
    return 'Nothing recurs in what was imported. "offhook watch import FILE" reads a bank statement.'
  const blocks: string[] = []
  for (const [kind, title] of kinds) {
    const own = series.filter((one) => one.kind === kind)
    if (own.length === 0) continue
    const width = Math.min(28, Math.max(...own.map(({ merchant }) => merchant.length)))
    const rows = own
      .sort((a, b) => Number(b.yearlyCost.value) - Number(a.yearlyCost.value))
      .map(({ id, merchant, amount, cadence, nextDate, status, yearlyCost, varies }) => {
        const money = `${varies ? '~' : ''}${amount.value} ${amount.currency}`
        const when = status === 'active' || status === 'trial' ? `next ${nextDate}` : statusWords[status]
        const paint =
          status === 'returned'
            ? colors.red
            : status === 'active' || status === 'trial'
              ? (text: string) => text
              : colors.dim
        return (
          paint(
            `  ${harmless(merchant).slice(0, width).padEnd(width)}  ${money.padStart(14)} ${cadenceWords[cadence].padEnd(8)}  ${when.padEnd(15)}  ${id}`,
          ) +
          (kind === 'income'
            ? ''
            : colors.dim(`\n  ${' '.repeat(width)}  ${`${yearlyCost.value} a year`.padStart(14)}`))
        )
      })
    blocks.push(`${colors.bold(title)}\n${rows.join('\n')}`)
  }
  return blocks.join('\n\n')
}

const statusWords: Readonly<Record<SeriesView['status'], string>> = {
  active: 'running',
  trial: 'trial',
  ended: 'ended',
  unknown: 'not known',
  cancelled: 'cancelled',
  returned: 'CHARGED AGAIN',
}

/** One series with its reasons and its lines. */
export function renderOne(one: SeriesView, terminal: Terminal, catalogue: FullCatalogue): string {
  const { colors } = terminal
  const lines = [
    `${colors.bold(harmless(one.merchant))}  ${one.kind}, ${statusWords[one.status]}, billed by ${one.billerName}`,
    ...one.why.map((sentence) => paragraph(harmless(sentence), terminal, '  ')),
    paragraph(
      `How sure: ${Math.round(one.confidence * 100)} %. A year costs ${one.yearlyCost.value} ${one.yearlyCost.currency}.`,
      terminal,
      '  ',
    ),
  ]
  if (one.status === 'unknown')
    lines.push(
      paragraph(
        `The imports of this account reach to ${one.importedTo}: whether it has stopped is not known.`,
        terminal,
        '  ',
      ),
    )
  if (one.nextDate !== null) {
    const word = one.status === 'unknown' ? 'was expected' : 'is expected'
    lines.push(paragraph(`The next charge ${word} on ${one.nextDate}.`, terminal, '  '))
  }
  if (one.corrections.length > 0)
    lines.push(
      paragraph(
        `Shaped by what you said: ${one.corrections.join(', ')} ("offhook watch undo RULE" takes it back).`,
        terminal,
        '  ',
      ),
    )
  let isMasked = false
  for (const { date, amount, currency, descriptor, file, line } of one.transactions) {
    const shown = shownLine(descriptor, catalogue)
    isMasked ||= shown !== descriptor
    lines.push(
      paragraph(
        `${date} ${amount.padStart(10)} ${currency}  ${harmless(shown)} ${colors.dim(`(${harmless(file)}:${line})`)}`,
        terminal,
        '      ',
        '  ',
      ),
    )
  }
  if (isMasked) lines.push(paragraph(colors.dim(`•••: ${numberWarning}`), terminal, '  '))
  return lines.join('\n')
}

/** Alarms, each with what to do next. */
export function renderAlarms(alarms: readonly AlarmView[], terminal: Terminal, catalogue: FullCatalogue): string {
  const { colors } = terminal
  if (alarms.length === 0) return 'No alarm in what was imported.'
  return alarms
    .map(({ id, kind, certainty, text, next, route, transactions, caseId, dispute, seriesId }) => {
      const paint =
        kind === 'charged-after-cancelling' || kind === 'charged-on-closed-card' ? colors.red : colors.yellow
      const lines = [paragraph(paint(harmless(text)), terminal)]
      if (certainty === 'perhaps')
        lines.push(paragraph('Another explanation is possible: look before you act.', terminal, '  '))
      for (const { date, amount, currency, descriptor } of transactions.slice(0, 4)) {
        const shown = shownLine(descriptor, catalogue)
        lines.push(
          paragraph(
            `${date} ${amount} ${currency}  ${harmless(shown)}${shown === descriptor ? '' : ` (${numberWarning})`}`,
            terminal,
            '      ',
            '    ',
          ),
        )
      }
      for (const step of next) lines.push(paragraph(step, terminal, '    ', '  - '))
      if (route) lines.push(paragraph(`The official way out: ${colors.underline(route.url)}`, terminal, '    ', '  - '))
      if (caseId !== null)
        lines.push(paragraph(`Case ${caseId}: "offhook case show ${caseId}"`, terminal, '    ', '  - '))
      else if (kind === 'charged-after-cancelling' && seriesId !== null)
        lines.push(paragraph(`Open a case: "offhook watch cancel ${seriesId}"`, terminal, '    ', '  - '))
      if (dispute) {
        const by = dispute.by === null ? '' : ` by ${dispute.by}`
        lines.push(
          paragraph(
            `Dispute it${by}: "${dispute.command}" writes dispute.pdf. ${dispute.because}`,
            terminal,
            '    ',
            '  - ',
          ),
        )
        if (dispute.by === null && dispute.asks.length > 0)
          lines.push(
            paragraph(
              `Tell the case, so that it can name the day: "offhook case tell ${dispute.caseId} ${dispute.asks.map((fact) => `${fact}=…`).join(' ')}"`,
              terminal,
              '    ',
              '    ',
            ),
          )
      }
      lines.push(colors.dim(`  put aside: offhook watch alarms --seen ${id}`))
      return lines.join('\n')
    })
    .join('\n\n')
}

/** Whether what was cancelled has stopped, a paragraph for each case. */
export function renderFollowed(followed: readonly Followed[], terminal: Terminal): string[] {
  const { colors } = terminal
  return followed.map(({ caseId, monitored, charges, isClosed }) => {
    const { verdict, text } = monitored
    const paint = verdict === 'charged-again' ? colors.red : verdict === 'stopped' ? colors.green : colors.yellow
    const done = isClosed
      ? ` Case ${caseId} is closed; the lines are kept in it.`
      : charges > 0
        ? ` ${charges === 1 ? 'The charge is' : `${charges} charges are`} in case ${caseId} now.`
        : ` (case ${caseId})`
    return paragraph(`${paint(harmless(text))}${done}`, terminal)
  })
}
