import { writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { catalogue } from '@offhook/catalogue'
import { check } from '@offhook/check'
import { readDocument } from '@offhook/documents'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { docx } from '../../documents/src/fixtures/docx.fixture.ts'
import { mail, multipart, part } from '../../documents/src/fixtures/mail.fixture.ts'
import { pdf } from '../../documents/src/fixtures/pdf.fixture.ts'
import { pngHead, pngOf } from '../../documents/src/fixtures/png.fixture.ts'
import { qrPng } from '../../documents/src/fixtures/qr.fixture.ts'
import { zip } from '../../documents/src/fixtures/zip.fixture.ts'
import { checkDocument } from '../src/documents/check-document.ts'
import { offhook, temporaryFolder } from './run.ts'

const folder = temporaryFolder()
const lines = [
  'Norton refund help desk: how to cancel Norton',
  'Call the Norton customer support number 1-888-555-0142 now.',
  'Dial 1-888-555-0142 and a live person gives a full refund.',
  'Norton support 1-888-555-0142 is open 24 hours a day.',
]
const text = lines.join('\n')
const number = '1-888-555-0142'
const settings = { catalogue, fictional: 'as-assigned' } as const

/** A page with every digit group of the number in a tag of its own. */
const page = `<!doctype html><body>${lines
  .map((line) => `<div>${line.replaceAll(number, '1-<b>888</b>-&#53;55<wbr>-<span>01</span>42')}</div>`)
  .join('\n')}`

const documents: Readonly<Record<string, () => Promise<Uint8Array> | Uint8Array>> = {
  'a.txt': () => Buffer.from(text),
  'a.md': () => Buffer.from(text),
  'a.html': () => Buffer.from(page),
  'printable.eml': () => mail(part({ type: 'text/plain; charset=utf-8', encoding: 'quoted-printable', content: text })),
  'base64.eml': () => mail(part({ type: 'text/html; charset=utf-8', encoding: 'base64', content: page })),
  'attached.eml': async () =>
    mail(
      multipart('mixed', [
        part({
          type: 'application/pdf',
          encoding: 'base64',
          head: 'Content-Disposition: attachment; filename=bill.pdf',
          content: await pdf({ pages: [text] }),
        }),
      ]),
    ),
  'a.pdf': () => pdf({ pages: [text] }),
  'a.docx': () => docx({ body: text.replaceAll('888', '|888|') }),
  'a.png': () => pngOf(text),
}

describe('one text in every format', () => {
  const plain = check(text, settings)

  test('is planted as plain text', () => {
    expect(plain.verdict).toBe('planted')
    expect(plain.numbers.map(({ mentions }) => mentions.length)).toEqual([3])
  })

  test.each(Object.keys(documents))('gives the same verdict and numbers from %s, each with its place', async (name) => {
    const bytes = await documents[name]!()
    const document = await readDocument(bytes, { name })
    const report = checkDocument(document, settings)
    expect(report.notRead).toEqual([])
    expect(report.verdict).toBe(plain.verdict)
    const essence = ({ numbers }: typeof report) =>
      numbers.map(({ e164, verdict, claimed, mentions }) => ({ e164, verdict, claimed, count: mentions.length }))
    expect(essence(report)).toEqual(essence(plain))
    for (const mention of report.numbers[0]!.mentions) {
      expect(mention).toHaveProperty('source.part')
      expect(document.text.slice(mention.start, mention.end)).toContain('888')
    }
  })

  test('leads back to the digits in the source of a page', async () => {
    const report = checkDocument(await readDocument(Buffer.from(page)), settings)
    const sources = report.numbers[0]!.mentions.map(
      (mention) => (mention as unknown as { source: { start: number; end: number } }).source,
    )
    for (const { start, end } of sources)
      expect(page.slice(start, end)).toBe('1-<b>888</b>-&#53;55<wbr>-<span>01</span>42')
    expect(new Set(sources.map(({ start }) => start)).size).toBe(3)
  })
})

test('a QR code that rings or opens a messenger is a mention, with the code as its place', async () => {
  const document = await readDocument(
    await qrPng('tel:+1-888-555-0142', 'https://wa.me/18885550142?text=Norton+refund'),
  )
  const { numbers } = checkDocument(document, settings)
  expect(numbers.map(({ e164 }) => e164)).toEqual(['+18885550142'])
  expect(numbers[0]!.mentions).toMatchObject([
    { source: { part: 'image', field: 'qr-code' } },
    { source: { part: 'image', field: 'qr-code' } },
  ])
})

describe('offhook check', () => {
  test('reads files of every kind in one go, one line each', async () => {
    const names = await Promise.all(
      Object.entries(documents).map(async ([name, make]) => {
        const path = join(folder, name)
        writeFileSync(path, await make())
        return path
      }),
    )
    const { status, stdout, stderr } = await offhook(['check', '--json', '--fictional', 'as-assigned', ...names])
    expect(stderr).toBe('')
    expect(status).toBe(1)
    const reports = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(reports.map(({ id, verdict }) => [id, verdict])).toEqual(names.map((name) => [name, 'planted']))
    const places = Object.fromEntries(
      reports.map(({ id, numbers }) => [id.slice(folder.length + 1), numbers[0].mentions[0].source]),
    )
    expect(places).toMatchObject({
      'a.txt': { part: 'text', start: text.indexOf(number), end: text.indexOf(number) + number.length },
      'a.html': { part: 'html' },
      'printable.eml': { part: '1' },
      'attached.eml': { part: '1', page: 1, box: { x: expect.any(Number) } },
      'a.pdf': { part: 'pdf', page: 1, box: { height: expect.any(Number) } },
      'a.docx': { part: 'document', paragraph: 2 },
      'a.png': { part: 'image', page: 1, box: { width: expect.any(Number) } },
    })
  }, 60_000)

  test('answers what cannot be read with one line each, and reads the rest', async () => {
    const files: Readonly<Record<string, Uint8Array>> = {
      'cut.pdf': (await pdf({ pages: ['x'] })).subarray(0, 300),
      'locked.pdf': await pdf({ pages: ['x'], password: 'secret' }),
      'bomb.docx': zip({ 'word/document.xml': 'x' }, 4_000_000_000),
      'huge.png': pngHead(10_000, 10_000),
      'binary.txt': Uint8Array.from([1, 2, 0, 3, 0xff, 0]),
      'parts.eml': mail(
        multipart(
          'mixed',
          Array.from({ length: 10_000 }, () => part({ type: 'text/plain', content: 'x' })),
        ),
      ),
      'deep.html': Buffer.from(`${'<div>'.repeat(100_000)}Norton support 1-888-555-0142`),
    }
    const names = Object.entries(files).map(([name, bytes]) => {
      const path = join(folder, name)
      writeFileSync(path, bytes)
      return path
    })
    const { status, stdout, stderr } = await offhook([
      'check',
      '--json',
      '--fictional',
      'as-assigned',
      ...names,
      'file:///etc/passwd',
      'http://127.0.0.1:1/',
    ])
    expect(status).toBe(2)
    expect(
      stderr
        .trim()
        .split('\n')
        .map((line) => line.replace(`offhook: ${folder}/`, '')),
    ).toEqual([
      'cut.pdf: the PDF is damaged or cut short',
      'locked.pdf: the PDF needs a password',
      'bomb.docx: it unpacks to more than 256 MiB',
      'huge.png: the image has 100 megapixels; 40 are read',
      'binary.txt: not a text (it looks like a binary file)',
      'parts.eml: the mail has more than 1000 parts',
      'offhook: file:///etc/passwd: only http and https are fetched, not file:',
      'offhook: http://127.0.0.1:1/: 127.0.0.1 is an address inside this machine or its network; use --allow-private to read it',
    ])
    const reports = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(reports.find(({ id }) => id.endsWith('deep.html')).numbers).toHaveLength(1)
  }, 60_000)

  test('what could not be read makes a file at least doubtful, and is told to the person', async () => {
    const path = join(folder, 'scan.pdf')
    writeFileSync(path, await pdf({ pages: [''], picture: pngOf('x') }))
    const { status, stdout } = await offhook(['check', '--fail-on', 'caution', path])
    expect(status).toBe(1)
    expect(stdout).toMatch(/Not read: page 1: it is a picture without text/)
  })

  describe('an address', () => {
    let server: Server
    let origin: string
    beforeAll(async () => {
      server = createServer((request, response) => {
        if (request.url === '/old') response.writeHead(301, { location: '/thread' }).end()
        else response.setHeader('content-type', 'text/html').end(page)
      })
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
      origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    })
    afterAll(() => server.close())

    test('is fetched where the person allows one inside', async () => {
      const args = ['check', '--json', '--fictional', 'as-assigned', `${origin}/old`]
      const refused = await offhook(args)
      expect([refused.status, refused.stdout]).toEqual([2, ''])
      const { status, stdout } = await offhook([...args, '--allow-private'])
      expect(status).toBe(1)
      expect(JSON.parse(stdout)).toMatchObject({ verdict: 'planted', numbers: [{ e164: '+18885550142' }] })
    })
  })
})
