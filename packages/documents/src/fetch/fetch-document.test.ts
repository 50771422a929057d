import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isPublicAddress } from './address.ts'
import { fetchDocument } from './fetch-document.ts'

const answers: Readonly<Record<string, RequestListener>> = {
  '/page': (_, response) => response.setHeader('content-type', 'text/html; charset=utf-8').end('<p>Call'),
  '/moved': (_, response) => response.writeHead(302, { location: '/page' }).end(),
  '/circle': (_, response) => response.writeHead(302, { location: '/circle' }).end(),
  '/file': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/missing': (_, response) => response.writeHead(404).end(),
  '/slow': (_, response) => response.writeHead(200).write('x'),
  '/silent': () => {},
  '/long': (_, response) => response.end('x'.repeat(3_000)),
  '/packed': (_, response) => response.setHeader('content-encoding', 'gzip').end(gzipSync('x'.repeat(3_000))),
  '/broken': (request, response) => {
    response.writeHead(200, { 'content-length': '100' }).write('x')
    setTimeout(() => request.socket.destroy(), 20)
  },
}

let server: Server
let origin: string
beforeAll(async () => {
  server = createServer((request, response) => answers[request.url ?? '']?.(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

describe('with private addresses allowed', () => {
  test('a page is fetched with its type and the address where it was found', async () => {
    const { bytes, url, contentType } = await fetchDocument(`${origin}/moved`, { allowPrivate: true })
    expect(Buffer.from(bytes).toString()).toBe('<p>Call')
    expect(url.href).toBe(`${origin}/page`)
    expect(contentType).toBe('text/html; charset=utf-8')
  })

  test('a packed body is unpacked', async () => {
    expect((await fetchDocument(`${origin}/packed`, { allowPrivate: true })).bytes).toHaveLength(3_000)
  })

  test.each([
    ['/circle', 'unreachable', /redirected more than 5 times/],
    ['/file', 'unreachable', /only http and https/],
    ['/missing', 'unreachable', /answers with 404/],
    ['/slow', 'too-costly', /longer than 1 s/],
    ['/silent', 'too-costly', /longer than 1 s/],
    ['/long', 'too-large', /larger than 2 KiB/],
    ['/packed', 'too-large', /larger than 2 KiB/],
    ['/broken', 'unreachable', /broke before the end/],
  ])('%s is refused in one sentence', async (path, code, message) => {
    const limits = { time: 1_000, bytes: 2_000 }
    const error = await fetchDocument(origin + path, { allowPrivate: true, limits }).catch((reason) => reason)
    expect(error).toMatchObject({ name: 'DocumentError', code, message: expect.stringMatching(message) })
  })

  test('a port where nobody listens is said so', async () => {
    const closed = createServer()
    await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve))
    const { port } = closed.address() as AddressInfo
    await new Promise((resolve) => closed.close(resolve))
    await expect(fetchDocument(`http://127.0.0.1:${port}`, { allowPrivate: true })).rejects.toMatchObject({
      code: 'unreachable',
    })
  })
})

describe('without', () => {
  test.each([
    'http://127.0.0.1/',
    'http://0x7f.1/',
    'http://2130706433/',
    'http://017700000001/',
    'http://127.1:8080/',
    'http://0.0.0.0/',
    'http://10.0.0.1/',
    'http://172.16.3.4/',
    'http://192.168.1.1/',
    'http://100.64.0.1/',
    'http://169.254.169.254/latest/meta-data',
    'http://224.0.0.1/',
    'http://255.255.255.255/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[fe80::1]/',
    'http://[fd00::1]/',
    'http://[::127.0.0.1]/',
    'http://[::7f00:1]/',
    'http://[::ffff:0:10.0.0.1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[64:ff9b:1::a00:1]/',
    'http://[2001:0:7f00:1::]/',
    'http://[fec0::1]/',
    'http://[ff02::1]/',
    'http://0/',
    'http://0300.0250.1.1/',
    'http://0xa9fea9fe/',
    'http://[2002:7f00:1::]/',
    'http://localhost/',
    'http://LOCALHOST./',
    'http://printer.local/',
    'http://metadata.google.internal/',
  ])('%s is refused before anything is sent', async (url) => {
    await expect(fetchDocument(url)).rejects.toMatchObject({ code: 'private-address' })
  })

  test.each(['ftp://a.example/', 'file:///etc/passwd', 'javascript:1', 'nonsense', 'http://user:word@a.example/'])(
    '%s is refused',
    async (url) => {
      await expect(fetchDocument(url)).rejects.toMatchObject({ code: 'unreachable' })
    },
  )
})

test('a name is connected to only at addresses that anybody means', () => {
  expect(isPublicAddress('8.8.8.8')).toBe(true)
  expect(isPublicAddress('2606:4700::1')).toBe(true)
  expect(isPublicAddress('198.18.0.1')).toBe(false)
  expect(isPublicAddress('nonsense')).toBe(false)
})
