import { createServer, type Server } from 'node:http'
import type { AddressInfo, LookupFunction } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { fetchDocument } from './fetch-document.ts'

/** What the name server of these tests says. */
const answers: Readonly<Record<string, readonly string[]>> = {
  'home.example': ['10.0.0.7'],
  'self.example': ['127.0.0.1'],
  'zero.example': ['0.0.0.0'],
  'cloud.example': ['169.254.169.254'],
  'shared.example': ['100.64.0.1'],
  'six.example': ['::1'],
  'local.example': ['fe80::1'],
  'unique.example': ['fd12:3456::1'],
  'mapped.example': ['::ffff:127.0.0.1'],
  'compatible.example': ['::7f00:1'],
  'nat64.example': ['64:ff9b::a00:7'],
  'sixtofour.example': ['2002:a00:7::'],
  'mixed.example': ['93.184.216.34', '192.168.1.1'],
  'open.example': ['93.184.216.34'],
}

const asked: string[] = []
vi.mock('node:dns', () => ({
  lookup: ((host, options, callback) => {
    asked.push(host)
    const found = (answers[host] ?? []).map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))
    if (found.length === 0) callback(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' }), '', 0)
    else if (options.all) callback(null, found)
    else callback(null, found[0]!.address, found[0]!.family)
  }) satisfies LookupFunction,
}))

/** `open.example` is answered by a server of these tests; every other host is really connected to. */
let port = 0
const connected: string[] = []
vi.mock('node:http', async (importOriginal) => {
  const http = await importOriginal<typeof import('node:http')>()
  const get: typeof http.get = (url: unknown, options: unknown, onAnswer?: unknown) => {
    const { hostname, pathname } = url as URL
    connected.push(hostname)
    const to = hostname === 'open.example' ? `http://127.0.0.1:${port}${pathname}` : (url as URL)
    const given = hostname === 'open.example' ? { ...(options as object), lookup: undefined } : (options as object)
    return http.get(to, given, onAnswer as never)
  }
  return { ...http, get }
})

let server: Server
beforeAll(async () => {
  server = createServer((request, response) => {
    const to = decodeURIComponent(request.url!.slice(1))
    if (to === '') response.end('an open page')
    else response.writeHead(302, { location: to }).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})
afterAll(() => server.close())
beforeEach(() => {
  asked.length = 0
  connected.length = 0
})

const inside = Object.keys(answers).filter((host) => host !== 'open.example')

describe('a name', () => {
  test.each(inside)('%s, whose address lies inside, is not connected to', async (host) => {
    for (const scheme of ['http', 'https'])
      await expect(fetchDocument(`${scheme}://${host}/`)).rejects.toMatchObject({
        code: 'private-address',
        message: `${host} is an address inside this machine or its network`,
      })
    expect(asked).toEqual([host, host])
  })

  test('that nobody knows is said so', async () => {
    await expect(fetchDocument('http://unknown.example/')).rejects.toMatchObject({
      code: 'unreachable',
      message: 'unknown.example is not found',
    })
  })
})

describe('a redirect', () => {
  test('from an open page to itself is followed', async () => {
    const { bytes } = await fetchDocument(`http://open.example/${encodeURIComponent('http://open.example/')}`)
    expect(Buffer.from(bytes).toString()).toBe('an open page')
    expect(connected).toEqual(['open.example', 'open.example'])
  })

  test.each([
    ...inside.map((host) => `http://${host}/`),
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://017700000001/',
    'http://0x7f.1/',
    'http://0/',
    'http://0.0.0.0/',
    'http://169.254.169.254/latest/meta-data',
    'http://[::1]/',
    'http://[::ffff:10.0.0.1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://localhost/',
    '//127.0.0.1/',
  ])('from an open page to %s is refused', async (target) => {
    await expect(fetchDocument(`http://open.example/${encodeURIComponent(target)}`)).rejects.toMatchObject({
      code: 'private-address',
    })
    expect(connected[0]).toBe('open.example')
  })
})
