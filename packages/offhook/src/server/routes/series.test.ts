import { catalogue } from '@offhook/catalogue/full'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Listening, listen } from '../listen.ts'

let server: Listening
beforeAll(async () => {
  server = await listen({ catalogue, port: 0, store: { guest: true } })
})
afterAll(() => server.close())

const call = async (method: string, path: string, body?: unknown, bearer = server.session.bearer) => {
  const response = await fetch(server.origin + path, {
    method,
    headers: {
      authorization: `Bearer ${bearer}`,
      'content-type': typeof body === 'string' ? 'application/octet-stream' : 'application/json',
    },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  return { status: response.status, body: await response.text() }
}
const json = async (method: string, path: string, body?: unknown) => {
  const answer = await call(method, path, body)
  expect(answer.status, answer.body).toBeLessThan(300)
  return answer.body === '' ? null : JSON.parse(answer.body)
}

const head = 'Date,Description,Amount,Currency\n'
const day = (month: number, date: number) => `2025-${String(month).padStart(2, '0')}-${date}`
const months = (from: number, to: number, date: number, text: string) =>
  Array.from({ length: to - from + 1 }, (_, i) => `${day(from + i, date)},${text}\n`).join('')
const brello = 'BRELLO MEDIA 888-555-0142 TX,-9.99,USD'
const first = `${head}${months(1, 6, 14, brello)}${months(1, 6, 20, 'NETFLIX.COM,-15.49,USD')}`
const rest = `${head}${months(7, 10, 14, brello)}${day(10, 31)},CORNER SHOP,-3.10,USD\n`

interface SeriesAnswer {
  readonly id: string
  readonly merchant: string
  readonly status: string
  readonly transactions: readonly { readonly shown: string }[]
}
const series = async (name: string): Promise<SeriesAnswer> =>
  (await json('GET', '/v1/series?all=true')).find(({ merchant }: SeriesAnswer) => merchant === name)

describe('statements, series and alarms over HTTP', () => {
  it('are for the person alone', async () => {
    for (const [method, path] of [
      ['POST', '/v1/statements'],
      ['POST', '/v1/statements/preview'],
      ['GET', '/v1/statements'],
      ['GET', '/v1/series'],
      ['GET', '/v1/series/abc'],
      ['GET', '/v1/alarms'],
      ['POST', '/v1/monitoring'],
    ] as const) {
      expect((await call(method, path, method === 'POST' ? 'x' : undefined, 'wrong')).status, path).toBe(401)
    }
  })

  it('preview without storing, refuse what cannot be read, and import once', async () => {
    const preview = await json('POST', '/v1/statements/preview?name=a.csv', first)
    expect(preview).toMatchObject({ count: 12, from: '2025-01-14', to: '2025-06-20', problemCount: 0 })
    expect(await json('GET', '/v1/statements')).toEqual([])
    const refused = await call('POST', '/v1/statements?name=a.txt', 'no table at all')
    expect(refused.status).toBe(400)
    expect(refused.body).toContain('a.txt')
    expect((await call('POST', '/v1/statements?name=a.csv&until=soon', first)).status).toBe(400)
    expect(await json('POST', '/v1/statements?name=a.csv', first)).toMatchObject({ added: 12, known: 0 })
    expect(await json('POST', '/v1/statements?name=a.csv', first)).toMatchObject({ added: 0, known: 12 })
  })

  it('list what recurs with the numbers of its lines masked, and remember a correction', async () => {
    const one = await series('Brello Media')
    expect(one.transactions[0]!.shown).toContain('+1 888 55• ••••')
    expect((await json('GET', `/v1/series/${one.id}`)).id).toBe(one.id)
    expect((await call('GET', '/v1/series/none')).status).toBe(404)
    const rule = await json('POST', `/v1/series/${one.id}/corrections`, { kind: 'not-a-subscription' })
    expect(await series('Brello Media')).toBeUndefined()
    await json('POST', `/v1/series-rules/${encodeURIComponent(rule.id)}/undo`)
    expect((await call('POST', `/v1/series-rules/${encodeURIComponent(rule.id)}/undo`)).status).toBe(404)
    expect((await series('Brello Media')).id).toBe(one.id)
  })

  it('cancel two from the list, import the next months: one charged again, the other has stopped and its case closes', async () => {
    const caseOf = async (name: string) => {
      const { caseId } = await json('POST', `/v1/series/${(await series(name)).id}/case`, {
        country: 'US',
        timeZone: 'America/New_York',
      })
      await json('POST', `/v1/cases/${caseId}/events`, { what: 'sent', to: name, by: 'online', on: '2025-06-25' })
      return caseId as string
    }
    const [again, gone] = [await caseOf('Brello Media'), await caseOf('Netflix')]
    expect(await json('GET', '/v1/alarms')).toEqual([])
    expect((await json('POST', '/v1/monitoring')).map(({ verdict }: { verdict: string }) => verdict)).toEqual([
      'not-known',
      'not-known',
    ])

    // The second file leaves no hole: it begins where the first one ends.
    await json(
      'POST',
      '/v1/statements?name=b.csv',
      first.replace('2025-01-14', '2025-06-20').replace(brello, 'CORNER SHOP,-2.00,USD'),
    )
    await json('POST', '/v1/statements?name=c.csv&until=2025-10-31', `${rest}${day(6, 21)},CORNER SHOP,-4.00,USD\n`)

    const alarms = await json('GET', '/v1/alarms')
    expect(alarms.map(({ kind, date }: { kind: string; date: string }) => [kind, date])).toEqual(
      ['2025-10-14', '2025-09-14', '2025-08-14', '2025-07-14'].map((date) => ['charged-after-cancelling', date]),
    )
    expect(alarms[0]).toMatchObject({ caseId: again, dispute: { caseId: again, url: `/v1/cases/${again}/packs` } })
    expect((await series('Brello Media')).status).toBe('returned')
    const charged = await json('GET', `/v1/cases/${again}`)
    // The last one before, and the four after.
    expect(charged.exhibits).toHaveLength(5)
    expect(charged.service.id).toBe('unlisted:brello-media')
    expect(JSON.stringify(charged.timeline)).not.toContain('555-0142')

    const stopped = await json('GET', `/v1/cases/${gone}`)
    expect(stopped.closed).toBe(true)
    expect(stopped.exhibits.at(-1).about).toContain(
      'Netflix has stopped: nothing was charged on 2025-07-20 and 2025-08-20',
    )

    await json('POST', '/v1/monitoring')
    expect((await json('GET', `/v1/cases/${again}`)).exhibits).toHaveLength(5)
  })

  it('make the dispute of an alarm in one step once the case knows what a bank asks', async () => {
    const [{ dispute }] = await json('GET', '/v1/alarms')
    expect((await json('POST', dispute.url, { for: 'bank' })).missing.length).toBeGreaterThan(0)
    await json('POST', `/v1/cases/${dispute.caseId}/facts`, {
      name: 'Ada Example',
      paidBy: 'credit-card',
      cardLastFour: '1111',
      lastUsedOn: 'never',
      statement: 'Charged all the same.',
    })
    const { files } = await json('POST', dispute.url, { for: 'bank' })
    expect(files[0].name).toBe('dispute.pdf')
    expect((await call('GET', files[0].url)).body).toMatch(/^%PDF/)
  })

  it('put an alarm aside', async () => {
    const alarms = await json('GET', '/v1/alarms')
    await json('POST', `/v1/alarms/${alarms[0].id}/seen`)
    expect(await json('GET', '/v1/alarms')).toHaveLength(alarms.length - 1)
  })
})
