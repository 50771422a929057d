import { catalogue } from '@offhook/catalogue/full'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Listening, listen } from './listen.ts'

const text = 'Norton refund help desk, call 1-888-555-0100. Norton support 1-888-555-0100 is open 24/7.'

let server: Listening
beforeAll(async () => {
  server = await listen({ catalogue, port: 0, limits: { text: 2_000, line: 1_000 } })
})
afterAll(() => server.close())

function post(path: string, body: string, headers: Record<string, string> = {}) {
  return fetch(server.origin + path, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...headers },
  })
}

describe('a text', () => {
  test('without the session is answered with masked numbers, no weights and a score of one decimal', async () => {
    const response = await post('/v1/check', JSON.stringify({ text, country: 'us' }))
    expect(response.status).toBe(200)
    const body = await response.text()
    const report = JSON.parse(body)
    expect(report.numbers).toHaveLength(1)
    expect(report.numbers[0].masked).toMatch(/•/)
    expect(report.score * 10).toBe(Math.round(report.score * 10))
    expect(body.replace(/\D/g, '')).not.toContain('5550100')
    expect(body).not.toMatch(/"weights?"|"e164"|"raw"/)
  })

  test('with the session is answered whole', async () => {
    const response = await post('/v1/check', JSON.stringify({ text }), {
      authorization: `Bearer ${server.session.bearer}`,
    })
    const report = (await response.json()) as { numbers: { e164: string; signals: { weight: number }[] }[] }
    expect(report.numbers[0]!.e164).toBe('+18885550100')
    expect(report.numbers[0]!.signals[0]!.weight).toBeTypeOf('number')
  })

  test.each([
    ['no JSON', 'nonsense', 400],
    ['no text', '{"txt":"x"}', 400],
    ['an impossible country', '{"text":"x","country":"USA"}', 400],
    ['more than is read', JSON.stringify({ text: 'x'.repeat(3_000) }), 413],
  ])('with %s is refused as a problem that says what', async (_, body, status) => {
    const response = await post('/v1/check', body)
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    const problem = (await response.json()) as { status: number; detail: string }
    expect(problem.status).toBe(status)
    expect(problem.detail.length).toBeGreaterThan(10)
  })
})

describe('a batch', () => {
  test('is answered line by line, and a bad line does not end it', async () => {
    const lines = [
      JSON.stringify({ id: 'a', text }),
      '{"id": "b", "text":',
      JSON.stringify({ id: 'c' }),
      '',
      JSON.stringify({ id: 'd', text: 'x'.repeat(2_000) }),
      JSON.stringify({ id: 7, text: 'No number here.' }),
    ]
    const response = await post('/v1/check/batch', lines.join('\n'), { 'content-type': 'application/x-ndjson' })
    const answers = (await response.text())
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(answers.map(({ id }) => id)).toEqual(['a', null, 'c', null, 7])
    expect(answers.map(({ error }) => error?.slice(0, 7))).toEqual([
      undefined,
      'line 2:',
      'line 3:',
      'line 5:',
      undefined,
    ])
    expect(answers[4].verdict).toBe('clear')
  })
})

describe('a stranger', () => {
  test('who comes under another host name is turned away', async () => {
    const { status } = await rawGet('/healthz', 'rebound.example')
    expect(status).toBe(403)
  })

  test('whose page asks through the person’s browser is turned away', async () => {
    const response = await post('/v1/check', JSON.stringify({ text }), { origin: 'https://evil.example' })
    expect(response.status).toBe(403)
  })

  test('who guesses a token has no session', async () => {
    const response = await post('/v1/check', JSON.stringify({ text }), { authorization: 'Bearer guess' })
    expect(await response.text()).not.toContain('e164')
  })
})

test('the description names every route, and the page for people lists them', async () => {
  const description = (await (await fetch(`${server.origin}/openapi.json`)).json()) as { paths: object }
  expect(Object.keys(description.paths)).toEqual(
    expect.arrayContaining(['/v1/check', '/v1/check/batch', '/healthz', '/metrics']),
  )
  const page = await (await fetch(`${server.origin}/docs`)).text()
  for (const path of Object.keys(description.paths)) expect(page).toContain(path)
})

test('metrics count verdicts and hold no text', async () => {
  await post('/v1/check', JSON.stringify({ text }))
  const metrics = await (await fetch(`${server.origin}/metrics`)).text()
  expect(metrics).toMatch(/offhook_verdicts_total\{verdict="\w+"\} \d/)
  expect(metrics).not.toMatch(/Norton/i)
})

test('an unknown address is a problem, not a page', async () => {
  const response = await fetch(`${server.origin}/v1/nothing`)
  expect(response.status).toBe(404)
  expect(response.headers.get('content-type')).toBe('application/problem+json')
})

/** `fetch` sets the host itself; this request names another. */
async function rawGet(path: string, host: string): Promise<{ status: number }> {
  const { request } = await import('node:http')
  const { hostname, port } = new URL(server.origin)
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, headers: { host } }, (response) => {
      response.resume()
      resolve({ status: response.statusCode ?? 0 })
    })
      .on('error', reject)
      .end()
  })
}
