import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  closeSync,
  createWriteStream,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { memoryBook, norton } from '../case.fixture.ts'
import type { ExhibitShelf, OpenCase } from '../case-book.ts'
import type { CaseEvent, Facts } from '../events.ts'
import { takeIn } from '../exhibits/take-in.ts'
import { judgeMail } from '../mail/judge-mail.ts'
import { encodeKeyRecord } from '../mail/key-record.ts'
import { systemLookup } from '../mail/lookup.ts'
import { expected, newKey, plainMail, signed, startDns, type TestDns } from '../mail/mail.fixture.ts'
import { makePack, type Pack, type PackOptions } from './make-pack.ts'
import { verifyPack } from './verify-pack.ts'

const folder = mkdtempSync(join(tmpdir(), 'offhook-pack-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const now = new Date('2026-11-24T12:00:00Z')
const key = newKey('ed25519')
let dns: TestDns
beforeAll(async () => {
  dns = await startDns({ 's1._domainkey.norton.com': key.record })
})
afterAll(() => dns.stop())

const facts: Facts = {
  name: 'Ada Example',
  address: ['1 Sample Street', 'Springfield'],
  email: 'ada@example.com',
  paidBy: 'credit-card',
  cardLastFour: '1111',
  lastUsedOn: '2026-10-01',
  statement: 'I turned the renewal off. My card 4111 1111 1111 1111 was charged all the same.',
}
const story: CaseEvent[] = [
  { type: 'told', data: facts },
  { type: 'notice-sent', data: { on: '2026-11-01', to: 'Norton', by: 'online' } },
  { type: 'confirmed', data: { on: '2026-11-01', number: 'NRT-778812', spokenTo: 'Sam' } },
  {
    type: 'charged',
    data: {
      postedOn: '2026-11-20',
      transactionOn: '2026-11-19',
      amount: { value: '104.99', currency: 'USD' },
      descriptor: 'NORTON *AP1234',
    },
  },
  { type: 'refund-asked', data: { on: '2026-11-21' } },
]

function memoryShelf(): ExhibitShelf {
  const files = new Map<string, Uint8Array>()
  return {
    put: async (bytes) => {
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      files.set(sha256, bytes)
      return sha256
    },
    get: async (sha256) => files.get(sha256)!,
    stream: (sha256) => Readable.from([Buffer.from(files.get(sha256)!)]),
    size: (sha256) => files.get(sha256)?.length,
  }
}

async function caseWithProof(events: CaseEvent[] = story, mailText = plainMail) {
  const shelf = memoryShelf()
  const { book } = memoryBook(() => now)
  let open = await book.record(await book.open(norton), 'person', ...events)
  const add = async (name: string, bytes: Uint8Array, told = {}) => {
    const taken = await takeIn(open.state, name, bytes, told, shelf, () => [])
    open = await book.record(open, 'person', ...taken.events)
    return taken.records[0]!.sha256
  }
  const mail = await signed(mailText, key.privateKey)
  const sha256 = await add('confirmation.eml', mail)
  const { judgement, record } = await judgeMail(mail, expected, systemLookup([dns.server]), () => now)
  const keys = await shelf.put(encodeKeyRecord(record!))
  open = await book.record(open, 'offhook', {
    type: 'mail-judged',
    data: { exhibit: sha256, keys, result: judgement.result, words: judgement.words },
  })
  return { shelf, add, current: () => open, book }
}

const options = (more: Partial<PackOptions> = {}): PackOptions => ({
  audience: 'bank',
  size: 'Letter',
  now,
  sender: expected,
  engine: '0.1.0',
  catalogue: '2026-11-23',
  ...more,
})

async function pack(open: OpenCase, shelf: ExhibitShelf, more: Partial<PackOptions> = {}): Promise<Pack> {
  const made = await makePack(open, shelf, options(more))
  if ('missing' in made) throw new Error(JSON.stringify(made.missing))
  return made
}

/** A page with these texts beside each other, each drawn by itself. */
async function pdfOf(texts: readonly string[]): Promise<Buffer> {
  const { PDFDocument } = await import('@cantoo/pdf-lib')
  const document = await PDFDocument.create()
  const page = document.addPage([600, 200])
  texts.forEach((text, index) => {
    page.drawText(text, { x: 20 + index * 9, y: 100, size: 12 })
  })
  return Buffer.from(await document.save())
}

async function written(made: Pack, name = 'annex.zip'): Promise<string> {
  const path = join(mkdtempSync(join(folder, 'p-')), name)
  await pipeline(made.annex(), createWriteStream(path))
  return path
}

/** The text of a PDF by a program that has nothing to do with ours. */
const hasPoppler = (() => {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()
function pdfText(bytes: Uint8Array, page?: number): string {
  const path = join(folder, 'text.pdf')
  writeFileSync(path, bytes)
  return execFileSync('pdftotext', ['-layout', ...(page ? ['-f', `${page}`, '-l', `${page}`] : []), path, '-'], {
    encoding: 'utf8',
  })
}
const onPaper = it.skipIf(!hasPoppler)

describe('the printed part', () => {
  onPaper('asks on page one what dispute forms ask, in their order (needs pdftotext)', async () => {
    const { shelf, current } = await caseWithProof()
    const text = pdfText((await pack(current(), shelf)).pdfs[0]!.bytes, 1)
    const fields = [
      ['Cardholder', 'Ada Example'],
      ['last four digits', '•••• 1111'],
      ['Transaction date', '2026-11-19'],
      ['Posting date', '2026-11-20'],
      ['Amount', '104.99 USD'],
      ['Merchant as printed', 'NORTON *AP1234'],
      ['Date and method of cancelling', '2026-11-01, on the merchant’s site'],
      ['Cancellation number', 'NRT-778812'],
      ['Person spoken to', 'Sam'],
      ['Merchant contacted', '2026-11-21: asked for the money back'],
      ['Statement in my own words', 'I turned the renewal off'],
      ['', 'Not used since 2026-10-01'],
      ['Date and signature', ''],
    ]
    let from = 0
    for (const part of fields.flat()) {
      const at = text.indexOf(part, from)
      expect(at, part).toBeGreaterThanOrEqual(0)
      from = at
    }
  })

  onPaper('never holds a full card number, and says what it does not show (needs pdftotext)', async () => {
    const { shelf, current } = await caseWithProof()
    const text = pdfText((await pack(current(), shelf)).pdfs[0]!.bytes)
    expect(text).not.toContain('4111 1111 1111 1111')
    expect(text).toContain('•••• •••• •••• 1111')
    expect(text.replace(/\s+/g, ' ')).toContain('not independently confirmed; whoever profits could have made it')
    expect(text.replace(/\s+/g, ' ')).toContain('no outside authority has stamped the time')
    expect(text).toContain('Exhibit 1')
    expect(text).toContain('Cancellation number: NRT-778812')
  })

  it('asks for what is missing, one question a fact', async () => {
    const { shelf, current } = await caseWithProof([])
    const made = await makePack(current(), shelf, options())
    expect('missing' in made && made.missing.map(({ fact }) => fact)).toEqual([
      'name',
      'paidBy',
      'cardLastFour',
      'charge',
      'cancelled',
      'lastUsedOn',
      'statement',
    ])
  })

  it('splits itself before it is larger than banks take, on A4 as on Letter', async () => {
    const { shelf, add, current } = await caseWithProof()
    const noise = new PNG({ width: 400, height: 400 })
    for (let at = 0; at < noise.data.length; at += 1) noise.data[at] = at % 4 === 3 ? 255 : (at * 2654435761) >>> 24
    await add('screen.png', PNG.sync.write(noise))
    for (let index = 0; index < 9; index += 1) await add(`log-${index}.txt`, Buffer.from(`line ${index}\n`.repeat(280)))
    for (const size of ['A4', 'Letter'] as const) {
      const { pdfs } = await pack(current(), shelf, { size })
      expect(pdfs.length).toBeGreaterThan(1)
      expect(pdfs.map(({ name }) => name).slice(0, 2)).toEqual(['dispute.pdf', 'dispute-2.pdf'])
      expect(pdfs.filter(({ bytes, pages }) => bytes.length > 5 * 1024 * 1024 || pages > 50)).toEqual([])
    }
  })
})

describe('editions', () => {
  onPaper('for the company hold no address of the person and no bank matters (needs pdftotext)', async () => {
    const { shelf, add, current } = await caseWithProof()
    await add('mine.txt', Buffer.from('Ada Example, 1 Sample Street'))
    const made = await pack(current(), shelf, { audience: 'company' })
    expect(made.heldBack).toMatchObject([{ number: 2, why: 'it holds your address' }])
    const path = await written(made)
    execFileSync('unzip', ['-q', path, '-d', `${path}.d`])
    const everything = readdirSync(`${path}.d`, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .filter((entry) => readFileSync(join(entry.parentPath, entry.name)).includes('Sample Street'))
    expect(everything).toEqual([])
    expect(pdfText(made.pdfs[0]!.bytes)).not.toMatch(/Sample Street|\b1111\b/)
  })

  it('keep back statements and full card numbers, and name them with their hash', async () => {
    const { shelf, add, current } = await caseWithProof()
    await add('statement.pdf', Buffer.from('%PDF-1.4\n%%EOF'), { role: 'charge' })
    const chat = await add('chat.txt', Buffer.from('my card is 4111 1111 1111 1111'), { kind: 'chat' })
    const { heldBack } = await pack(current(), shelf)
    expect(heldBack.map(({ number }) => number)).toEqual([2, 3])
    expect(heldBack[1]).toMatchObject({ sha256: chat, why: expect.stringContaining('full card number') })
  })

  it('keep back a PDF with a full card number, drawn as one run or digit by digit, and no other', async () => {
    const { shelf, add, current } = await caseWithProof()
    await add('whole.pdf', await pdfOf(['Paid with 4111 1111 1111 1111']))
    await add('digits.pdf', await pdfOf([...'4111111111111111']))
    await add('four.pdf', await pdfOf(['Paid with card ending in 1111, order 4111 1111 1111 1112']))
    const { heldBack } = await pack(current(), shelf)
    expect(heldBack.map(({ number }) => number)).toEqual([2, 3])
    expect(heldBack.map(({ why }) => why).filter((why) => !why.includes('full card number'))).toEqual([])
  })
})

describe('the annex', () => {
  it('is intact as it was made, and its signatures hold from the keys in it', async () => {
    const { shelf, add, current } = await caseWithProof()
    await add('note.txt', Buffer.from('The button was missing.'), { kind: 'note' })
    const made = await pack(current(), shelf)
    const path = await written(made)
    const report = await verifyPack(path, new Date('2031-01-01'))
    expect(report.faults).toEqual([])
    expect(report.mails).toMatchObject([{ path: 'exhibits/01-confirmation.eml', result: 'valid' }])
    expect(createHash('sha256').update(readFileSync(path)).digest('hex')).toBe(made.annexSha256)
  })

  it('is checked by sha256sum and openssl alone, with the commands of VERIFY.md', async () => {
    const rsa = newKey()
    dns.set('rsa._domainkey.norton.com', rsa.record)
    const { shelf, add, current, book } = await caseWithProof()
    const mail = await signed(plainMail.replace('one@', 'two@'), rsa.privateKey, { selector: 'rsa' })
    const sha256 = await add('second.eml', mail)
    const { judgement, record } = await judgeMail(mail, expected, systemLookup([dns.server]), () => now)
    const keys = await shelf.put(encodeKeyRecord(record!))
    const open = await book.record(current(), 'offhook', {
      type: 'mail-judged',
      data: { exhibit: sha256, keys, result: judgement.result, words: judgement.words },
    })
    const path = await written(await pack(open, shelf))
    const unpacked = `${path}.d`
    execFileSync('unzip', ['-q', path, '-d', unpacked])
    const commands = [...readFileSync(join(unpacked, 'VERIFY.md'), 'utf8').matchAll(/```sh\n([\s\S]*?)```/g)].map(
      (match) => match[1]!,
    )
    const run = (command: string) => execFileSync('bash', ['-ec', command], { cwd: unpacked, encoding: 'utf8' })
    expect(commands.length).toBeGreaterThanOrEqual(4)
    const outputs = commands.map(run)
    expect(
      outputs[0]!
        .trim()
        .split('\n')
        .every((line) => line.endsWith(': OK')),
    ).toBe(true)
    expect(outputs[1]).toMatch(/chain OK, \d+ entries/)
    expect(outputs.slice(2).filter((output) => /Verified OK|Verified Successfully/.test(output))).toHaveLength(2)
    for (const number of [1, 2]) {
      const hash = run(`openssl dgst -sha256 -binary signatures/${number}.body | openssl base64`).trim()
      expect(readFileSync(join(unpacked, `signatures/${number}.header`), 'utf8').trim()).toBe(`bh=${hash}`)
      expect(
        readFileSync(join(unpacked, `signatures/${number}.signed`), 'latin1').includes(`bh=${hash}`) || number === 1,
      ).toBe(true)
    }
    writeFileSync(
      join(unpacked, 'events.jsonl'),
      readFileSync(join(unpacked, 'events.jsonl'), 'utf8').replace('NRT-778812', 'NRT-778813'),
    )
    expect(() => run(commands[0]!)).toThrow()
    expect(run(commands[1]!)).toContain('chain BROKEN')
  })

  /** Every so many bytes, from another one each time; `npm run soak` takes them all. */
  const stride = Number(process.env['OFFHOOK_STRIDE'] ?? 8)
  it('shows every change of one byte, wherever it is', { timeout: 240_000 }, async () => {
    const small = plainMail.replace(/You will be.*/, '')
    const { shelf, current } = await caseWithProof([{ type: 'told', data: { name: 'A', statement: 'B' } }], small)
    const path = await written(await pack(current(), shelf, { audience: 'court' }))
    const original = readFileSync(path)
    expect((await verifyPack(path, now)).isIntact).toBe(true)
    const file = openSync(path, 'r+')
    const unseen: number[] = []
    for (let at = Math.floor(Math.random() * stride); at < original.length; at += stride) {
      writeSync(file, Buffer.from([original[at]! ^ (1 << (at % 8))]), 0, 1, at)
      const isSeen = await verifyPack(path, now).then(
        ({ isIntact }) => !isIntact,
        () => true,
      )
      if (!isSeen) unseen.push(at)
      writeSync(file, original, at, 1, at)
    }
    closeSync(file)
    expect(unseen).toEqual([])
    expect((await verifyPack(path, now)).isIntact).toBe(true)
  })

  it('shows what was added, taken out, cut off or exchanged', async () => {
    const { shelf, current } = await caseWithProof()
    const path = await written(await pack(current(), shelf))
    const unpacked = `${path}.d`
    execFileSync('unzip', ['-q', path, '-d', unpacked])
    writeFileSync(join(unpacked, 'more.txt'), 'x')
    rmSync(join(unpacked, 'VERIFY.md'))
    const again = `${path}.again.zip`
    execFileSync('zip', ['-qr', again, ...readdirSync(unpacked)], { cwd: unpacked })
    const { faults } = await verifyPack(again, now)
    expect(faults).toEqual(expect.arrayContaining(['more.txt: was added', 'VERIFY.md: is missing']))
    writeFileSync(path, readFileSync(path).subarray(0, statSync(path).size - 30))
    await expect(verifyPack(path, now)).rejects.toThrow('is no ZIP that can be read, or was cut short')
  })
})
