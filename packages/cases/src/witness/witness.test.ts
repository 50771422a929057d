import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { judgeMail, judgeMailOffline } from '../mail/judge-mail.ts'
import { systemLookup } from '../mail/lookup.ts'
import { expected, newKey, plainMail, signed, startDns } from '../mail/mail.fixture.ts'
import { askArchive } from './key-archive.ts'
import { overHttp, readStamp, stampBytes } from './time-stamp.ts'

const folder = mkdtempSync(join(tmpdir(), 'offhook-tsa-'))
const openssl = (...args: string[]) =>
  execFileSync('openssl', args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] }).toString()
let server: Server
let url: string

/** An authority of the test's own: `openssl ts` behind a loopback server. */
beforeAll(async () => {
  writeFileSync(
    join(folder, 'tsa.cnf'),
    `[tsa]
default_tsa = t
[t]
serial = ${folder}/serial
signer_cert = ${folder}/tsa.pem
certs = ${folder}/ca.pem
signer_key = ${folder}/tsa.key
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
accuracy = secs:1
ordering = yes
tsa_name = yes
ess_cert_id_chain = no
[ext]
extendedKeyUsage = critical,timeStamping
`,
  )
  openssl(
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-keyout',
    'ca.key',
    '-out',
    'ca.pem',
    '-subj',
    '/CN=Example Root',
    '-days',
    '30',
  )
  openssl(
    'req',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-keyout',
    'tsa.key',
    '-out',
    'tsa.csr',
    '-subj',
    '/CN=Example Time Stamping',
  )
  openssl(
    'x509',
    '-req',
    '-in',
    'tsa.csr',
    '-CA',
    'ca.pem',
    '-CAkey',
    'ca.key',
    '-CAcreateserial',
    '-out',
    'tsa.pem',
    '-days',
    '30',
    '-extfile',
    'tsa.cnf',
    '-extensions',
    'ext',
  )
  writeFileSync(join(folder, 'serial'), '01\n')
  let queries = 0
  server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk) => chunks.push(chunk))
    request.on('end', () => {
      queries += 1
      const query = join(folder, `${queries}.tsq`)
      writeFileSync(query, Buffer.concat(chunks))
      openssl('ts', '-reply', '-config', 'tsa.cnf', '-queryfile', query, '-out', `${query}.tsr`)
      response.setHeader('content-type', 'application/timestamp-reply')
      response.end(readFileSync(`${query}.tsr`))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}, 60_000)
afterAll(() => {
  server?.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('a time stamp', () => {
  const bytes = Buffer.from('exhibit abc\nkeys def\n')

  it('is had from an authority, checked, and holds for openssl too', async () => {
    const stamp = await stampBytes(bytes, overHttp(url))
    expect(stamp.authority).toBe('Example Time Stamping')
    expect(Math.abs(Date.parse(stamp.at) - Date.now())).toBeLessThan(600_000)
    writeFileSync(join(folder, 'data'), bytes)
    writeFileSync(join(folder, 'stamp.tsr'), stamp.response)
    expect(
      openssl('ts', '-verify', '-data', 'data', '-in', 'stamp.tsr', '-CAfile', 'ca.pem', '-untrusted', 'tsa.pem'),
    ).toContain('OK')
  })

  it('is refused for other bytes, for another request, altered, or no stamp at all', async () => {
    const { response } = await stampBytes(bytes, overHttp(url))
    await expect(readStamp(response, Buffer.from('other'))).rejects.toThrow('for other bytes')
    await expect(readStamp(response, bytes, Buffer.from([1, 2, 3]))).rejects.toThrow('another request')
    const altered = Buffer.from(response)
    altered[altered.length - 10]! ^= 1
    await expect(readStamp(altered, bytes)).rejects.toThrow('cannot be used')
    await expect(readStamp(Buffer.from('hello'), bytes)).rejects.toThrow('cannot be used')
  })

  it('says in one line that the authority does not answer', async () => {
    await expect(stampBytes(bytes, overHttp('http://127.0.0.1:1', 500))).rejects.toThrow('did not answer')
  })
})

describe('a key archive', () => {
  it('makes a key independently confirmed where it has the same one, and only there', async () => {
    const key = newKey()
    const dns = await startDns({ 's1._domainkey.norton.com': key.record })
    const now = () => new Date('2026-11-25T12:00:00Z')
    const mail = await signed(plainMail, key.privateKey)
    const { record } = await judgeMail(mail, expected, systemLookup([dns.server]), now)
    dns.stop()
    const archive = (keys: readonly string[]) => ({ name: 'archive', keysFor: async () => keys })
    const source = async (keys: readonly string[]) =>
      (await judgeMailOffline(mail, expected, await askArchive(record!, archive(keys), now), now())).keySource
    expect(await source([key.record.replace('; p=', ' ;t=s; p= ')])).toBe('witnessed')
    expect(await source([newKey().record])).toBe('own-record')
    expect(await source([])).toBe('own-record')
  })
})
