import { createWriteStream, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type {
  Audience,
  ExhibitKind,
  ExhibitRole,
  KeyArchive,
  Language,
  LetterKind,
  Lookup,
  OpenCase,
  PaperSize,
} from '@offhook/cases'
import { Command, Option } from 'commander'
import type { CaseDesk } from '../cases/case-desk.ts'
import { type Happening, happenings } from '../cases/happenings.ts'
import { InputError, inWords } from '../input-error.ts'
import { renderCase, renderNext } from '../terminal/render-case.ts'
import { paragraph, terminalOf } from '../terminal/terminal.ts'

interface Common {
  readonly home?: string
  readonly json: boolean
}

const archiveHelp =
  'ask this archive for the keys, too, as in https://archive.example/api/key?domain={domain}; a second place confirms them'

export function caseCommand(): Command {
  const command = new Command('case').description(
    'A cancellation under way: steps, deadlines, proof, letters, pack for the bank.',
  )
  const add = (name: string, description: string) => {
    const sub = command.command(name).description(description)
    return sub.option('--home <folder>', 'the data folder').option('--json', 'for programs', false)
  }
  add('new', 'Open a case; it walks the official way step by step.')
    .argument('<service...>', 'its name, as you know it')
    .option('--biller <id>', 'who bills, if you know it: direct, apple, google-play, paypal, …')
    .addOption(new Option('--goal <goal>', 'what you want').choices(['cancel', 'refund']).default('cancel'))
    .option('--country <code>', 'where you live, as in US or US-CA; the time limits of the law depend on it')
    .option('--time-zone <zone>', 'as in Europe/Berlin; default: that of this machine')
    .addOption(
      new Option('--lang <language>', 'the language of letters').choices(['en', 'es', 'de', 'fr']).default('en'),
    )
    .option('--guest', 'keep nothing: show the way and forget it', false)
    .action(open)
  add('list', 'Your cases.')
    .option('--due', 'only what has a deadline within 14 days, or just missed one', false)
    .action(list)
  add('show', 'A case: next step, deadlines, exhibits, what happened.')
    .argument('<case>', 'its id, or the name of the service')
    .action(show)
  add('step', 'Mark a step as done: the next one, or the one you name.')
    .argument('<case>')
    .argument('[step]', 'its number')
    .option('--on <day>', 'the day, as in 2026-12-20; default: today')
    .option('--failed <what>', 'it did not work: what went wrong')
    .action(step)
  add('tell', 'Tell facts: renewsOn=2026-12-20 paidBy=credit-card lastUsedOn=never …')
    .argument('<case>')
    .argument('<facts...>', 'key=value')
    .action(tell)
  add('record', `Note what happened: ${happenings.join(', ')}.`)
    .argument('<case>')
    .argument('<what>', happenings.join(', '))
    .argument('[members...]', 'key=value, as in on=2026-11-20 amount="104.99 USD" descriptor="NORTON *AP"')
    .action(record)
  add('add-exhibit', 'Keep a mail, screenshot, PDF, page, chat log or note as proof, unaltered.')
    .argument('<case>')
    .argument('<file...>', 'files; - reads a note from standard input')
    .addOption(
      new Option('--kind <kind>', 'what it is').choices([
        'mail',
        'screenshot',
        'pdf',
        'note',
        'chat',
        'call',
        'statement-line',
        'page',
        'receipt',
      ]),
    )
    .addOption(
      new Option('--role <role>', 'what it shows').choices([
        'notice',
        'answer',
        'attempt',
        'terms',
        'charge',
        'support',
      ]),
    )
    .option('--about <words>', 'what it shows, in your words')
    .option('--on <day>', 'the day it is from')
    .option('--spoken-to <name>', 'for a call: who')
    .option('--number <number>', 'for a call: which number')
    .option('--reference <number>', 'for a call: the case number they gave')
    .option('--offline', 'ask no name server; check the signature later', false)
    .option('--doh <url>', 'ask this DNS-over-HTTPS server instead of the resolver of this machine')
    .option('--dns <address>', 'ask this name server')
    .option('--key-archive <url>', archiveHelp)
    .action(addExhibit)
  add('check-mail', 'Check the signatures of mails that could not be checked before.')
    .argument('<case>')
    .option('--doh <url>', 'ask this DNS-over-HTTPS server')
    .option('--dns <address>', 'ask this name server')
    .option('--key-archive <url>', archiveHelp)
    .action(checkMail)
  add('stamp', 'Have an outside authority stamp the time of an exhibit (RFC 3161). Only a hash is sent.')
    .argument('<case>')
    .argument('<exhibit>', 'its number')
    .requiredOption('--authority <url>', 'the authority to ask')
    .action(stamp)
  add('redact', 'Keep a copy of an exhibit with parts blacked out; the original stays, and stays out of packs.')
    .argument('<case>')
    .argument('<exhibit>', 'its number')
    .option('--words <words...>', 'for texts and mails: what to black out')
    .option('--box <places...>', 'for pictures: x,y,width,height in pixels')
    .action(redact)
  add('letter', 'Write a letter from what the case knows; what is missing is asked for.')
    .argument('<case>')
    .argument('<kind>', 'cancellation, refund, renewal-objection, complaint, dispute, direct-debit-recall')
    .addOption(new Option('--lang <language>', 'the language').choices(['en', 'es', 'de', 'fr']))
    .addOption(new Option('--paper <size>', 'default: that of your country').choices(['A4', 'Letter']))
    .option('--out <file>', 'write it here: .txt or .pdf; default: the terminal')
    .action(letter)
  add('pack', 'Make the proof pack: dispute.pdf to print or send, and the annex with the originals.')
    .argument('<case>')
    .addOption(
      new Option('--for <audience>', 'for whom').choices(['bank', 'court', 'company', 'police']).default('bank'),
    )
    .addOption(new Option('--paper <size>', 'default: that of your country').choices(['A4', 'Letter']))
    .option('--out <folder>', 'where to write it', '.')
    .action(pack)
  add('calendar', 'The deadlines as a calendar file (.ics), with titles that tell nobody what it is about.')
    .argument('<case>')
    .option('--name-merchant', 'put the merchant and the reason in', false)
    .option('--out <file>', 'default: the terminal')
    .action(calendar)
  add('undo', 'Take back the newest entry, or the one you name; nothing is deleted.')
    .argument('<case>')
    .argument('[entry]', 'its number in brackets')
    .action(undo)
  add('close', 'Close a case.')
    .argument('<case>')
    .addOption(
      new Option('--outcome <outcome>', 'how it ended')
        .choices(['cancelled', 'refunded', 'given-up', 'other'])
        .default('cancelled'),
    )
    .option('--note <words>', 'in your words')
    .action(close)
  return command
}

async function withDesk<T>(
  { home, guest = false }: { home?: string; guest?: boolean },
  act: (desk: CaseDesk) => Promise<T>,
): Promise<T> {
  const [{ openStore }, { CaseDesk }, { currentCatalogue }] = await Promise.all([
    import('@offhook/store'),
    import('../cases/case-desk.ts'),
    import('../catalogue/current.ts'),
  ])
  const store = await openStore({ home, guest })
  try {
    return await act(new CaseDesk(store, await currentCatalogue(home)))
  } finally {
    await store.close()
  }
}

function show(name: string, options: Common): Promise<void> {
  return withDesk(options, async (desk) => present(desk, await desk.get(name), options))
}

function present(desk: CaseDesk, open: OpenCase, { json }: Common): void {
  const view = desk.view(open)
  if (json) console.log(JSON.stringify(view))
  else process.stdout.write(renderCase(view, desk.today(open.state), terminalOf(process.stdout)))
}

/** After a change: what comes next, in one paragraph. */
function presentNext(desk: CaseDesk, open: OpenCase, { json }: Common, done: string): void {
  const view = desk.view(open)
  if (json) console.log(JSON.stringify(view))
  else console.log(`${done}\n${renderNext(view, terminalOf(process.stdout))}`)
}

interface OpenOptions extends Common {
  readonly biller?: string
  readonly goal: 'cancel' | 'refund'
  readonly country?: string
  readonly timeZone?: string
  readonly lang: Language
  readonly guest: boolean
}

async function open(words: readonly string[], options: OpenOptions): Promise<void> {
  const { currentCatalogue } = await import('../catalogue/current.ts')
  const catalogue = await currentCatalogue(options.home)
  const typed = words.join(' ')
  const { openSearch } = await import('@offhook/catalogue/search')
  const serviceId = catalogue.service(typed) ? typed : openSearch(catalogue).meant(typed)?.serviceId
  if (!serviceId) throw new InputError(`"${typed}" is not in the catalogue; "offhook catalogue list" names what is`)
  const { readFacts } = await import('../cases/happenings.ts')
  if (options.country !== undefined) readFacts({ country: options.country })
  await withDesk(options, async (desk) => {
    const { biller, goal, country, timeZone, lang } = options
    const made = await desk.open({
      serviceId,
      goal,
      language: lang,
      ...(biller !== undefined && { biller }),
      ...(country !== undefined && { country: country.toUpperCase() }),
      ...(timeZone !== undefined && { timeZone }),
    })
    present(desk, made, options)
  })
}

function list({ due, ...options }: Common & { readonly due: boolean }): Promise<void> {
  return withDesk(options, async (desk) => {
    const { addDays } = await import('@offhook/cases')
    const cases = (await desk.list()).map((one) => {
      const today = desk.today(one)
      const deadlines =
        one.status === 'closed'
          ? []
          : one.deadlines.filter(({ metOn, due: day }) => metOn === null && day >= addDays(today, -14))
      return { ...one, deadlines: due ? deadlines.filter(({ due: day }) => day <= addDays(today, 14)) : deadlines }
    })
    const shown = due ? cases.filter(({ deadlines }) => deadlines.length > 0) : cases
    if (options.json) {
      console.log(JSON.stringify(shown))
      return
    }
    if (shown.length === 0)
      console.log(due ? 'Nothing is due within 14 days.' : 'No cases. Open one: offhook case new norton')
    const terminal = terminalOf(process.stdout)
    for (const { id, serviceName, status, deadlines } of shown) {
      console.log(`${terminal.colors.bold(id)}  ${serviceName}  (${status})`)
      for (const { due: day, title } of due ? deadlines : deadlines.slice(0, 1))
        console.log(paragraph(`${day}  ${title}`, terminal, '              ', '          '))
    }
  })
}

function step(
  name: string,
  number: string | undefined,
  options: Common & { readonly on?: string; readonly failed?: string },
): Promise<void> {
  return withDesk(options, async (desk) => {
    const before = await desk.get(name)
    const { readHappening } = await import('../cases/happenings.ts')
    const on = readHappening(
      'failed',
      { what: options.failed ?? '-', ...(options.on !== undefined && { on: options.on }) },
      desk.today(before.state),
      () => '',
    )
    if (options.failed !== undefined)
      return presentNext(
        desk,
        await desk.record(before, on),
        options,
        'Noted. Three dated tries are worth more than one.',
      )
    const index = number === undefined ? undefined : Number(number)
    if (index !== undefined && !(Number.isInteger(index) && index > 0))
      throw new InputError(`${number}: a step is a number from 1`)
    const day = on.type === 'attempt-failed' ? on.data.on : desk.today(before.state)
    presentNext(desk, await desk.step(before, index, day), options, 'Done.')
  })
}

function tell(name: string, words: readonly string[], options: Common): Promise<void> {
  return withDesk(options, async (desk) => {
    const { pairsOf, readFacts } = await import('../cases/happenings.ts')
    presentNext(desk, await desk.record(await desk.get(name), readFacts(pairsOf(words))), options, 'Noted.')
  })
}

function record(name: string, what: string, words: readonly string[], options: Common): Promise<void> {
  return withDesk(options, async (desk) => {
    const { pairsOf, readHappening } = await import('../cases/happenings.ts')
    if (!happenings.includes(what as Happening)) throw new InputError(`${what}: one of ${happenings.join(', ')}`)
    const before = await desk.get(name)
    const event = readHappening(what as Happening, pairsOf(words), desk.today(before.state), (number) =>
      exhibitOf(before, number),
    )
    presentNext(desk, await desk.record(before, event), options, 'Noted.')
  })
}

function exhibitOf(open: OpenCase, number: number): string {
  return exhibitNumbered(open, number).sha256
}

function exhibitNumbered({ state }: OpenCase, number: number): OpenCase['state']['exhibits'][number] {
  const exhibit = state.exhibits.find((one) => one.number === number)
  if (!exhibit) throw new InputError(`there is no exhibit ${number}`)
  return exhibit
}

interface ExhibitOptions extends Common, DnsOptions {
  readonly kind?: ExhibitKind
  readonly role?: ExhibitRole
  readonly about?: string
  readonly on?: string
  readonly spokenTo?: string
  readonly number?: string
  readonly reference?: string
}

interface DnsOptions {
  readonly offline?: boolean
  readonly doh?: string
  readonly dns?: string
  readonly keyArchive?: string
}

async function askedArchive({ keyArchive }: DnsOptions): Promise<KeyArchive | null> {
  if (keyArchive === undefined) return null
  const { archiveOf } = await import('../cases/lookup-of.ts')
  return archiveOf(keyArchive)
}

/** Loaded where it is asked for: a list of cases needs no look-ups. */
async function askedLookup({ offline, doh, dns }: DnsOptions): Promise<Lookup | null> {
  if (offline) return null
  const { lookupOf } = await import('../cases/lookup-of.ts')
  return lookupOf({ doh, dns })
}

function addExhibit(name: string, files: readonly string[], options: ExhibitOptions): Promise<void> {
  return withDesk(options, async (desk) => {
    const { kind, role, about, on, spokenTo, number, reference } = options
    const call = {
      ...(spokenTo !== undefined && { spokenTo }),
      ...(number !== undefined && { number }),
      ...(reference !== undefined && { reference }),
    }
    const told = {
      ...(kind !== undefined && { kind }),
      ...(role !== undefined && { role }),
      ...(about !== undefined && { about }),
      ...(on !== undefined && { on }),
      ...(Object.keys(call).length > 0 && { call }),
    }
    const lookup = await askedLookup(options)
    const archive = await askedArchive(options)
    let current = await desk.get(name)
    const terminal = terminalOf(process.stdout)
    for (const file of files) {
      const bytes = await read(file)
      const {
        open: after,
        taken,
        judgements,
      } = await desk.addExhibit(current, file === '-' ? 'note.txt' : file, bytes, told, lookup, archive)
      current = after
      if (options.json) continue
      for (const { sha256, warnings } of taken.records) {
        const exhibit = after.state.exhibits.find((one) => one.sha256 === sha256)
        console.log(
          `Exhibit ${exhibit?.number}: ${exhibit?.name}${taken.events.length === 0 ? ' (it was there already)' : ' is kept.'}`,
        )
        const judgement = judgements.find((one) => one.exhibit === sha256)
        if (judgement)
          for (const words of [judgement.words, ...judgement.cautions]) console.log(paragraph(words, terminal, '  '))
        for (const warning of warnings ?? [])
          console.log(paragraph(terminal.colors.red(`! ${warning}`), terminal, '  '))
        if (exhibit?.found)
          console.log(paragraph(foundWords(exhibit.found, exhibit.number, after.state.id), terminal, '  '))
      }
    }
    if (options.json) console.log(JSON.stringify(desk.view(current)))
  })
}

async function read(file: string): Promise<Buffer> {
  try {
    return file === '-' ? readFileSync(0) : await readFile(file)
  } catch (error) {
    throw new InputError(`${file}: ${inWords(error)}`)
  }
}

/** What was read in a mail is offered, never taken over by itself. */
function foundWords(
  found: NonNullable<OpenCase['state']['exhibits'][number]['found']>,
  exhibit: number,
  id: string,
): string {
  const { confirmationNumber, effectiveOn, refund } = found
  const parts = [
    confirmationNumber && `number=${confirmationNumber}`,
    effectiveOn && `effectiveOn=${effectiveOn}`,
  ].filter(Boolean)
  const said = [
    confirmationNumber && `number ${confirmationNumber}`,
    effectiveOn && `ends on ${effectiveOn}`,
    refund && `refund ${refund.value} ${refund.currency}`,
  ].filter(Boolean)
  return `Read in it: ${said.join(', ') || 'that it is cancelled'}. If that is right: offhook case record ${id} confirmed ${[...parts, `exhibit=${exhibit}`].join(' ')}`
}

function checkMail(name: string, options: Common & DnsOptions): Promise<void> {
  return withDesk(options, async (desk) => {
    const lookup = await askedLookup(options)
    const archive = await askedArchive(options)
    const { open: after, judgements } = await desk.checkMails(await desk.get(name), lookup!, archive)
    if (options.json) {
      console.log(JSON.stringify(desk.view(after)))
      return
    }
    if (judgements.length === 0) console.log('Every mail was checked before.')
    for (const { exhibit, words } of judgements) {
      const number = after.state.exhibits.find(({ sha256 }) => sha256 === exhibit)?.number
      console.log(paragraph(`Exhibit ${number}: ${words}`, terminalOf(process.stdout)))
    }
  })
}

function stamp(name: string, number: string, options: Common & { readonly authority: string }): Promise<void> {
  return withDesk(options, async (desk) => {
    if (!URL.canParse(options.authority)) throw new InputError(`--authority ${options.authority}: an address`)
    const { overHttp } = await import('@offhook/cases')
    const before = await desk.get(name)
    presentNext(
      desk,
      await desk.stamp(before, exhibitNumbered(before, Number(number)), overHttp(options.authority)),
      options,
      'Stamped.',
    )
  })
}

function redact(
  name: string,
  number: string,
  options: Common & { readonly words?: string[]; readonly box?: string[] },
): Promise<void> {
  return withDesk(options, async (desk) => {
    const before = await desk.get(name)
    const boxes = (options.box ?? []).map((place) => {
      const [x, y, width, height] = place.split(',').map(Number)
      if (![x, y, width, height].every((one) => Number.isInteger(one) && one! >= 0))
        throw new InputError(`--box ${place}: write it as x,y,width,height`)
      return { x: x!, y: y!, width: width!, height: height! }
    })
    const after = await desk.redact(before, exhibitNumbered(before, Number(number)), options.words ?? [], boxes)
    presentNext(
      desk,
      after,
      options,
      `Kept as exhibit ${after.state.exhibits.at(-1)?.number}. Look at it before you send it.`,
    )
  })
}

interface Missing {
  readonly fact: string
  readonly question: string
}

function askFor(missing: readonly Missing[], id: string, json: boolean): void {
  process.exitCode = 2
  if (json) {
    console.log(JSON.stringify({ missing }))
    return
  }
  const lines = missing.map(({ fact, question }) => `  ${question}\n      ${howToTell(fact, id)}`)
  console.error(`offhook: before it can be made, this has to be known:\n${lines.join('\n')}`)
}

function howToTell(fact: string, id: string): string {
  if (fact === 'charge') return `offhook case record ${id} charged on=2026-11-20 amount="104.99 USD" descriptor="…"`
  if (fact === 'cancelled') return `offhook case record ${id} sent on=2026-11-01 by=online to="…"`
  return `offhook case tell ${id} ${fact}="…"`
}

function letter(
  name: string,
  kind: string,
  options: Common & { readonly lang?: Language; readonly paper?: PaperSize; readonly out?: string },
): Promise<void> {
  return withDesk(options, async (desk) => {
    const [{ letterKinds }, { paperOf }] = await Promise.all([
      import('@offhook/cases'),
      import('../cases/case-desk.ts'),
    ])
    if (!letterKinds.includes(kind as LetterKind)) throw new InputError(`${kind}: one of ${letterKinds.join(', ')}`)
    const before = await desk.get(name)
    const made = await desk.letter(
      before,
      kind as LetterKind,
      options.lang ?? before.state.language,
      options.paper ?? paperOf(before.state),
    )
    if ('missing' in made) return askFor(made.missing, before.state.id, options.json)
    if (options.out !== undefined) write(options.out, options.out.endsWith('.pdf') ? made.pdf : made.text)
    if (options.json) console.log(JSON.stringify({ ...made.letter, text: made.text }))
    else {
      if (options.out === undefined) process.stdout.write(`${made.text}\n`)
      for (const note of made.letter.notes) console.error(paragraph(note, terminalOf(process.stderr), '  ', '- '))
    }
  })
}

function pack(
  name: string,
  options: Common & { readonly for: Audience; readonly paper?: PaperSize; readonly out: string },
): Promise<void> {
  return withDesk(options, async (desk) => {
    const { paperOf } = await import('../cases/case-desk.ts')
    const before = await desk.get(name)
    const made = await desk.pack(before, options.for, options.paper ?? paperOf(before.state))
    if ('missing' in made) return askFor(made.missing, before.state.id, options.json)
    try {
      mkdirSync(options.out, { recursive: true })
      for (const { name: file, bytes } of made.pack.pdfs) writeFileSync(join(options.out, file), bytes)
      await pipeline(made.pack.annex(), createWriteStream(join(options.out, made.pack.annexName)))
    } catch (error) {
      throw new InputError(`${options.out}: ${inWords(error)}`)
    }
    const files = [...made.pack.pdfs.map(({ name: file }) => file), made.pack.annexName]
    if (options.json)
      console.log(JSON.stringify({ files, annexSha256: made.pack.annexSha256, heldBack: made.pack.heldBack }))
    else {
      for (const file of files) console.log(join(options.out, file))
      for (const { number, why } of made.pack.heldBack)
        console.log(paragraph(`Exhibit ${number} is not in it: ${why}.`, terminalOf(process.stdout), '  '))
    }
  })
}

function calendar(
  name: string,
  options: Common & { readonly nameMerchant: boolean; readonly out?: string },
): Promise<void> {
  return withDesk(options, async (desk) => {
    const { toIcs } = await import('@offhook/cases')
    const one = await desk.get(name)
    const { deadlines } = desk.view(one)
    const ics = toIcs(one.state.id, deadlines, {
      now: new Date(),
      ...(options.nameMerchant && { merchant: one.state.serviceName }),
    })
    if (options.out !== undefined) write(options.out, ics)
    else process.stdout.write(options.json ? `${JSON.stringify(deadlines)}\n` : ics)
  })
}

function write(path: string, content: string | Uint8Array): void {
  try {
    writeFileSync(path, content)
  } catch (error) {
    throw new InputError(`${path}: ${inWords(error)}`)
  }
}

function undo(name: string, entry: string | undefined, options: Common): Promise<void> {
  return withDesk(options, async (desk) => {
    const number = entry === undefined ? undefined : Number(entry.replace(/[[\]]/g, ''))
    if (number !== undefined && !Number.isInteger(number)) throw new InputError(`${entry}: an entry is a number`)
    const { open: after, undone } = await desk.undo(await desk.get(name), number)
    presentNext(desk, after, options, `Taken back: entry ${undone.sequence} (${undone.type}).`)
  })
}

function close(
  name: string,
  options: Common & { readonly outcome: 'cancelled' | 'refunded' | 'given-up' | 'other'; readonly note?: string },
): Promise<void> {
  return withDesk(options, async (desk) => {
    const { outcome, note } = options
    const after = await desk.record(await desk.get(name), {
      type: 'closed',
      data: { outcome, ...(note !== undefined && { note }) },
    })
    presentNext(desk, after, options, 'Closed. "offhook case undo" opens it again.')
  })
}
