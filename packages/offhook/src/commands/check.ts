import { type AllowEntry, type CheckOptions, checkNumber } from '@offhook/check'
import { Command, InvalidArgumentError, Option } from 'commander'
import { catalogueForCheck } from '../catalogue/current-check.ts'
import { checkDocument } from '../documents/check-document.ts'
import { readAllowList } from '../input/allow-list.ts'
import { type Input, readInput } from '../input/read-input.ts'
import { InputError } from '../input-error.ts'
import { renderNumber } from '../terminal/render-number.ts'
import { renderReport } from '../terminal/render-report.ts'
import { terminalOf } from '../terminal/terminal.ts'

interface Options {
  readonly number?: string
  readonly brand?: string
  readonly host?: string
  readonly country?: string
  readonly allow?: string
  readonly failOn: 'planted' | 'caution'
  readonly fictional: 'ordinary' | 'as-assigned'
  readonly allowPrivate: boolean
  readonly reveal: boolean
  readonly json: boolean
}

export function checkCommand(): Command {
  return new Command('check')
    .description('Read a text, tell official numbers from planted ones, and name the official way instead.')
    .argument(
      '[files...]',
      'text, HTML, mail, PDF, DOCX, image, or the address of a page; "-" or nothing reads standard input',
    )
    .option('--number <number>', 'ask about one number instead of a text')
    .option('--brand <name>', 'with --number: the company it is said to belong to')
    .option('--host <host>', 'the host that the text was found on')
    .option('--country <cc>', 'where national numbers are dialled: two letters, as in US', countryCode)
    .option('--allow <file>', 'your own numbers, JSONL: e164, owner, reason, until')
    .addOption(
      new Option('--fail-on <verdict>', 'exit with 1 from this verdict on')
        .choices(['planted', 'caution'])
        .default('planted'),
    )
    .addOption(
      new Option('--fictional <how>', 'for tests and training')
        .choices(['ordinary', 'as-assigned'])
        .default('ordinary')
        .hideHelp(),
    )
    .option('--allow-private', 'read addresses inside this machine or its network, too', false)
    .option('--reveal', 'show every number in full', false)
    .option('--json', 'for programs: one object a text', false)
    .addHelpText('after', '\nExit status: 0 nothing planted, 1 a planted number, 2 an input that could not be read.')
    .action(run)
}

/** ISO 3166 alpha-2 in capitals. */
function countryCode(value: string): string {
  if (!/^[a-z]{2}$/i.test(value)) throw new InvalidArgumentError('two letters are needed, as in US or DE.')
  return value.toUpperCase()
}

async function run(files: readonly string[], options: Options): Promise<void> {
  if (options.number !== undefined) {
    if (files.length > 0) throw new InputError('--number asks about one number; leave out the files')
    answerNumber(options.number, options)
    return
  }
  if (options.brand !== undefined) throw new InputError('--brand goes with --number')
  const allow = options.allow === undefined ? [] : await readAllowList(options.allow)
  const names = files.length > 0 ? files : ['-']
  let isFound = false
  let isUnread = false
  for (const name of names) {
    try {
      const verdict = show(await readInput(name, options.allowPrivate), names.length > 1, allow, options)
      isFound ||= verdict === 'planted' || (options.failOn === 'caution' && verdict === 'caution')
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      console.error(`offhook: ${error.message}`)
      if (options.json && names.length > 1) console.log(JSON.stringify({ id: name, error: error.message }))
      isUnread = true
    }
  }
  if (isUnread) process.exitCode = 2
  else if (isFound) process.exitCode = 1
}

function show(input: Input, isOneOfMany: boolean, allow: readonly AllowEntry[], options: Options) {
  const { host, country, fictional, reveal } = options
  const catalogue = catalogueForCheck()
  const settings: CheckOptions = {
    catalogue,
    allow,
    fictional,
    ...((host ?? input.host) !== null && { host: host ?? input.host! }),
    ...(country !== undefined && { country }),
  }
  const report = checkDocument(input.document, settings)
  if (options.json) {
    const id = isOneOfMany ? { id: input.name } : {}
    console.log(JSON.stringify({ ...id, ...report }))
  } else {
    const name = isOneOfMany ? input.name : null
    const terminal = terminalOf(process.stdout)
    process.stdout.write(renderReport({ name, text: input.document.text, report }, { catalogue, terminal, reveal }))
    if (isOneOfMany) process.stdout.write('\n')
  }
  return report.verdict
}

function answerNumber(number: string, { brand, country, json, reveal }: Options): void {
  const answer = checkNumber(number, {
    catalogue: catalogueForCheck(),
    ...(brand !== undefined && { brand }),
    ...(country !== undefined && { country }),
  })
  if (json) {
    const { official, line, ...rest } = answer
    const fact = official ?? line
    const about = {
      purpose: official?.purpose ?? line?.name ?? null,
      source: fact?.source ?? null,
      note: 'says where a call you dial arrives, not who called you',
    }
    console.log(JSON.stringify({ ...rest, ...about }))
  } else {
    process.stdout.write(renderNumber(answer, terminalOf(process.stdout), reveal))
  }
}
