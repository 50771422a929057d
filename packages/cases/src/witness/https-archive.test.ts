import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { httpsArchive } from './https-archive.ts'

let server: Server
let origin: string
let asked: string[] = []
let answer: { status: number; body: string } = { status: 200, body: '[]' }
beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url!)
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())

const name = 's1._domainkey.norton.com'
const keys = (status: number, body: unknown, path = '/api/key?domain={domain}') => {
  asked = []
  answer = { status, body: typeof body === 'string' ? body : JSON.stringify(body) }
  return httpsArchive(origin + path).keysFor(name)
}

describe('an archive of keys over HTTP', () => {
  it('gives the keys of this very name, and is told nothing but the name', async () => {
    const found = await keys(200, [
      { domain: 'norton.com', selector: 's1', value: 'v=DKIM1; p=AAA', lastSeenAt: '2026-11-01T00:00:00Z' },
      { domain: 'norton.com', selector: 's2', value: 'v=DKIM1; p=BBB' },
      { domain: 'mail.norton.com', selector: 's1', value: 'v=DKIM1; p=CCC' },
      { selector: 'S1', value: 'p=DDD' },
      null,
      'text',
      { selector: 's1' },
    ])
    expect(found).toEqual(['v=DKIM1; p=AAA', 'p=DDD'])
    expect(asked).toEqual(['/api/key?domain=norton.com'])
    await keys(200, [], '/{selector}/at/{domain}')
    expect(asked).toEqual(['/s1/at/norton.com'])
  })

  it('that knows nothing of the name has no key', async () => {
    expect(await keys(404, '{"message":"no such domain"}')).toEqual([])
  })

  it.each([
    ['is out of order', 500, '[]'],
    ['has too many askers', 429, '{"error":"later"}'],
    ['answers no JSON', 200, '<html>'],
    ['answers no list', 200, '{"keys":[]}'],
  ])('that %s says so, and is never taken for an archive without the key', async (_, status, body) => {
    await expect(keys(status, body)).rejects.toThrow('did not answer')
  })

  it('that is not there says so', async () => {
    await expect(httpsArchive('http://127.0.0.1:1/{domain}', 500).keysFor(name)).rejects.toThrow(
      'the key archive 127.0.0.1:1 did not answer',
    )
  })
})
