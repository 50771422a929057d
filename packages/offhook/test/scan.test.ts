import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { describe, expect, test } from 'vitest'
import { offhook, temporaryFolder } from './run.ts'

const folder = temporaryFolder()
const bait =
  'Call the Norton customer support number 1-888-555-0142. +1 888 555 0142 is open 24/7: full refund by a live person. Dial 1★888★555★0142.'
const asAssigned = ['--fictional', 'as-assigned']

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

function parse(stdout: string): { id: unknown; verdict?: string; error?: string; numbers?: unknown[] }[] {
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

describe('offhook scan', () => {
  test('answers every record in input order, whatever the number of threads', async () => {
    const records = Array.from({ length: 5_000 }, (_, id) => ({
      id,
      text: id % 97 === 0 ? bait : `Record ${id} is about gardens. ${'words '.repeat(120)}`,
    }))
    const path = file('many.jsonl', records.map((record) => JSON.stringify(record)).join('\n'))
    const one = await offhook(['scan', ...asAssigned, '--jobs', '1', path])
    const two = await offhook(['scan', ...asAssigned, '--jobs', '2', path])
    expect(two.stdout).toBe(one.stdout)
    const answers = parse(one.stdout)
    expect(answers.map(({ id }) => id)).toEqual(records.map(({ id }) => id))
    expect(answers.every(({ id, verdict }) => verdict === (Number(id) % 97 === 0 ? 'planted' : 'clear'))).toBe(true)
  })

  test('exits with 0 whatever it finds, unless asked otherwise', async () => {
    const path = file('one.jsonl', JSON.stringify({ id: 1, text: bait }))
    expect((await offhook(['scan', ...asAssigned, path])).status).toBe(0)
    expect((await offhook(['scan', ...asAssigned, '--fail-on', 'planted', path])).status).toBe(1)
  })

  test('answers a bad record with its line, counts it and goes on', async () => {
    const lines = [
      JSON.stringify({ id: 'a', text: bait }),
      '{"id": "b", "te',
      JSON.stringify({ id: 'c', body: 'x' }),
      '7',
      '',
      JSON.stringify({ id: 'd', text: 'fine' }),
    ]
    const path = file('bad.jsonl', lines.join('\r\n'))
    const { status, stdout, stderr } = await offhook(['scan', ...asAssigned, path])
    expect(status).toBe(0)
    expect(parse(stdout).map(({ id, verdict, error }) => [id, verdict ?? error])).toEqual([
      ['a', 'planted'],
      [null, `${path}:2: not JSON`],
      ['c', `${path}:3: no text in "text"`],
      [null, `${path}:4: not an object`],
      ['d', 'clear'],
    ])
    expect(stderr).toBe('offhook: 3 of 5 records could not be read\n')
  })

  test('skips a line that is too long to hold, with one line about it', async () => {
    const long = JSON.stringify({ id: 'long', text: 'x'.repeat(50 * 1024 * 1024) })
    const path = file(
      'long.jsonl',
      `${JSON.stringify({ id: 1, text: 'a' })}\n${long}\n${JSON.stringify({ id: 2, text: bait })}\n`,
    )
    const answers = parse((await offhook(['scan', ...asAssigned, path])).stdout)
    expect(answers.map(({ id, verdict, error }) => [id, verdict ?? error])).toEqual([
      [1, 'clear'],
      [null, `${path}:2: longer than 32 MiB`],
      [2, 'planted'],
    ])
  })

  test('walks folders in order, reads texts and compressed records, and names what it cannot read', async () => {
    const inside = join(folder, 'corpus', 'deep')
    mkdirSync(inside, { recursive: true })
    writeFileSync(join(inside, 'b.md'), bait)
    writeFileSync(join(inside, 'picture.png'), 'not looked at')
    writeFileSync(join(folder, 'corpus', 'z.jsonl.gz'), gzipSync(JSON.stringify({ id: 'zipped', text: bait })))
    writeFileSync(join(folder, 'corpus', 'a.txt'), 'Nothing.')
    const { status, stdout, stderr } = await offhook([
      'scan',
      ...asAssigned,
      join(folder, 'corpus'),
      join(folder, 'gone'),
    ])
    expect(parse(stdout).map(({ id, verdict }) => [id, verdict])).toEqual([
      [join(folder, 'corpus', 'a.txt'), 'clear'],
      [join(inside, 'b.md'), 'planted'],
      ['zipped', 'planted'],
    ])
    expect(stderr).toMatch(/gone: no such file/)
    expect(status).toBe(2)
  })

  test('reads other field names, standard input, and writes to a file', async () => {
    const out = join(folder, 'out.jsonl')
    const record = JSON.stringify({ key: 'k', body: bait, site: 'forum.example' })
    const args = ['--id-field', 'key', '--text-field', 'body', '--host-field', 'site', '--out', out]
    const { stdout } = await offhook(['scan', ...asAssigned, ...args, '-'], record)
    expect(stdout).toBe('')
    expect(parse(readFileSync(out, 'utf8'))).toMatchObject([{ id: 'k', verdict: 'planted' }])
  })

  test('judges texts without a number only with --full', async () => {
    const record = JSON.stringify({ id: 1, text: 'To get your refund, download AnyDesk and read us the code.' })
    expect(parse((await offhook(['scan', '-'], record)).stdout)[0]!.verdict).toBe('clear')
    expect(parse((await offhook(['scan', '--full', '-'], record)).stdout)[0]!.verdict).toBe('caution')
  })

  test('says that compressed data are damaged', async () => {
    const path = file('cut.jsonl.gz', gzipSync(JSON.stringify({ id: 1, text: bait.repeat(50) })).subarray(0, 60))
    const { status, stderr } = await offhook(['scan', path])
    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(/cut\.jsonl\.gz: the compressed data are damaged or cut short/),
    ])
  })
})

