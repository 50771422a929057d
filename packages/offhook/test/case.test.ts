import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newKey, plainMail, signed, startDns, type TestDns } from '../../cases/src/mail/mail.fixture.ts'
import { checkByHand, expectChangesFound } from './annex.ts'
import { offhook, temporaryFolder } from './run.ts'

const folder = temporaryFolder()
const key = newKey()
let dns: TestDns
beforeAll(async () => {
  dns = await startDns({ 's1._domainkey.norton.com': key.record })
})
afterAll(() => dns.stop())

const file = (name: string, bytes: string | Uint8Array) => {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return path
}

/** One grey pixel. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
)

describe('a case on the command line', { timeout: 400_000 }, () => {
  it('is played from the opening to a pack that openssl and sha256sum check', async () => {
    const home = join(folder, 'home')
    const run = async (...args: string[]) => {
      const ran = await offhook(['case', ...args, '--home', home])
      expect(ran.stderr.replace(/^ {2}.*|^- .*/gm, '').trim(), args.join(' ')).toBe('')
      expect(ran.status, args.join(' ')).toBe(0)
      return args.includes('--json') ? ran.stdout : ran.stdout.replace(/(?<!\r)\n +/g, ' ')
    }
    const opened = JSON.parse(
      await run('new', 'norton', '--biller', 'direct', '--country', 'US', '--time-zone', 'America/New_York', '--json'),
    )
    expect(opened.next.text).toMatch(/my\.norton\.com/)
    const id: string = opened.id
    expect(
      await run(
        'tell',
        id,
        'renewsOn=2099-01-10',
        'plan=annual',
        'paidBy=credit-card',
        'cardLastFour=1111',
        'lastUsedOn=never',
      ),
    ).toContain('by 2099-01-09, because it renews on 2099-01-10')
    await run(
      'tell',
      id,
      'name=Ada Example',
      'email=ada@example.com',
      'address=1 Sample Street; Springfield',
      'statement=I turned the renewal off and was charged all the same.',
    )
    await run('tell', id, 'bank=First Example Bank', 'bankAddress=PO Box 1; Springfield')
    for (const _ of opened.route.steps) await run('step', id)
    await run('record', id, 'sent', 'on=2026-11-24', 'to=Norton', 'by=online')

    const added = await run(
      'add-exhibit',
      id,
      file('confirmation.eml', await signed(plainMail, key.privateKey)),
      '--dns',
      dns.server,
    )
    expect(added).toContain('norton.com signed this mail')
    expect(added).toContain('number NRT-778812, ends on 2026-12-20, refund 104.99 USD')
    const confirm = /offhook case (record .*)/.exec(added.replace(/\s+/g, ' '))![1]!
    await run(...confirm.trim().split(' '))
    await run('add-exhibit', id, file('off.png', png), '--about', 'renewal reads off')
    expect(await run('add-exhibit', id, file('again.png', png))).toContain('it was there already')

    await run(
      'record',
      id,
      'charged',
      'on=2026-12-28',
      'transactionOn=2026-12-27',
      'amount=104.99 USD',
      'descriptor=NORTON *AP1234',
    )
    await run('record', id, 'refund-asked', 'on=2026-12-29')
    const shown = JSON.parse(await run('show', id, '--json'))
    expect(shown.next.text).toContain('dispute the charge')
    const kinds = shown.deadlines.map(({ kind, due }: { kind: string; due: string }) => [kind, due])
    expect(kinds).toContainEqual(['billing-error', '2027-02-19'])
    expect(kinds).toContainEqual(['card-dispute', '2027-04-27'])

    const ics = await run('calendar', id)
    expect(ics).toContain('DTSTART;VALUE=DATE:20270219')
    expect(ics).not.toMatch(/norton/i)
    expect(await run('letter', id, 'dispute')).toContain('card ending in 1111')

    const out = join(folder, 'pack')
    await run('pack', id, '--for', 'bank', '--out', out)
    const annex = join(out, `annex-${id}.zip`)
    const pdf = readFileSync(join(out, 'dispute.pdf'))
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    expect(pdf.length).toBeLessThan(5 * 1024 * 1024)
    const intact = await offhook(['pack', 'verify', annex])
    expect([intact.status, intact.stdout]).toEqual([0, expect.stringContaining('Intact: 3 exhibits')])

    checkByHand(annex, join(out, 'annex'))
    await expectChangesFound(annex, join(folder, 'changed.zip'))
    expect(await run('list', '--json').then(JSON.parse)).toMatchObject([{ id, status: 'charged-again' }])
    await run('close', id, '--outcome', 'refunded')
    expect(await run('undo', id)).toContain('Taken back: entry')
  })

  it('asks a second place for the key of a mail, and says what it has, or that it does not answer', async () => {
    const home = join(folder, 'archive')
    const asked: string[] = []
    let keys: object[] = []
    const archive = createServer((request, response) => {
      asked.push(request.url!)
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(keys))
    })
    await new Promise<void>((resolve) => archive.listen(0, '127.0.0.1', resolve))
    const { port } = archive.address() as AddressInfo
    const address = `http://127.0.0.1:${port}/api/key?domain={domain}`
    const run = async (...args: string[]) => {
      const { stdout, stderr, status } = await offhook(['case', ...args, '--home', home])
      expect([status, stderr], args.join(' ')).toEqual([0, ''])
      return stdout.replace(/\s+/g, ' ')
    }
    const { id } = JSON.parse(await run('new', 'norton', '--json'))
    const mail = file('archived.eml', await signed(plainMail, key.privateKey))
    const gone = 'http://127.0.0.1:1/{domain}'
    expect(await run('add-exhibit', id, mail, '--dns', dns.server, '--key-archive', gone)).toContain(
      'Not confirmed by a second place: the key archive 127.0.0.1:1 did not answer',
    )
    keys = [{ domain: 'norton.com', selector: 's1', value: key.record }]
    expect(await run('check-mail', id, '--key-archive', address)).toContain(`127.0.0.1:${port} has the same key`)
    expect(asked).toEqual(['/api/key?domain=norton.com'])
    expect(await run('check-mail', id, '--key-archive', address)).toContain('Every mail was checked before')
    archive.close()
  })

  it('raises the alarm on a planted number in a forged confirmation', async () => {
    const home = join(folder, 'forged')
    const { id } = JSON.parse((await offhook(['case', 'new', 'norton', '--home', home, '--json'])).stdout)
    const forged = plainMail
      .replaceAll('norton.com', 'norton-billing.example')
      .replace(
        'Your subscription has been cancelled.',
        'Norton support: to cancel the charge call our helpline 1-888-555-0100 now.\r\n'.repeat(12),
      )
    const own = newKey()
    dns.set('s1._domainkey.norton-billing.example', own.record)
    const mail = await signed(forged, own.privateKey, { domain: 'norton-billing.example' })
    const { stdout, status } = await offhook([
      'case',
      'add-exhibit',
      id,
      file('forged.eml', mail),
      '--dns',
      dns.server,
      '--home',
      home,
    ])
    expect(status).toBe(0)
    expect(stdout.replace(/\s+/g, ' ')).toContain('looks like norton.com and is not')
  })

  it('says in one line what is wrong, and changes nothing', async () => {
    const home = join(folder, 'wrong')
    const run = (...args: string[]) => offhook(['case', ...args, '--home', home])
    const { id } = JSON.parse((await run('new', 'norton', '--json')).stdout)
    const before = (await run('show', id, '--json')).stdout
    const wrong = [
      ['show', 'nosuch'],
      ['new', 'qqqqxyzzy'],
      ['tell', id, 'colour=red'],
      ['tell', id, 'renewsOn=2026-02-30'],
      ['tell', id, 'cardLastFour=4111111111111111'],
      ['record', id, 'charged', 'amount=1 USD'],
      ['record', id, 'sang'],
      ['step', id, '99'],
      ['add-exhibit', id, join(folder, 'nosuch.eml')],
      ['add-exhibit', id, file('empty', '')],
      ['letter', id, 'love'],
      ['new', 'norton', '--country', 'Narnia'],
      ['new', 'norton', '--time-zone', 'Mars/Olympus'],
    ]
    for (const args of wrong) {
      const { status, stderr } = await run(...args)
      expect([status, stderr.trim().split('\n').length], `${args.join(' ')}: ${stderr}`).toEqual([2, 1])
      expect(stderr).toMatch(/^offhook: /)
    }
    expect((await run('show', id, '--json')).stdout).toBe(before)
    const missing = await run('pack', id)
    expect([missing.status, missing.stderr]).toEqual([2, expect.stringContaining('this has to be known')])
  })

  it('never keeps a full card number, wherever it is typed', async () => {
    const home = join(folder, 'card')
    const { id } = JSON.parse((await offhook(['case', 'new', 'norton', '--home', home, '--json'])).stdout)
    await offhook(['case', 'record', id, 'note', 'text=they have 4111 1111 1111 1111 on file', '--home', home])
    const all = readdirSync(home)
      .map((name) => readFileSync(join(home, name)).toString('latin1'))
      .join('')
    expect(all).not.toContain('4111 1111')
    expect(all).toContain('1111 on file')
  })

  it('leaves nothing behind for a guest', async () => {
    const home = join(folder, 'guest')
    const { status, stdout } = await offhook(['case', 'new', 'norton', '--guest'], '', { OFFHOOK_HOME: home })
    expect([status, stdout]).toEqual([0, expect.stringContaining('next:')])
    expect(statSync(home, { throwIfNoEntry: false })).toBeUndefined()
  })
})
