import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { docx } from '../../documents/src/fixtures/docx.fixture.ts'
import { mail, multipart, part } from '../../documents/src/fixtures/mail.fixture.ts'
import { pdf } from '../../documents/src/fixtures/pdf.fixture.ts'
import { qrPng } from '../../documents/src/fixtures/qr.fixture.ts'
import { offhook, temporaryFolder } from './run.ts'

const folder = temporaryFolder()
const log = join(folder, 'sockets.jsonl')
const recorder = fileURLToPath(new URL('./record-sockets.cjs', import.meta.url))
const bin = fileURLToPath(new URL('../bin/offhook.js', import.meta.url))
const watched = {
  OFFHOOK_HOME: join(folder, 'home'),
  OFFHOOK_SOCKETS: log,
  NODE_OPTIONS: `--require ${JSON.stringify(recorder)}`,
}

/** Every socket that went out and every name that was looked up so far. */
function sockets(): { readonly what: string; readonly to: string }[] {
  if (!existsSync(log)) return []
  const lines = readFileSync(log, 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line))
}

const text =
  'Norton refund desk: call 1-888-555-0142 now. Norton support 1-888-555-0142, 24/7. https://norton-help.example/'
/** A page that a browser would ask a dozen things for. */
const page = `<!doctype html><link rel="stylesheet" href="https://style.example/a.css"><script src="https://script.example/a.js"></script>
<meta http-equiv="refresh" content="0; url=https://elsewhere.example/"><img src="https://picture.example/pixel.gif">
<iframe src="https://frame.example/"></iframe><video poster="https://poster.example/"></video><p>${text}`

const documents: Readonly<Record<string, () => Promise<Uint8Array> | Uint8Array>> = {
  'a.txt': () => Buffer.from(text),
  'a.html': () => Buffer.from(page),
  'a.pdf': () => pdf({ pages: [text] }),
  'a.docx': () => docx({ body: text }),
  'a.png': () => qrPng('https://norton-help.example/', 'tel:+18885550142'),
  'a.eml': () =>
    mail(
      multipart('mixed', [
        part({ type: 'text/html; charset=utf-8', encoding: 'base64', content: page }),
        part({ type: 'message/external-body; access-type=URL; URL="https://outside.example/"', content: 'x' }),
      ]),
    ),
}
const paths: string[] = []
const statement = join(folder, 'bank.csv')
const records = join(folder, 'records.jsonl')
beforeAll(async () => {
  for (const [name, make] of Object.entries(documents)) {
    paths.push(join(folder, name))
    writeFileSync(join(folder, name), await make())
  }
  writeFileSync(
    statement,
    `Date,Description,Amount,Currency\n${[1, 2, 3, 4, 5].map((month) => `2026-0${month}-14,NETFLIX.COM,-15.49,USD`).join('\n')}\n`,
  )
  writeFileSync(records, Array.from({ length: 50 }, (_, id) => JSON.stringify({ id, text })).join('\n'))
})

describe('no request leaves the machine', { timeout: 180_000 }, () => {
  test('the recorder sees the one that a person asks for, so that its silence means something', async () => {
    const { status } = await offhook(['check', 'http://nowhere.invalid/'], '', watched)
    expect(status).toBe(2)
    expect(sockets().map(({ to }) => to)).toEqual(expect.arrayContaining([expect.stringContaining('nowhere.invalid')]))
    writeFileSync(log, '')
  })

  test.each([
    ['check', () => ['check', '--json', ...paths], 2],
    ['check --number', () => ['check', '--number', '+1 844-488-4540', '--brand', 'Norton'], 0],
    ['scan in threads', () => ['scan', '--jobs', '2', records], 0],
    ['how', () => ['how', 'norton', '--descriptor', 'APPLE.COM/BILL'], 0],
    ['catalogue', () => ['catalogue', 'verify'], 0],
    ['watch import', () => ['watch', 'import', statement], 0],
    ['watch list', () => ['watch', 'list'], 0],
    ['watch alarms', () => ['watch', 'alarms'], 0],
    ['case new', () => ['case', 'new', 'norton'], 0],
    ['case list', () => ['case', 'list'], 0],
    ['backup', () => ['backup', join(folder, 'backup.zip')], 0],
  ])('by the command %s', async (_, args, most) => {
    const { status, stderr } = await offhook(args(), '', watched)
    expect(status, stderr).toBeLessThanOrEqual(most)
    expect(stderr).not.toMatch(/something went wrong|unknown|usage/i)
    expect(sockets()).toEqual([])
  })

  test('by the server for assistants', async () => {
    const client = new Client({ name: 'test', version: '1' })
    const env = { PATH: process.env['PATH'] ?? '', ...watched }
    await client.connect(new StdioClientTransport({ command: process.execPath, args: [bin, 'mcp'], env }))
    for (const [name, given] of [
      ['check_text', { text }],
      ['check_number', { number: '+1 888 555 0142' }],
      ['official_route', { service: 'norton' }],
      ['who_bills', { descriptor: 'APPLE.COM/BILL' }],
    ] as const)
      expect((await client.callTool({ name, arguments: given })).content).toBeDefined()
    await client.close()
    expect(sockets()).toEqual([])
  })

  describe('by the server', () => {
    let server: ChildProcess
    let origin = ''
    let bearer = ''
    beforeAll(async () => {
      server = spawn(process.execPath, [bin, 'serve', '--port', '0'], {
        env: { ...process.env, ...watched },
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      for await (const line of createInterface({ input: server.stdout! })) {
        origin ||= /http:\/\/[\d.:]+/.exec(line)?.[0] ?? ''
        bearer = /Bearer (\S+)/.exec(line)?.[1] ?? ''
        if (bearer !== '') break
      }
    }, 60_000)
    afterAll(async () => {
      const ended = once(server, 'exit')
      server.kill('SIGINT')
      await ended
    })

    test('whatever it is asked but to fetch an address', async () => {
      const headers = { authorization: `Bearer ${bearer}` }
      const ask = async (path: string, body?: string | Uint8Array<ArrayBuffer>, type = 'application/json') => {
        const given = body === undefined ? {} : { method: 'POST', body }
        const response = await fetch(origin + path, { ...given, headers: { ...headers, 'content-type': type } })
        await response.arrayBuffer()
        expect(response.status, path).toBeLessThan(500)
        return response.status
      }
      const { paths: described } = (await (await fetch(`${origin}/openapi.json`)).json()) as {
        paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>
      }
      const readable = Object.entries(described).filter(([path, methods]) => 'get' in methods && !path.includes('{'))
      expect(readable.length).toBeGreaterThan(5)
      for (const [path] of readable) await ask(path)
      for (const path of ['/', '/docs', '/metrics', '/healthz']) await ask(path)
      expect(await ask('/v1/check', JSON.stringify({ text, host: 'norton-help.example' }))).toBe(200)
      expect(await ask('/v1/check/batch', readFileSync(records, 'utf8'), 'application/jsonl')).toBe(200)
      expect(await ask('/v1/how', JSON.stringify({ service: 'norton' }))).toBe(200)
      for (const path of paths)
        expect(await ask('/v1/documents', new Uint8Array(readFileSync(path)), 'application/octet-stream'), path).toBe(
          200,
        )
      expect(sockets()).toEqual([])
    })
  })
})
