import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { cleanKinds } from './clean/index.ts'
import { generate, isOf, type Order } from './generate.ts'
import { languages } from './languages/index.ts'
import { plantedKinds } from './planted/index.ts'

const kindNames = [...plantedKinds, ...cleanKinds].map(({ name }) => name)
const HELP = `npm run -s benchmark -- --part train|test [--lang en,de,…] [--count N]
                         [--seed S] [--kind K,…] [--out FILE]

Writes labelled planted and clean texts as JSON lines: N texts (default 400) a
language, to standard output or FILE. The same options and seed give the same
texts. docs/benchmark.md says what stands in a line.

Languages: ${languages.map(({ code }) => code).join(', ')} (hi stands for both)
Kinds:
${wrapped(kindNames, 78)}
`

/** Names in lines of at most so many characters. */
function wrapped(names: readonly string[], width: number): string {
  const lines: string[] = []
  for (const name of names) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + name.length + 2 <= width) lines[lines.length - 1] = `${last}, ${name}`
    else lines.push(`  ${name}`)
  }
  return lines.join(',\n')
}

const order = read()
if (order !== null) {
  try {
    await pipeline(
      Readable.from(lines(order)),
      order.file === undefined ? process.stdout : createWriteStream(order.file),
    )
  } catch (error) {
    // Whoever reads has seen enough, as `head` does.
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') refuse((error as Error).message)
  }
}

function* lines(wanted: Order): Generator<string> {
  for (const record of generate(wanted)) yield `${JSON.stringify(record)}\n`
}

/** What was asked for; null after help or a line that says what is wrong. */
function read(): (Order & { readonly file: string | undefined }) | null {
  const values = options()
  if (values === null) return null
  if (values.help) {
    process.stdout.write(HELP)
    return null
  }
  const { part, seed, out: file } = values
  if (part === undefined) return refuse(HELP)
  if (part !== 'train' && part !== 'test') return refuse(`--part is train or test, not ${part}`)
  const count = Number(values.count)
  if (!Number.isInteger(count) || count < 1) return refuse(`--count is a whole number from 1 on, not ${values.count}`)
  const langs = values.lang?.split(',')
  const unknown = langs?.find((lang) => !languages.some((language) => isOf(language, lang)))
  if (unknown !== undefined) return refuse(`--lang: there are no texts in ${unknown}`)
  const kinds = values.kind?.split(',')
  const strange = kinds?.find((kind) => !kindNames.includes(kind))
  if (strange !== undefined) return refuse(`--kind: there is no kind ${strange}`)
  return { part, count, file, ...(langs && { langs }), ...(kinds && { kinds }), ...(seed !== undefined && { seed }) }
}

function options() {
  try {
    return parseArgs({
      options: {
        part: { type: 'string' },
        lang: { type: 'string' },
        count: { type: 'string', default: '400' },
        seed: { type: 'string' },
        kind: { type: 'string' },
        out: { type: 'string' },
        help: { type: 'boolean' },
      },
    }).values
  } catch (error) {
    return refuse((error as Error).message)
  }
}

function refuse(why: string): null {
  process.stderr.write(why.endsWith('\n') ? why : `${why}\n`)
  process.exitCode = 2
  return null
}
