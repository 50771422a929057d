import { catalogue } from '@offhook/catalogue/full'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Listening, listen } from '../../listen.ts'

let server: Listening
beforeAll(async () => {
  server = await listen({ catalogue, port: 0, store: { guest: true } })
})
afterAll(() => server.close())

const call = async (method: string, path: string, body?: unknown, bearer = server.session.bearer) => {
  const isBytes = body instanceof Uint8Array
  const response = await fetch(server.origin + path, {
    method,
    headers: {
      authorization: `Bearer ${bearer}`,
      'content-type': isBytes ? 'application/octet-stream' : 'application/json',
    },
    ...(body !== undefined && { body: isBytes ? (body as Uint8Array<ArrayBuffer>) : JSON.stringify(body) }),
  })
  return { status: response.status, headers: response.headers, body: await response.text() }
}
const json = async (method: string, path: string, body?: unknown) => {
  const answer = await call(method, path, body)
  expect(answer.status, answer.body).toBeLessThan(300)
  return JSON.parse(answer.body)
}

describe('cases over HTTP', () => {
  it('are for the person alone', async () => {
    for (const [method, path] of [
      ['GET', '/v1/cases'],
      ['POST', '/v1/cases'],
      ['GET', '/v1/cases/abc'],
      ['GET', '/v1/cases/abc/packs/x/annex.zip'],
    ] as const) {
      expect((await call(method, path, method === 'POST' ? {} : undefined, 'wrong')).status, path).toBe(401)
    }
  })

  it('are opened, walked, told, proven and packed', async () => {
    const opened = await json('POST', '/v1/cases', {
      serviceId: 'norton',
      biller: 'direct',
      country: 'US',
      timeZone: 'America/New_York',
    })
    const at = `/v1/cases/${opened.id}`
    expect((await json('GET', '/v1/cases')).map(({ id }: { id: string }) => id)).toContain(opened.id)
    expect((await json('POST', `${at}/steps`, {})).route.steps[0].doneOn).not.toBeNull()
    await json('POST', `${at}/facts`, {
      name: 'Ada Example',
      paidBy: 'credit-card',
      cardLastFour: '1111',
      lastUsedOn: 'never',
      statement: 'Charged all the same.',
      renewsOn: '2099-01-10',
    })
    await json('POST', `${at}/events`, { what: 'failed', text: 'the button was missing' })
    await json('POST', `${at}/events`, { what: 'sent', to: 'Norton', by: 'online', on: '2026-11-01' })
    await json('POST', `${at}/events`, {
      what: 'charged',
      on: '2026-11-20',
      amount: '104.99 USD',
      descriptor: 'NORTON *AP1',
    })
    const note = new TextEncoder().encode('<script>alert(1)</script> a note')
    const added = await json('POST', `${at}/exhibits?name=${encodeURIComponent('n<o>te.txt')}&about=what+I+saw`, note)
    expect(added.case.exhibits).toHaveLength(1)
    const file = await call('GET', `${at}/exhibits/1`)
    expect(file.headers.get('content-disposition')).toMatch(/^attachment/)
    expect(file.headers.get('content-type')).toBe('application/octet-stream')
    expect((await json('GET', `${at}/deadlines`)).deadlines.length).toBeGreaterThan(1)
    expect((await call('GET', `${at}/calendar.ics`)).body).toContain('BEGIN:VCALENDAR')
    expect(
      (await json('POST', `${at}/letters`, { kind: 'dispute' })).missing.map(({ fact }: { fact: string }) => fact),
    ).toEqual(['bank', 'bankAddress'])
    expect((await json('POST', `${at}/letters`, { kind: 'cancellation' })).missing).toHaveLength(1)
    const pack = await json('POST', `${at}/packs`, { for: 'bank' })
    for (const { url } of pack.files) expect((await call('GET', url)).status, url).toBe(200)
    expect(
      (await json('POST', `${at}/undo`, {})).timeline.some(({ isUndone }: { isUndone: boolean }) => isUndone),
    ).toBe(true)
    expect((await json('POST', `${at}/close`, { outcome: 'cancelled' })).closed).toBe(true)
  })

  it('are copied whole, and forgotten with every file that no other case names', async () => {
    const open = async () => `/v1/cases/${(await json('POST', '/v1/cases', { serviceId: 'norton' })).id}`
    const [first, second] = [await open(), await open()]
    const add = (at: string, name: string, text: string) =>
      json('POST', `${at}/exhibits?name=${name}`, new TextEncoder().encode(text))
    await add(first, 'alone.txt', 'only here')
    await add(first, 'shared.txt', 'in both')
    await add(second, 'shared.txt', 'in both')
    const copy = await call('GET', `${first}/copy.zip`)
    for (const name of ['case.json', 'events.jsonl', 'exhibits/1-alone.txt', 'only here'])
      expect(copy.body).toContain(name)
    expect((await call('DELETE', first)).status).toBe(204)
    expect((await call('GET', first)).status).toBe(422)
    expect((await call('GET', `${second}/exhibits/1`)).body).toBe('in both')
    expect((await call('DELETE', second, undefined, 'wrong')).status).toBe(401)
  })

  it('say what is wrong as problem details', async () => {
    const unknown = await call('GET', '/v1/cases/nosuch')
    expect([unknown.status, unknown.headers.get('content-type')]).toEqual([422, 'application/problem+json'])
    expect((await call('POST', '/v1/cases', { serviceId: 'nosuch' })).status).toBe(422)
    expect((await call('POST', '/v1/cases', { serviceId: 'norton', country: 'Narnia' })).status).toBe(400)
    const { id } = await json('POST', '/v1/cases', { serviceId: 'norton' })
    expect((await call('POST', `/v1/cases/${id}/facts`, { cardLastFour: '41111' })).status).toBe(422)
    expect((await call('POST', `/v1/cases/${id}/exhibits?name=x`, new Uint8Array([0x4d, 0x5a, 0, 0]))).status).toBe(422)
    expect((await call('GET', `/v1/cases/${id}/exhibits/9`)).status).toBe(404)
  })
})
