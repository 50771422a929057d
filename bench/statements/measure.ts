// One subject, one file, one process, so that its memory is its own: `measure.ts SUBJECT FILE`. Prints one line of JSON.
import { createReadStream, readFileSync } from 'node:fs'
import { statementPath } from '../../packages/offhook/src/watch/statement-path.ts'
import { openStatement } from '../../packages/statements/src/import/open-statement.ts'

/** A rival is installed in this folder alone: the product's type check does not know it. */
const rival = (name: string): Promise<Record<string, never>> => import(name)

/** Reads the file and gives the number of transactions that it found. */
type Subject = (file: string) => Promise<number>

interface Papa {
  parse(from: unknown, options: object): { readonly data: readonly unknown[] }
}
interface Udsv {
  inferSchema(text: string): unknown
  initParser(schema: unknown): { stringArrs(text: string): readonly unknown[] }
}
interface OfxExtractor {
  readonly Ofx: new (text: string) => { getBankTransferList(): readonly unknown[] }
}

const subjects: Readonly<Record<string, Subject>> = {
  /** Dates and money read, each line checked, nothing held. */
  offhook: async (file) => {
    const opened = await openStatement(statementPath(file), { positive: 'income' })
    let rows = 0
    for (const row of opened.rows()) if (row.kind === 'transaction') rows += 1
    return rows
  },
  'papaparse-step': async (file) => {
    const { default: papa } = (await rival('papaparse')) as unknown as { default: Papa }
    return new Promise((resolve, reject) => {
      let rows = -1
      papa.parse(createReadStream(file), {
        step: () => {
          rows += 1
        },
        complete: () => resolve(rows),
        error: reject,
        skipEmptyLines: true,
      })
    })
  },
  'papaparse-arrays': async (file) => {
    const { default: papa } = (await rival('papaparse')) as unknown as { default: Papa }
    return papa.parse(readFileSync(file, 'utf8'), { skipEmptyLines: true }).data.length - 1
  },
  'udsv-arrays': async (file) => {
    const { inferSchema, initParser } = (await rival('udsv')) as unknown as Udsv
    const text = readFileSync(file, 'utf8')
    return initParser(inferSchema(text)).stringArrs(text).length
  },
  'ofx-data-extractor': async (file) => {
    const { Ofx } = (await rival('ofx-data-extractor')) as unknown as OfxExtractor
    return new Ofx(readFileSync(file, 'utf8')).getBankTransferList().length
  },
}

const [name = '', file = ''] = process.argv.slice(2)
const subject = subjects[name]
if (!subject) throw new Error(`there is no subject ${name}; there are ${Object.keys(subjects).join(', ')}`)
const cpu = process.cpuUsage()
const start = performance.now()
const rows = await subject(file)
const seconds = (performance.now() - start) / 1000
const { user, system } = process.cpuUsage(cpu)
console.log(
  JSON.stringify({ rows, seconds, cpuSeconds: (user + system) / 1e6, rssMb: process.resourceUsage().maxRSS / 1024 }),
)
