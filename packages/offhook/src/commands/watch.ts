import { writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline/promises'
import type { FullCatalogue } from '@offhook/catalogue/full'
import type { OpenedStatement, Question, ReadOptions, Series, SeriesKind, StatementFile } from '@offhook/statements'
import type { Store } from '@offhook/store'
import { Command, InvalidArgumentError, Option } from 'commander'
import { InputError, inWords } from '../input-error.ts'
import { terminalOf } from '../terminal/terminal.ts'
import type { Overview } from '../watch/overview.ts'
import type { Watch } from '../watch/watch.ts'

interface Home {
  readonly home?: string
}

export function watchCommand(): Command {
  const watch = new Command('watch').description(
    'What you pay for, and whether it has really stopped: from your own statements.',
  )
  const sub = (name: string, text: string) =>
    watch
      .command(name)
      .description(text)
      .option('--home <folder>', 'the data folder')
      .option('--json', 'for programs', false)
  sub('import', 'Read statements: CSV, OFX, QFX, QIF, CAMT, MT940, PDF. Importing again adds nothing twice.')
    .argument('<file...>')
    .option('--preview', 'say what is understood and store nothing', false)
    .option('--strict', 'refuse a file with a line that cannot be read', false)
    .option('--account <name>', 'whose account it is, where the file does not say')
    .option('--currency <code>', 'its currency, where the file does not say', currencyCode)
    .addOption(new Option('--day-first', 'dates are day, month, year').conflicts('monthFirst'))
    .addOption(new Option('--month-first', 'dates are month, day, year'))
    .addOption(new Option('--positive <meaning>', 'what positive amounts are').choices(['spending', 'income']))
    .option('--until <date>', 'the day to which the file reaches, where its last line is older', isoDay)
    .action(runImport)
  sub('list', 'What recurs, with what a year of it costs and when it comes next.')
    .option('--all', 'ended ones too', false)
    .action(runList)
  sub('alarms', 'Charges that should not be there. Exit status 1 when there is one.')
    .option('--days <number>', 'speak of yearly renewals so many days before', wholeNumber, 30)
    .option('--ics <file>', 'write them and the coming charges as a calendar')
    .option('--webhook <address>', 'send them as JSON to a program on this machine', localAddress)
    .option('--seen <id>', 'put an alarm aside')
    .action(runAlarms)
  sub('show', 'One series: why it is one, and its lines.').argument('<id>').action(runShow)
  sub('correct', 'Say what a series really is; remembered from then on.')
    .argument('<id>')
    .addOption(new Option('--not-a-subscription', 'leave it out').conflicts(['split', 'join', 'is']))
    .addOption(
      new Option('--split', 'it is several contracts: look at each amount by itself').conflicts(['join', 'is']),
    )
    .addOption(new Option('--join <id>', 'it is the same contract as that one').conflicts('is'))
    .addOption(new Option('--is <kind>', 'what it is').choices(['subscription', 'bill', 'income', 'transfer']))
    .action(runCorrect)
  sub('undo', 'Take a correction back.').argument('<rule>').action(runUndo)
  sub('cancel', 'Open a case for a series: the official way, the deadlines, the proof.')
    .argument('<id>')
    .option('--country <code>', 'where you live, as in DE or US-CA')
    .action(runCancel)
  sub('closed', 'Say that a card or an account is closed.').argument('<account>').argument('<date>').action(runClosed)
  sub('forget', 'Remove imported lines for good.')
    .option('--account <name>', 'of one account')
    .option('--everything', 'of all accounts, with every correction', false)
    .action(runForget)
  sub('export', 'All lines and series, to keep or to take elsewhere.')
    .option('--out <file>', 'a file; default: the terminal')
    .action(runExport)
  return watch
}

function currencyCode(value: string): string {
  if (!/^[A-Za-z]{3}$/.test(value)) throw new InvalidArgumentError('a currency is three letters, as in EUR.')
  return value.toUpperCase()
}

function isoDay(value: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(Date.parse(value)))
    throw new InvalidArgumentError('write the day as 2026-11-20.')
  return value
}

function wholeNumber(value: string): number {
  if (!/^\d{1,4}$/.test(value)) throw new InvalidArgumentError('give a number of days.')
  return Number(value)
}

function localAddress(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : null
  if (url?.protocol !== 'http:' || !['localhost', '127.0.0.1', '[::1]'].includes(url.hostname))
    throw new InvalidArgumentError('only http://localhost, so that nothing leaves this machine.')
  return value
}

