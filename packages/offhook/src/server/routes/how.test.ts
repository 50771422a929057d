import { catalogue } from '@offhook/catalogue/full'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Listening, listen } from '../listen.ts'

let server: Listening
beforeAll(async () => {
  server = await listen({ catalogue, port: 0, limits: { text: 5_000 } })
})
afterAll(() => server.close())

const ask = (body: unknown) =>
  fetch(`${server.origin}/v1/how`, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  })
const get = (path: string) => fetch(server.origin + path)

describe('POST /v1/how', () => {
  test('tells the biller from the line and gives the way there', async () => {
    const response = await ask({ service: 'nortn 360', descriptor: 'APPLE.COM/BILL 866-555-0142 CA' })
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({
      service: { id: 'norton', name: 'Norton', company: 'Gen Digital' },
      biller: { id: 'apple', certainty: 'certain', candidates: ['apple'] },
      didYouMean: [],
    })
  })

  test('says that a service is not in the catalogue, and asks about near names', async () => {
    const answer = (await (await ask({ service: 'nortonia' })).json()) as Record<string, unknown>
    expect(answer).toMatchObject({
      service: null,
      biller: null,
      routes: [],
      didYouMean: [{ id: 'norton', name: 'Norton' }],
    })
  })

  test.each([
    ['nothing', {}, 400],
    ['an impossible biller', { service: 'norton', biller: 'nobody' }, 400],
    ['an impossible action', { service: 'norton', action: 'phone' }, 400],
    ['more than is read', { service: 'norton', descriptor: 'x'.repeat(6_000) }, 413],
  ])('with %s is refused as a problem', async (_, body, status) => {
    const response = await ask(body)
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
  })
})

describe('GET /v1/services', () => {
  test('lists all of them, and finds one that is mistyped', async () => {
    expect(await (await get('/v1/services')).json()).toHaveLength(catalogue.services.length)
    const found = (await (await get('/v1/services?q=netflx')).json()) as { id: string; confidence: number }[]
    expect(found[0]).toMatchObject({ id: 'netflix', name: 'Netflix' })
  })

  test('gives the routes of one, and a problem for another', async () => {
    const routes = (await (await get('/v1/services/norton/routes?action=cancel')).json()) as { action: string }[]
    expect(routes.length).toBeGreaterThan(1)
    expect(new Set(routes.map(({ action }) => action))).toEqual(new Set(['cancel']))
    expect((await get('/v1/services/nobody/routes')).status).toBe(404)
  })

  test.each([
    ['de', 'Tippen Sie my.norton.com'],
    ['es', 'Escriba usted mismo my.norton.com'],
    ['fr', 'Tapez vous-même my.norton.com'],
  ])('tells the steps in %s, there and in the whole answer', async (language, beginning) => {
    const query = `/v1/services/norton/routes?action=cancel&biller=direct&language=${language}`
    const [route] = (await (await get(query)).json()) as { steps: string[] }[]
    expect(route!.steps[0]).toContain(beginning)
    const answer = await ask({ service: 'norton', biller: 'direct', language })
    const { routes, note } = (await answer.json()) as { routes: { steps: string[] }[]; note: string | null }
    expect(routes[0]!.steps[0]).toContain(beginning)
    expect(note).toMatch(/\p{L}/u)
  })
})
