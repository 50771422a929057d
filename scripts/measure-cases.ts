// Measures what a large collection of cases costs: `npm run measure:cases`. Prints milliseconds and memory; asserts nothing.
import { execFileSync } from 'node:child_process'
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { CaseBook, type CaseEvent, expectedSender, makePack, type OpenCase } from '@offhook/cases'
import { catalogue } from '@offhook/catalogue/full'
import { openStore } from '@offhook/store'
import { CaseDesk } from '../packages/offhook/src/cases/case-desk.ts'

const events = 10_000
const exhibits = 2_000
const folder = process.argv[2] ?? mkdtempSync(join(tmpdir(), 'offhook-measure-'))
const opened = {
  serviceId: 'norton',
  serviceName: 'Norton',
  companyId: 'gen-digital',
  goal: 'cancel',
  biller: 'direct',
  country: 'US',
  timeZone: 'America/New_York',
  language: 'en',
} as const

const [, , packed, caseId] = process.argv
if (packed !== undefined && caseId !== undefined) {
  await measurePack(packed, caseId)
  process.exit()
}

try {
  const store = await openStore({ home: join(folder, 'many') })
  const book = new CaseBook({ events: store.cases, now: () => new Date(), summarise: () => ({}) })
  for (let index = 0; index < 99; index += 1) await book.open(opened)
  const written: CaseEvent[] = []
  for (let index = 0; index < exhibits; index += 1) {
    const sha256 = await store.exhibits.put(Buffer.from(`exhibit ${index}`))
    written.push({
      type: 'exhibit-added',
      data: { sha256, name: `${index}.txt`, mediaType: 'text/plain', size: 12, kind: 'note', role: 'support' },
    })
  }
  for (let index = written.length + 1; index < events; index += 1)
    written.push({ type: 'noted', data: { text: `entry ${index}, as a person writes one` } })
  let open: OpenCase = await book.open(opened)
  for (let from = 0; from < written.length; from += 1000)
    open = await book.record(open, 'person', ...written.slice(from, from + 1000))
  const list = await median(async () => void (await book.list()))
  const one = await median(async () => void (await book.get(open.state.id)))
  const desk = new CaseDesk(store, catalogue)
  const view = await median(async () => void desk.view(await desk.get(open.state.id)))
  console.log(`${events} events, ${exhibits} exhibits in one case, 99 cases beside it`)
  console.log(
    `list of cases: ${list.toFixed(1)} ms; opening the large case, chain checked: ${one.toFixed(1)} ms, with deadlines, next step and timeline: ${view.toFixed(1)} ms (medians of 9)`,
  )
  await store.close()

  const heavy = await openStore({ home: join(folder, 'heavy') })
  const heavyBook = new CaseBook({ events: heavy.cases, now: () => new Date(), summarise: () => ({}) })
  let large = await heavyBook.record(await heavyBook.open(opened), 'person', {
    type: 'told',
    data: { name: 'Ada Example', statement: 'As it was.' },
  })
  const size = 5 * 1024 * 1024
  for (let index = 0; index < 40; index += 1) {
    const bytes = Buffer.alloc(size, index)
    bytes.write('%PDF-1.7\n')
    const sha256 = await heavy.exhibits.put(bytes)
    large = await heavyBook.record(large, 'person', {
      type: 'exhibit-added',
      data: { sha256, name: `${index}.pdf`, mediaType: 'application/pdf', size, kind: 'pdf', role: 'support' },
    })
  }
  await heavy.close()
  // In a process of its own, as `offhook case pack` is: what was written above takes no part in its memory.
  const [, script] = process.argv
  execFileSync(process.execPath, [...process.execArgv, script!, folder, large.state.id], { stdio: 'inherit' })
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function median(act: () => Promise<void>): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < 9; round += 1) {
    const started = performance.now()
    await act()
    times.push(performance.now() - started)
  }
  return times.sort((a, b) => a - b)[4]!
}

async function measurePack(home: string, caseId: string): Promise<void> {
  const heavy = await openStore({ home: join(home, 'heavy') })
  const book = new CaseBook({ events: heavy.cases, now: () => new Date(), summarise: () => ({}) })
  const started = performance.now()
  const made = await makePack(await book.get(caseId), heavy.exhibits, {
    audience: 'court',
    size: 'A4',
    now: new Date(),
    sender: expectedSender('norton', 'direct', catalogue)!,
    engine: 'measure',
    catalogue: catalogue.version,
  })
  if ('missing' in made) throw new Error('the pack asks for more')
  await pipeline(made.annex(), createWriteStream(join(home, 'annex.zip')))
  const seconds = (performance.now() - started) / 1000
  console.log(
    `pack of 200 MB: ${seconds.toFixed(1)} s, peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
  )
  await heavy.close()
}
