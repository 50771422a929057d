import { createSocket } from 'node:dgram'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { decodeMessage, recordTypes } from './dns-message.ts'
import { judgeMail } from './judge-mail.ts'
import { httpsLookup, LookupError, systemLookup } from './lookup.ts'
import { expected, newKey, plainMail, signed, startDns, type TestDns } from './mail.fixture.ts'

const name = 's1._domainkey.norton.com'
const key = newKey()
let dns: TestDns
let server: Server
let url: string
const types: (string | undefined)[] = []
let refuses = false

/** A DNS-over-HTTPS server of the test's own: it passes each question on to a name server on the loopback. */
beforeAll(async () => {
  dns = await startDns({ [name]: key.record })
  const [host, port] = dns.server.split(':')
  server = createServer((request, response) => {
    types.push(request.headers['content-type'])
    const chunks: Buffer[] = []
    request.on('data', (chunk) => chunks.push(chunk))
    request.on('end', () => {
      if (refuses) return void response.writeHead(503).end()
      const socket = createSocket('udp4')
      socket.on('message', (answer) => {
        socket.close()
        response.writeHead(200, { 'content-type': 'application/dns-message' }).end(answer)
      })
      socket.send(Buffer.concat(chunks), Number(port), host)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/dns-query`
})
afterAll(() => {
  server.close()
  dns.stop()
})

const texts = (raw: Buffer) =>
  decodeMessage(raw)
    .answers.filter(({ type }) => type === recordTypes.TXT)
    .map(({ strings }) => Buffer.concat([...strings]).toString())

describe('DNS over HTTPS', () => {
  it('gives the same answer as the resolver of the machine', async () => {
    expect(texts(await httpsLookup(url).ask(name, 'TXT'))).toEqual([key.record])
    expect(texts(await systemLookup([dns.server]).ask(name, 'TXT'))).toEqual([key.record])
    expect(types.at(-1)).toBe('application/dns-message')
  })

  it('checks a mail, and the record names whom it asked', async () => {
    const mail = await signed(plainMail, key.privateKey)
    const { judgement, record } = await judgeMail(mail, expected, httpsLookup(url), () => new Date('2026-11-25'))
    expect(judgement.result).toBe('valid')
    expect(record!.answers.map(({ resolver }) => resolver)).toEqual([url])
  })

  it('that does not answer leaves the mail unchecked, never judged', async () => {
    refuses = true
    await expect(httpsLookup(url).ask(name, 'TXT')).rejects.toThrow(LookupError)
    const mail = await signed(plainMail, key.privateKey)
    const { judgement, record } = await judgeMail(mail, expected, httpsLookup(url), () => new Date('2026-11-25'))
    expect([judgement.result, record]).toEqual(['unchecked', null])
    refuses = false
  })

  it('that answers something else than DNS is not believed', async () => {
    const other = createServer((_, response) => void response.writeHead(200).end('<html>sign in to the network</html>'))
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const { port } = other.address() as AddressInfo
    await expect(httpsLookup(`http://127.0.0.1:${port}`).ask(name, 'TXT')).rejects.toThrow(LookupError)
    other.close()
  })
})