describe('offhook scan reads what corpora are kept in', () => {
  const page = `<html><head><title>Help</title></head><body><p>${bait.replace('1★888★555★0142', '1-888-<b>555</b>-0142')}</p></body></html>`
  const http = (body: string, type = 'text/html; charset=utf-8') =>
    `HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\n\r\n${body}`
  const warc = (uri: string, content: string, type = 'response') =>
    `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${uri}\r\nContent-Type: ${type === 'response' ? 'application/http; msgtype=response' : 'text/plain'}\r\nContent-Length: ${Buffer.byteLength(content)}\r\n\r\n${content}\r\n\r\n`
  const archive = [
    warc('https://forum.example/a', http(page)),
    warc('https://forum.example/picture', http('not a text', 'image/png')),
    warc('https://forum.example/b', http('<p>Nothing but gardens.</p>')),
    warc('https://forum.example/c', bait, 'conversion'),
  ].join('')
  const expected = [
    ['https://forum.example/a', 'planted'],
    ['https://forum.example/b', 'clear'],
    ['https://forum.example/c', 'planted'],
  ]

  test.each([
    ['crawl.warc', Buffer.from(archive)],
    ['crawl.warc.gz', Buffer.concat([gzipSync(archive.slice(0, 300)), gzipSync(archive.slice(300))])],
  ])('web archives: %s', async (name, bytes) => {
    const { status, stdout, stderr } = await offhook(['scan', ...asAssigned, file(name, bytes)])
    expect(parse(stdout).map(({ id, verdict }) => [id, verdict])).toEqual(expected)
    expect([status, stderr]).toEqual([0, ''])
  })

  test('an archive that is cut short or none at all is named, and what came before is kept', async () => {
    const cut = await offhook(['scan', ...asAssigned, file('cut.warc', archive.slice(0, archive.length - 100))])
    expect(parse(cut.stdout).map(({ id }) => id)).toEqual(expected.slice(0, 2).map(([id]) => id))
    expect([cut.status, cut.stderr]).toEqual([2, expect.stringMatching(/cut\.warc: the archive is cut short/)])
    const none = await offhook(['scan', '--format', 'warc', file('none.txt', 'Hello.')])
    expect([none.status, none.stderr]).toEqual([2, expect.stringMatching(/none\.txt: not a web archive/)])
  })

  test('pages, with their titles', async () => {
    const { stdout } = await offhook(['scan', ...asAssigned, file('page.html', page)])
    expect(parse(stdout)).toMatchObject([{ id: join(folder, 'page.html'), verdict: 'planted' }])
  })

  test('Parquet, by the names of its columns', async () => {
    const rows = [
      { name: 'key', data: ['k1', 'k2'], type: 'STRING' as const },
      { name: 'body', data: [bait, 'Nothing but gardens.'], type: 'STRING' as const },
    ]
    const path = file('rows.parquet', new Uint8Array(parquetWriteBuffer({ columnData: rows })))
    const { status, stdout } = await offhook(['scan', ...asAssigned, '--id-field', 'key', '--text-field', 'body', path])
    expect(parse(stdout).map(({ id, verdict }) => [id, verdict])).toEqual([
      ['k1', 'planted'],
      ['k2', 'clear'],
    ])
    expect(status).toBe(0)
    const missing = await offhook(['scan', path])
    expect([missing.status, missing.stderr]).toEqual([2, expect.stringMatching(/no column "text"/)])
  })
})
