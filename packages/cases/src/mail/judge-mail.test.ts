import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { judgeMail, judgeMailOffline, type MailJudgement } from './judge-mail.ts'
import { decodeKeyRecord, encodeKeyRecord, type KeyRecord } from './key-record.ts'
import { systemLookup } from './lookup.ts'
import { expected, newKey, plainMail, sealed, signed, startDns, type TestDns } from './mail.fixture.ts'

const now = () => new Date('2026-11-25T12:00:00Z')
const key = newKey()
const names = {
  own: 's1._domainkey.norton.com',
  forger: 's1._domainkey.nortton.com',
  arc: 'arc1._domainkey.forwarder.example',
}
let dns: TestDns
beforeAll(async () => {
  dns = await startDns({ [names.own]: key.record })
})
afterAll(() => dns.stop())

const check = (mail: Buffer) => judgeMail(mail, expected, systemLookup([dns.server]), now)
const judged = async (mail: Buffer): Promise<MailJudgement> => (await check(mail)).judgement
const changed = (mail: Buffer, from: string | RegExp, to: string) =>
  Buffer.from(mail.toString('latin1').replace(from, to), 'latin1')

describe('a signed mail', () => {
  it('is proven by the key in the DNS, and the answer is kept as it came', async () => {
    const { judgement, record } = await check(await signed(plainMail, key.privateKey))
    expect(judgement).toMatchObject({
      result: 'valid',
      isProof: true,
      keySource: 'dns-now',
      from: 'billing@norton.com',
    })
    expect(judgement.signer).toMatchObject({ domain: 'norton.com', selector: 's1', bits: 2048 })
    expect(record?.answers).toMatchObject([
      {
        name: names.own,
        askedAt: '2026-11-25T12:00:00.000Z',
        resolver: `system resolver ${dns.server}`,
        saysDnssec: false,
      },
    ])
  })

  it('is proven years later without network, and the words say whose record that rests on', async () => {
    const mail = await signed(plainMail, key.privateKey)
    const { record } = await check(mail)
    const kept = decodeKeyRecord(encodeKeyRecord(record!))
    const later = await judgeMailOffline(mail, expected, kept, new Date('2031-01-01'))
    expect(later).toMatchObject({ result: 'valid', keySource: 'own-record' })
    expect(later.words).toContain('consistent, not independently confirmed')
    const witnessed: KeyRecord = {
      ...kept,
      witnesses: [{ name: names.own, witness: 'archive', askedAt: '', agrees: true }],
    }
    expect((await judgeMailOffline(mail, expected, witnessed, now())).keySource).toBe('witnessed')
  })

  it('is the same with bare line feeds, as programs save it', async () => {
    const mail = await signed(plainMail, key.privateKey)
    expect((await judged(changed(mail, /\r\n/g, '\n'))).result).toBe('valid')
  })

  it('is no proof once its text was changed', async () => {
    const mail = await signed(plainMail, key.privateKey)
    expect(await judged(changed(mail, '$104.99', '$904.99'))).toMatchObject({ result: 'altered-body', isProof: false })
  })

  it('is no proof once a signed header line was changed', async () => {
    const mail = await signed(plainMail, key.privateKey)
    expect((await judged(changed(mail, '24 Nov 2026 10', '23 Nov 2026 10'))).result).toBe('altered-header')
    expect((await judged(changed(mail, 'is confirmed', 'is refused'))).result).toBe('altered-header')
  })

  it('is told apart when only a mark before the subject was added', async () => {
    const mail = await signed(plainMail, key.privateKey)
    const marked = await judged(changed(mail, /^Subject: /m, 'Subject: Fwd: [EXTERNAL] '))
    expect(marked).toMatchObject({ result: 'subject-changed', isProof: true })
  })

  it('is proven only as far as its length tag goes', async () => {
    const mail = await signed(plainMail, key.privateKey, {
      maxBodyLength: Buffer.byteLength(plainMail.split('\r\n\r\n')[1]!),
    })
    const whole = await judged(mail)
    expect(whole.result).toBe('valid')
    expect(whole.cautions.join()).toContain('stated length')
    const longer = await judged(Buffer.concat([mail, Buffer.from('Call us to undo this.\r\n')]))
    expect(longer).toMatchObject({ result: 'partly-signed', isProof: false })
    expect(longer.words).toContain('anybody’s')
  })

  it('says when the sender let the signature run out', async () => {
    const mail = await signed(plainMail, key.privateKey, { expires: new Date('2026-11-24T20:00:00Z') })
    expect(await judged(mail)).toMatchObject({ result: 'expired', isProof: false })
  })

  it('says when the key is gone, revoked, or another one', async () => {
    const mail = await signed(plainMail, key.privateKey, { selector: 'gone' })
    expect((await judged(mail)).result).toBe('no-key')
    dns.set('gone._domainkey.norton.com', 'v=DKIM1; k=rsa; p=')
    expect((await judged(mail)).result).toBe('revoked-key')
    dns.set('gone._domainkey.norton.com', newKey().record)
    const rotated = await judged(mail)
    expect(rotated.result).toBe('altered-header')
    expect(rotated.words).toContain('another key now')
  })

  it('is checked with Ed25519 as with RSA, and short keys are named or refused', async () => {
    const kinds = [
      ['ed25519', 'valid', 0],
      ['rsa-1024', 'valid', 1],
      ['rsa-512', 'weak-key', 0],
    ] as const
    for (const [kind, result, cautions] of kinds) {
      const own = newKey(kind)
      dns.set('kind._domainkey.norton.com', own.record)
      const judgement = await judged(await signed(plainMail, own.privateKey, { selector: 'kind' }))
      expect([judgement.result, judgement.cautions.length], kind).toEqual([result, cautions])
    }
  })

  it('proves nothing where another domain signed it', async () => {
    dns.set('s1._domainkey.mailer.example', key.record)
    const mail = await signed(plainMail, key.privateKey, { domain: 'mailer.example' })
    expect(await judged(mail)).toMatchObject({ result: 'not-aligned', isProof: false })
  })

  it('is shown for what it is where a forger made it with a key of his own', async () => {
    const forger = newKey()
    dns.set(names.forger, forger.record)
    const mail = await signed(plainMail.replaceAll('norton.com', 'nortton.com'), forger.privateKey, {
      domain: 'nortton.com',
    })
    const judgement = await judged(mail)
    expect(judgement).toMatchObject({ result: 'look-alike', isProof: false })
    expect(judgement.words).toContain('looks like norton.com and is not')
    const claimed = await judged(await signed(plainMail, forger.privateKey))
    expect(claimed).toMatchObject({ result: 'altered-header', isProof: false })
  })

  it('proves nothing of the service where a stranger or a user of the company’s forum sent it', async () => {
    const stranger = await signed(plainMail.replaceAll('norton.com', 'example.org'), key.privateKey, {
      domain: 'example.org',
    })
    expect((await judged(stranger)).result).toBe('foreign-sender')
    const forum = plainMail.replace('billing@norton.com', 'user@community.norton.com')
    expect((await judged(await signed(forum, key.privateKey))).result).not.toBe('valid')
  })

  it('proves nothing with two senders, none, or no signature', async () => {
    expect((await judged(Buffer.from(plainMail))).result).toBe('not-signed')
    const mail = await signed(plainMail, key.privateKey)
    expect((await judged(changed(mail, 'From: Norton', 'From: <x@evil.example>\r\nFrom: Norton'))).result).toBe(
      'ambiguous-sender',
    )
    expect((await judged(Buffer.from('no mail at all'))).result).toBe('ambiguous-sender')
  })

  it('is called forwarded where a forwarder changed it and sealed what it saw', async () => {
    const arc = newKey()
    dns.set(names.arc, arc.record)
    const mail = await signed(plainMail, key.privateKey)
    const list = changed(mail, 'Your subscription', 'List footer. Your subscription')
    const forwarded = await sealed(
      list,
      arc.privateKey,
      'forwarder.example; dkim=pass header.i=@norton.com header.s=s1',
    )
    const judgement = await judged(forwarded)
    expect(judgement).toMatchObject({ result: 'forwarded', isProof: false })
    expect(judgement.words).toContain('forwarder.example says that Norton’s signature was right')
    const broken = changed(forwarded, 'List footer', 'List header')
    expect((await judged(broken)).result).toBe('altered-body')
    const silent = await judged(await sealed(list, arc.privateKey, 'forwarder.example; dkim=fail header.i=@norton.com'))
    expect(silent.words).toContain('does not say')
  })

  it('is kept for later where nobody answers', async () => {
    const mail = await signed(plainMail, key.privateKey)
    const { judgement, record } = await judgeMail(mail, expected, systemLookup(['127.0.0.1:1'], 200), now)
    expect(judgement.result).toBe('unchecked')
    expect(record).toBeNull()
  })
})
