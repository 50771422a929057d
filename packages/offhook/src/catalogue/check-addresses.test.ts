import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkAddresses } from './check-addresses.ts'

/** One local server plays every host: the name of the host stands before the path. */
let server: Server
let origin = ''
const asked: string[] = []
beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url!)
    const answers: Record<string, [number, string?]> = {
      '/help.brello.test/cancel': [200],
      '/help.brello.test/old': [301, 'https://help.brello.test/cancel'],
      '/help.brello.test/away': [302, 'https://brello-desk.test/cancel'],
      '/help.brello.test/gone': [404],
      '/help.brello.test/wall': [403],
      '/help.brello.test/loop': [302, '/loop'],
      '/help.brello.test/broken': [500],
    }
    const [status, location] = answers[request.url!] ?? [404]
    response.writeHead(status, location ? { location } : {}).end('page')
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())

const localFetch = ((input: URL, init: RequestInit) =>
  input.host === 'down.brello.test'
    ? Promise.reject(new TypeError('no route'))
    : fetch(`${origin}/${input.host}${input.pathname}`, init)) as typeof fetch

test('says of every address whether it stands, moved, leads elsewhere, is gone or answers no robot', async () => {
  const paths = ['cancel', 'old', 'away', 'gone', 'wall', 'loop', 'broken']
  const addresses = [...paths.map((path) => `https://help.brello.test/${path}`), 'https://down.brello.test/'].map(
    (url) => ({ url, use: 'test' }),
  )
  const found = await checkAddresses(addresses, {
    fetch: localFetch,
    ownerOf: (host) => (/(^|\.)brello\.test$/.test(host) ? 'brello' : null),
  })
  expect(found.map(({ url }) => url)).toEqual(addresses.map(({ url }) => url))
  expect(found.map(({ state }) => state)).toEqual([
    'stands',
    'moved',
    'moved-away',
    'gone',
    'walled',
    'unreachable',
    'unreachable',
    'unreachable',
  ])
  expect(found[1]).toMatchObject({ target: 'https://help.brello.test/cancel', sameHost: true })
  expect(found[2]).toMatchObject({ target: 'https://brello-desk.test/cancel', sameHost: false })
  expect(asked.some((url) => url.includes('brello-desk'))).toBe(false)
})