/** Opens the store, does the work and closes the store again. */
async function withWatch<T>(
  { home }: Home,
  work: (watch: Watch, store: Store, catalogue: FullCatalogue) => Promise<T>,
): Promise<T> {
  const { currentCatalogue } = await import('../catalogue/current.ts')
  const { openStore, StoreError } = await import('@offhook/store')
  const { Watch } = await import('../watch/watch.ts')
  let store: Store | null = null
  try {
    store = await openStore({ home })
    const catalogue = await currentCatalogue(home)
    return await work(new Watch(store, catalogue), store, catalogue)
  } catch (error) {
    throw error instanceof StoreError ? new InputError(error.message) : error
  } finally {
    await store?.close()
  }
}

interface ImportOptions extends Home {
  readonly preview: boolean
  readonly strict: boolean
  readonly account?: string
  readonly currency?: string
  readonly dayFirst?: boolean
  readonly monthFirst?: boolean
  readonly positive?: 'spending' | 'income'
  readonly until?: string
  readonly json: boolean
}

async function runImport(paths: readonly string[], options: ImportOptions): Promise<void> {
  const { statementPath } = await import('../watch/statement-path.ts')
  const { renderFollowed, renderPreview, renderProblems } = await import('../terminal/render-watch.ts')
  const { dayOfIso, StatementError } = await import('@offhook/statements')
  const { StoreError } = await import('@offhook/store')
  const terminal = terminalOf(process.stdout)
  await withWatch(options, async (watch, _store, catalogue) => {
    for (const path of paths) {
      try {
        const file = statementPath(path)
        const opened = await openWithAnswers(watch, file, options)
        if (options.preview) {
          const preview = watch.preview(file, opened)
          console.log(options.json ? JSON.stringify(preview) : renderPreview(preview, terminal, catalogue))
          if (!options.json) for (const line of renderProblems(preview)) console.error(line)
          continue
        }
        const imported = await watch.import(file, opened, {
          account: options.account,
          strict: options.strict,
          until: options.until === undefined ? undefined : (dayOfIso(options.until) ?? undefined),
          onProgress: progress,
        })
        const { preview, added, known } = imported
        if (options.json) console.log(JSON.stringify(imported))
        else {
          console.log(renderPreview({ ...preview, sample: [], questions: [] }, terminal, catalogue))
          console.log(
            `  ${added} new${known > 0 ? `, ${known} there already` : ''}${preview.skippedCount > 0 ? `, ${preview.skippedCount} not booked or no transaction` : ''}`,
          )
          for (const line of renderProblems(preview)) console.error(line)
        }
        if (preview.problemCount > 0 && preview.count === 0) process.exitCode = 2
      } catch (error) {
        if (!(error instanceof InputError || error instanceof StatementError || error instanceof StoreError))
          throw error
        console.error(`offhook: ${error.message}`)
        process.exitCode = 2
      }
    }
    if (options.preview || !(await watch.hasCases())) return
    const overview = await watch.overview()
    const followed = await watch.followCases(overview)
    if (!options.json) for (const line of renderFollowed(followed, terminal)) console.log(line)
  })
}

let lastProgress = 0

function progress(lines: number): void {
  if (!process.stderr.isTTY || lines - lastProgress < 50_000) return
  lastProgress = lines
  process.stderr.write(`\r${lines.toLocaleString('en')} lines `)
}

/** Opens a file; what it leaves open is asked at a terminal, and is an error where nobody can answer. */
async function openWithAnswers(watch: Watch, file: StatementFile, options: ImportOptions): Promise<OpenedStatement> {
  const said: ReadOptions = {
    dateOrder: options.dayFirst ? 'dmy' : options.monthFirst ? 'mdy' : undefined,
    currency: options.currency,
    positive: options.positive,
  }
  const opened = await watch.open(file, said)
  if (opened.questions.length === 0 || options.preview) return opened
  if (!process.stdin.isTTY || !process.stdout.isTTY) {
    const open = opened.questions.find(({ suggested }) => suggested === null)
    if (open) throw new InputError(`${file.name}: ${open.text} ${hintFor(open)}`)
    for (const question of opened.questions)
      console.error(`offhook: ${file.name}: ${question.text}. If it is another: ${hintFor(question)}`)
    return opened
  }
  const answers = await ask(opened.questions)
  const answered = await watch.open(file, { ...said, ...answers })
  const [left] = answered.questions
  if (left) throw new InputError(`${file.name}: ${left.text} ${hintFor(left)}`)
  return answered
}

