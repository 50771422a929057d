import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { availableParallelism } from 'node:os'
import { Command, InvalidArgumentError, Option } from 'commander'
import { readAllowList } from '../input/allow-list.ts'
import { InputError, inWords } from '../input-error.ts'
import { scan } from '../scan/scan.ts'
import type { ScanCounts } from '../scan/settings.ts'
import { type Format, formatNames } from '../scan/sources.ts'

interface Options {
  readonly format?: Format
  readonly idField: string
  readonly textField: string
  readonly hostField: string
  readonly countryField: string
  readonly allow?: string
  readonly full: boolean
  readonly jobs: number
  readonly out?: string
  readonly failOn?: 'planted' | 'caution'
  readonly fictional: 'ordinary' | 'as-assigned'
}

export function scanCommand(): Command {
  return new Command('scan')
    .description('Judge a whole corpus: one JSON line a record, in input order, in constant memory.')
    .argument('[inputs...]', 'files and folders; "-" or nothing reads standard input')
    .addOption(new Option('--format <format>', 'instead of what the file names say').choices(formatNames))
    .option('--id-field <name>', 'the field with the id', 'id')
    .option('--text-field <name>', 'the field with the text', 'text')
    .option('--host-field <name>', 'the field with the host', 'host')
    .option('--country-field <name>', 'the field with the country', 'country')
    .option('--allow <file>', 'your own numbers, JSONL: e164, owner, reason, until')
    .option('--full', 'judge texts without a number, too', false)
    .option('--jobs <n>', 'threads', jobCount, availableParallelism())
    .option('--out <file>', 'write there instead of standard output')
    .addOption(new Option('--fail-on <verdict>', 'exit with 1 from this verdict on').choices(['planted', 'caution']))
    .addOption(
      new Option('--fictional <how>', 'for tests and training')
        .choices(['ordinary', 'as-assigned'])
        .default('ordinary')
        .hideHelp(),
    )
    .option('--json', 'output is JSON lines in any case', true)
    .action(run)
}

function jobCount(value: string): number {
  const jobs = Number(value)
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 256)
    throw new InvalidArgumentError('a whole number from 1 to 256 is needed.')
  return jobs
}

async function run(inputs: readonly string[], options: Options): Promise<void> {
  const { format, jobs, out, failOn, allow, ...fields } = options
  const stream = out === undefined ? process.stdout : await create(out)
  const progress = new Progress()
  let isUnread = false
  const counts = await scan({
    names: inputs.length > 0 ? inputs : ['-'],
    format,
    jobs,
    settings: { ...fields, allow: allow === undefined ? [] : await readAllowList(allow) },
    write: async (output) => {
      if (output !== '' && !stream.write(output)) await once(stream, 'drain')
    },
    onError: (error) => {
      isUnread = true
      console.error(`offhook: ${error.message}`)
    },
    onProgress: (counts) => progress.show(counts),
  })
  progress.end()
  if (stream !== process.stdout) await new Promise<void>((ended) => stream.end(() => ended()))
  if (counts.bad > 0) console.error(`offhook: ${counts.bad} of ${counts.records} records could not be read`)
  const isFound = failOn !== undefined && (counts.planted > 0 || (failOn === 'caution' && counts.caution > 0))
  if (isUnread) process.exitCode = 2
  else if (isFound) process.exitCode = 1
}

async function create(path: string): Promise<NodeJS.WritableStream> {
  const stream = createWriteStream(path)
  try {
    await once(stream, 'open')
    return stream
  } catch (error) {
    throw new InputError(`${path}: ${inWords(error)}`)
  }
}

/** Shown on a terminal after a second, on standard error, so that output stays clean. */
class Progress {
  readonly #started = Date.now()
  #shown = 0

  show({ records, planted }: ScanCounts): void {
    const now = Date.now()
    if (!process.stderr.isTTY || now - this.#started < 1000 || now - this.#shown < 200) return
    this.#shown = now
    process.stderr.write(
      `\r\u001b[K${records} records, ${planted} planted, ${Math.round(records / ((now - this.#started) / 1000))} a second`,
    )
  }

  end(): void {
    if (this.#shown > 0) process.stderr.write('\r\u001b[K')
  }
}
