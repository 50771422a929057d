import { catalogue } from '@offhook/catalogue/full'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pdf } from '../../../../documents/src/fixtures/pdf.fixture.ts'
import { type Listening, listen } from '../listen.ts'

let server: Listening
beforeAll(async () => {
  server = await listen({ catalogue, port: 0, limits: { document: 20_000 } })
})
afterAll(() => server.close())

const session = () => ({ authorization: `Bearer ${server.session.bearer}` })

function post(path: string, body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) {
  return fetch(server.origin + path, { method: 'POST', body, headers })
}

async function problemOf(response: Response) {
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  return (await response.json()) as { status: number; detail: string }
}

describe('a document', () => {
  test('is judged by its bytes, with places in the file and no full number without the session', async () => {
    const bytes = Uint8Array.from(await pdf({ pages: ['Norton support', 'Call 1-888-555-0100'] }))
    const body = await (await post('/v1/documents?country=us', bytes)).text()
    const report = JSON.parse(body)
    expect(report.numbers[0].mentions[0].source).toMatchObject({ part: 'pdf', page: 2 })
    expect(body.replace(/\D/g, '')).not.toContain('5550100')
    const whole = await (await post('/v1/documents', bytes, session())).json()
    expect(whole).toMatchObject({ numbers: [{ e164: '+18885550100' }] })
  })

  test('is decoded as its content type says', async () => {
    const response = await post('/v1/documents', '<p>Norton 1-<b>888</b>-555-0100', { 'content-type': 'text/html' })
    expect(await response.json()).toMatchObject({ numbers: [{ mentions: [{ source: { part: 'html', start: 10 } }] }] })
  })

  test.each([
    ['nothing', '', 422],
    ['a binary', Uint8Array.from([1, 0, 2, 0]), 415],
    ['a broken PDF', '%PDF-1.7', 422],
    ['more than is read', 'x'.repeat(30_000), 413],
  ])('that is %s is refused as a problem', async (_, body, status) => {
    const problem = await problemOf(await post('/v1/documents', body))
    expect(problem.status).toBe(status)
    expect(problem.detail).toMatch(/^The document [^\n]+\.$/)
  })
})

describe('fetching', () => {
  test('needs the session', async () => {
    const response = await post('/v1/fetch', '{"url":"http://127.0.0.1/"}', { 'content-type': 'application/json' })
    expect(response.status).toBe(401)
  })

  test.each([
    ['http://127.0.0.1/', 403],
    ['http://[::ffff:10.0.0.1]/', 403],
    ['ftp://a.example/', 502],
  ])('of %s is refused as a problem', async (url, status) => {
    const response = await post('/v1/fetch', JSON.stringify({ url }), {
      'content-type': 'application/json',
      ...session(),
    })
    expect(await problemOf(response)).toMatchObject({ status })
  })
})