function hintFor({ about }: Question): string {
  return about === 'date-order'
    ? 'Add --day-first or --month-first.'
    : about === 'currency'
      ? 'Add --currency CODE.'
      : 'Add --positive spending or --positive income.'
}

async function ask(questions: readonly Question[]): Promise<ReadOptions> {
  const prompt = createInterface({ input: process.stdin, output: process.stdout })
  const answers: { -readonly [Key in keyof ReadOptions]: ReadOptions[Key] } = {}
  try {
    for (const { about, text, choices, suggested } of questions) {
      console.log(text)
      if (about === 'currency') console.log(`  its code: ${choices.slice(0, 8).join(', ')}, …`)
      else for (const [index, choice] of choices.entries()) console.log(`  ${index + 1} ${choice}`)
      const typed = (await prompt.question(suggested === null ? '> ' : `[${suggested}] > `)).trim()
      const choice = typed === '' ? (suggested ?? '') : (choices[Number(typed) - 1] ?? typed)
      if (about === 'date-order') answers.dateOrder = choice === 'month-first' ? 'mdy' : 'dmy'
      if (about === 'currency' && /^[A-Za-z]{3}$/.test(choice)) answers.currency = choice.toUpperCase()
    }
  } finally {
    prompt.close()
  }
  return answers
}

async function runList(options: Home & { readonly all: boolean; readonly json: boolean }): Promise<void> {
  const { renderSeries } = await import('../terminal/render-watch.ts')
  await withWatch(options, async (watch) => {
    const overview = await watch.overview()
    const shown = overview.series.filter(({ status }) => options.all || status !== 'ended')
    const views = await watch.seriesViews(overview, shown)
    if (options.json) console.log(JSON.stringify(views))
    else {
      console.log(renderSeries(views, terminalOf(process.stdout)))
      const hidden = overview.series.length - shown.length
      if (hidden > 0) console.log(`\n${hidden} ended; "offhook watch list --all" shows them.`)
    }
  })
}

interface AlarmOptions extends Home {
  readonly days: number
  readonly ics?: string
  readonly webhook?: string
  readonly seen?: string
  readonly json: boolean
}

async function runAlarms(options: AlarmOptions): Promise<void> {
  const { renderAlarms, renderFollowed } = await import('../terminal/render-watch.ts')
  await withWatch(options, async (watch, store, catalogue) => {
    if (options.seen !== undefined) {
      const before = await watch.overview({ daysAhead: options.days })
      if (!before.alarms.some(({ id }) => id === options.seen))
        throw new InputError(`there is no alarm ${options.seen}; "offhook watch alarms" names them`)
      await store.statements.putAlarmAside(options.seen, new Date().toISOString())
    }
    const overview = await watch.overview({ daysAhead: options.days })
    const followed = await watch.followCases(overview)
    const alarms = await watch.alarmViews(overview, overview.alarms)
    if (options.ics !== undefined) {
      const { alarmsIcs } = await import('../watch/alarms-ics.ts')
      const running = overview.series.filter(({ status }) => status === 'active' || status === 'trial')
      write(options.ics, alarmsIcs(alarms, await watch.seriesViews(overview, running), new Date()))
    }
    if (options.webhook !== undefined) await send(options.webhook, alarms)
    const terminal = terminalOf(process.stdout)
    console.log(options.json ? JSON.stringify(alarms) : renderAlarms(alarms, terminal, catalogue))
    if (!options.json) for (const line of renderFollowed(followed, terminal)) console.log(line)
    if (alarms.length > 0) process.exitCode = 1
  })
}

function write(path: string, text: string): void {
  try {
    writeFileSync(path, text)
  } catch (error) {
    throw new InputError(`${path}: ${inWords(error)}`)
  }
}

