import { fileURLToPath } from 'node:url'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js'
import { catalogue } from '@offhook/catalogue/full'
import { afterEach, describe, expect, test } from 'vitest'
import { listenMcp } from '../src/mcp/listen.ts'
import { createMcpServer } from '../src/mcp/server.ts'

const bin = fileURLToPath(new URL('../bin/offhook.js', import.meta.url))
const planted = `Norton refund desk: call 1★888★777★0142. The Norton support team at 1★888★777★0142 is there 24/7, 1★888★777★0142.`
const open: { close(): Promise<void> }[] = []
afterEach(async () => {
  for (const each of open.splice(0).reverse()) await each.close()
})

async function connected(): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' })
  const [near, far] = InMemoryTransport.createLinkedPair()
  await createMcpServer(catalogue).connect(far)
  await client.connect(near)
  open.push(client)
  return client
}

interface Answer {
  readonly structuredContent?: unknown
  readonly content: readonly { readonly text: string }[]
  readonly isError?: boolean
}

async function ask(client: Client, name: string, input: Record<string, unknown>): Promise<unknown> {
  const { structuredContent, content } = (await client.callTool({ name, arguments: input })) as unknown as Answer
  // Clients that know no structured content read the same from the text.
  expect(JSON.parse(content[0]!.text)).toEqual(structuredContent)
  return structuredContent
}

describe('check_text', () => {
  test('masks a planted number and names the official way', async () => {
    const answer = await ask(await connected(), 'check_text', { text: planted, host: 'blog.example' })
    expect(answer).toMatchObject({
      verdict: 'planted',
      numbers: [{ verdict: 'planted', masked: '+1 888 77• ••••' }],
      instead: [{ url: expect.stringMatching(/^https:\/\/([a-z]+\.)?norton\.com\//) }],
    })
    expect(JSON.stringify(answer)).not.toMatch(/0142/)
  })

  test('shows the number only when asked to', async () => {
    const answer = await ask(await connected(), 'check_text', { text: planted, reveal: true })
    expect(answer).toMatchObject({ numbers: [{ e164: '+18887770142' }] })
  })
})

describe.each([
  ['de', /Melden Sie sich/, /Zeile/, /wo ein Anruf/],
  ['es', /Inicie sesión/, /línea/, /adónde llega/],
  ['fr', /Connectez-vous/, /ligne/, /où arrive/],
])('in %s', (language, step, why, note) => {
  test('the tools answer in the language that is asked for', async () => {
    const client = await connected()
    const route = await ask(client, 'official_route', { service: 'norton', biller: 'direct', language })
    expect(JSON.stringify(route)).toMatch(step)
    const bills = await ask(client, 'who_bills', { descriptor: 'APPLE.COM/BILL', language })
    expect(JSON.stringify(bills)).toMatch(why)
    expect(await ask(client, 'check_number', { number: '+18885550100', language })).toMatchObject({
      note: expect.stringMatching(note),
    })
  })
})

describe('check_number', () => {
  test('official numbers come in full, with their source', async () => {
    const answer = await ask(await connected(), 'check_number', { number: '+1 844-488-4540', brand: 'Norton' })
    expect(answer).toMatchObject({ verdict: 'official', e164: '+18444884540', source: { ownDomain: true } })
  })

  test('others are masked', async () => {
    const answer = await ask(await connected(), 'check_number', { number: '+1 888 777 0142', brand: 'Norton' })
    expect(answer).toMatchObject({ verdict: 'unverified', masked: '+1 888 77• ••••', doubt: 'not-in-catalogue' })
    expect(JSON.stringify(answer)).not.toMatch(/0142/)
  })
})

describe('official_route', () => {
  test('gives the way by whoever bills, with its source', async () => {
    const client = await connected()
    const answer = await ask(client, 'official_route', {
      service: 'Norton 360 Deluxe',
      action: 'cancel',
      biller: 'direct',
    })
    expect(answer).toMatchObject({
      service: { id: 'norton' },
      routes: [
        {
          biller: 'direct',
          action: 'cancel',
          url: 'https://my.norton.com/',
          sources: expect.arrayContaining([expect.objectContaining({ ownDomain: true })]),
        },
      ],
    })
  })

  test('says honestly that a service is not in the catalogue', async () => {
    const answer = await ask(await connected(), 'official_route', { service: 'Zorblatt Fitness' })
    expect(answer).toMatchObject({ service: null, routes: [], numbers: [] })
    const bait = await ask(await connected(), 'official_route', { service: 'Zorblatt help +1 888 777 0142' })
    expect(JSON.stringify(bait)).not.toMatch(/0142/)
  })
})

describe('who_bills', () => {
  test('tells the biller from a statement line, without the number in it', async () => {
    const answer = await ask(await connected(), 'who_bills', { descriptor: 'APPLE.COM/BILL 866-555-0142 CA' })
    expect(answer).toMatchObject({ biller: { id: 'apple', certainty: 'certain' } })
    expect(JSON.stringify(answer)).not.toMatch(/0142/)
  })

  test('needs a line or a sender', async () => {
    const answer = (await (await connected()).callTool({ name: 'who_bills', arguments: {} })) as unknown as Answer
    expect(answer).toMatchObject({ isError: true, content: [{ text: expect.stringContaining('descriptor') }] })
  })
})

test('a question that does not fit is answered with what is wrong', async () => {
  const client = await connected()
  const answer = (await client.callTool({
    name: 'check_text',
    arguments: { text: 'x', country: 'USA' },
  })) as unknown as Answer
  expect(answer.isError).toBe(true)
  expect(answer.content[0]!.text).toMatch(/country/)
})

test('speaks on standard input and output', async () => {
  const client = new Client({ name: 'test', version: '1' })
  await client.connect(new StdioClientTransport({ command: process.execPath, args: [bin, 'mcp'] }))
  open.push(client)
  const { tools } = await client.listTools()
  expect(tools.map(({ name }) => name).sort()).toEqual(['check_number', 'check_text', 'official_route', 'who_bills'])
  expect(await ask(client, 'check_number', { number: '112', country: 'DE' })).toMatchObject({ verdict: 'public' })
})

test('speaks streamable HTTP, to this machine only', async () => {
  const listening = await listenMcp(catalogue, '127.0.0.1', 0)
  open.push(listening)
  const client = new Client({ name: 'test', version: '1' })
  await client.connect(new StreamableHTTPClientTransport(new URL(listening.url)))
  open.push(client)
  expect(await ask(client, 'check_number', { number: '911', country: 'US' })).toMatchObject({ verdict: 'public' })
  const foreign = await fetch(listening.url, {
    method: 'POST',
    headers: { origin: 'https://evil.example' },
    body: '{}',
  })
  expect(foreign.status).toBe(403)
})