async function send(address: string, alarms: unknown): Promise<void> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(alarms),
      redirect: 'error',
      signal: AbortSignal.timeout(10_000),
    })
    if (!response.ok) throw new Error(`answered ${response.status}`)
  } catch (error) {
    throw new InputError(`${address}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

async function runShow(id: string, options: Home & { readonly json: boolean }): Promise<void> {
  const { renderOne } = await import('../terminal/render-watch.ts')
  await withWatch(options, async (watch, _store, catalogue) => {
    const overview = await watch.overview()
    const [view] = await watch.seriesViews(overview, [seriesNamed(id, overview)])
    console.log(options.json ? JSON.stringify(view) : renderOne(view!, terminalOf(process.stdout), catalogue))
  })
}

function seriesNamed(id: string, { series }: Overview): Series {
  const found = series.find((one) => one.id === id) ?? only(series.filter((one) => one.id.startsWith(id)))
  if (!found) throw new InputError(`there is no series ${id}; "offhook watch list --all" names them`)
  return found
}

function only<T>(found: readonly T[]): T | undefined {
  return found.length === 1 ? found[0] : undefined
}

interface CorrectOptions extends Home {
  readonly notASubscription?: boolean
  readonly split?: boolean
  readonly join?: string
  readonly is?: SeriesKind
  readonly json: boolean
}

async function runCorrect(id: string, options: CorrectOptions): Promise<void> {
  await withWatch(options, async (watch) => {
    const overview = await watch.overview()
    const series = seriesNamed(id, overview)
    const correction = options.notASubscription
      ? ({ kind: 'not-a-subscription' } as const)
      : options.split
        ? ({ kind: 'split' } as const)
        : options.join !== undefined
          ? ({ kind: 'join', with: seriesNamed(options.join, overview).id } as const)
          : options.is !== undefined
            ? ({ kind: 'is-a', as: options.is } as const)
            : null
    if (!correction) throw new InputError('say --not-a-subscription, --split, --join ID or --is KIND')
    const rule = await watch.correct(series, correction, overview.series)
    console.log(
      options.json
        ? JSON.stringify(rule)
        : `Remembered as ${rule!.id}; "offhook watch undo ${rule!.id}" takes it back.`,
    )
  })
}

async function runUndo(id: string, options: Home & { readonly json: boolean }): Promise<void> {
  await withWatch(options, async (_watch, store) => {
    if (!(await store.statements.removeRule(id))) throw new InputError(`there is no rule ${id}`)
    console.log(options.json ? JSON.stringify({ removed: id }) : 'Taken back.')
  })
}

async function runCancel(
  id: string,
  options: Home & { readonly country?: string; readonly json: boolean },
): Promise<void> {
  await withWatch(options, async (watch) => {
    const overview = await watch.overview()
    const series = seriesNamed(id, overview)
    const caseId = await watch.openCase(overview, series, {
      country: options.country ?? null,
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    })
    console.log(
      options.json
        ? JSON.stringify({ caseId })
        : `Case ${caseId} is open for ${series.merchant.name}. "offhook case show ${caseId}" says what to do first.`,
    )
  })
}

async function runClosed(account: string, date: string, options: Home & { readonly json: boolean }): Promise<void> {
  const { dayOfIso } = await import('@offhook/statements')
  if (dayOfIso(date) === null) throw new InputError(`"${date}" is not a date; write it as 2026-11-20`)
  await withWatch(options, async (_watch, store) => {
    const names = (await store.statements.accounts()).map(({ name }) => name)
    const name =
      names.find((one) => one === account) ?? only(names.filter((one) => one.endsWith(account.replace('…', ''))))
    if (name === undefined) throw new InputError(`there is no account ${account}`)
    await store.statements.closeAccount(name, date)
    console.log(
      options.json
        ? JSON.stringify({ account: name, closedSince: date })
        : `Charges after ${date} on that account will raise an alarm.`,
    )
  })
}

async function runForget(
  options: Home & { readonly account?: string; readonly everything: boolean; readonly json: boolean },
): Promise<void> {
  if (options.account === undefined && !options.everything) throw new InputError('say --account NAME or --everything')
  await withWatch(options, async (_watch, store) => {
    const lines = await store.statements.forget(options.everything ? null : options.account!)
    console.log(options.json ? JSON.stringify({ lines }) : `${lines} lines are gone.`)
  })
}

async function runExport(options: Home & { readonly out?: string; readonly json: boolean }): Promise<void> {
  const { decimalOf, isoOf } = await import('@offhook/statements')
  await withWatch(options, async (watch, store) => {
    const overview = await watch.overview()
    const series = await watch.seriesViews(overview, overview.series)
    const lines: unknown[] = []
    for await (const { day, minor, ...line } of store.statements.lines()) {
      lines.push({ ...line, date: isoOf(day), amount: decimalOf(minor, line.currency) })
    }
    const text = `${JSON.stringify({ accounts: await store.statements.accounts(), lines, series, rules: overview.rules })}\n`
    if (options.out === undefined) process.stdout.write(text)
    else write(options.out, text)
  })
}
