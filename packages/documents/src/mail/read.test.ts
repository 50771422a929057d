import { describe, expect, test } from 'vitest'
import { docx } from '../fixtures/docx.fixture.ts'
import { mail, multipart, part } from '../fixtures/mail.fixture.ts'
import { pdf } from '../fixtures/pdf.fixture.ts'
import { readDocument } from '../read-document.ts'
import { readMail } from './mail.ts'

const number = '1-888-555-0100'

async function placesOf(bytes: Uint8Array, stretch: string) {
  const document = await readDocument(bytes)
  const start = document.text.indexOf(stretch)
  expect(start).toBeGreaterThanOrEqual(0)
  return document.locate(start, start + stretch.length)
}

describe('a mail', () => {
  test.each(['7bit', 'quoted-printable', 'base64'] as const)(
    'in %s gives its text and leads back to it',
    async (encoding) => {
      const content = `Dear customer, your plan renews today for 399.99 dollars and more than one line of words.\nCall ${number} now`
      const bytes = mail(part({ type: 'text/plain; charset=utf-8', encoding, content }))
      const document = await readDocument(bytes)
      expect(document.kind).toBe('mail')
      expect(document.title).toBe('Your renewal')
      expect(document.text.replace(/\r/g, '').trimEnd()).toBe(`From: Help <help@mail.example>\n\n\n${content}`)
      const start = document.text.replace(/\r/g, '').indexOf(number)
      expect(start).toBeGreaterThan(0)
      const [place] = await placesOf(bytes, number)
      expect(place).toMatchObject({ part: '1' })
      const { start: from, end } = place as { start: number; end: number }
      const decoded = encoding === 'base64' ? content : content.replace(/\n/g, encoding === '7bit' ? '\n' : '\r\n')
      expect([content.slice(from, end), decoded.slice(from, end)]).toContain(number)
    },
  )

  test('shows who it says it is from, decoded, and leads back to the head', async () => {
    const name = `=?utf-8?q?Norton_=E2=9C=86_${number}?=`
    const bytes = mail('\r\nHi', { From: `${name} <a@mail.example>`, Subject: '=?iso-8859-1?Q?Pr=E9avis?=' })
    const document = await readDocument(bytes)
    expect(document.text).toMatch(/^From: Norton ✆ 1-888-555-0100 <a@mail.example>/)
    expect(document.title).toBe('Préavis')
    const [place] = document.locate(0, 40)
    expect(place).toMatchObject({ part: 'headers' })
    const { start, end } = place as { start: number; end: number }
    expect(Buffer.from(bytes).toString('latin1', start, end)).toContain(name)
    expect(document.locate(0, 3, 'title')).toMatchObject([{ part: 'headers' }])
  })

  test('counts what text and HTML both say once, and keeps what only one says', async () => {
    const bytes = mail(
      multipart('alternative', [
        part({ type: 'text/plain', content: `Call ${number}\r\nor fax 1-888-555-0101` }),
        part({
          type: 'text/html; charset=utf-8',
          encoding: 'quoted-printable',
          content: `<p>Call 1-<b>888</b>-555-0100`,
        }),
      ]),
    )
    const { text } = await readDocument(bytes)
    expect(text.split(number)).toHaveLength(2)
    expect(await placesOf(bytes, number)).toMatchObject([{ part: '2' }])
    expect(await placesOf(bytes, '1-888-555-0101')).toMatchObject([{ part: '1' }])
  })

  test('is read with everything attached: PDF, DOCX, HTML, calendar, a mail within', async () => {
    const attach = (type: string, name: string, content: string | Uint8Array) =>
      part({ type, encoding: 'base64', head: `Content-Disposition: attachment; filename*=utf-8''${name}`, content })
    const inner = Buffer.from(
      mail(part({ type: 'text/plain', content: 'Call 1-888-555-0104' }), { Subject: 'Within' }),
    ).toString()
    const bytes = mail(
      multipart('mixed', [
        part({ type: 'text/plain', content: 'See attached' }),
        attach('application/octet-stream', 'bill.pdf', await pdf({ pages: ['Call 1-888-555-0101'] })),
        attach('application/msword', 'bill.docx', docx({ body: 'Call 1-888-555-0102' })),
        attach('text/calendar', 'a.ics', 'DESCRIPTION:Call 1-888-555-0103'),
        `Content-Type: message/rfc822\r\n\r\n${inner}`,
        attach('message/rfc822', 'b.eml', inner.replace('0104', '0105')),
        attach('text/html', 'c.html', '<p>Call 1-888-<b>555</b>-0106'),
      ]),
    )
    expect((await readDocument(bytes)).notRead).toEqual([])
    expect(await placesOf(bytes, '1-888-555-0101')).toMatchObject([{ part: '2', page: 1 }])
    expect(await placesOf(bytes, '1-888-555-0102')).toEqual([{ part: '3', paragraph: 1 }])
    expect(await placesOf(bytes, '1-888-555-0103')).toMatchObject([{ part: '4' }])
    expect(await placesOf(bytes, '1-888-555-0104')).toMatchObject([{ part: '5' }])
    expect(await placesOf(bytes, 'Within')).toMatchObject([{ part: '5/headers' }])
    expect(await placesOf(bytes, '1-888-555-0105')).toMatchObject([{ part: '6/1' }])
    expect(await placesOf(bytes, '1-888-555-0106')).toMatchObject([{ part: '7' }])
  })

  test('says which parts could not be read', async () => {
    const bytes = mail(
      multipart('mixed', [
        part({ type: 'application/zip', encoding: 'base64', content: Buffer.from('PK\x03\x04nothing') }),
        part({ type: 'application/pkcs7-mime; smime-type=enveloped-data', content: 'x' }),
        multipart('encrypted', [part({ type: 'application/pgp-encrypted', content: 'Version: 1' })]),
        part({ type: 'text/plain', content: '-----BEGIN PGP MESSAGE-----\r\nabc' }),
        part({ type: 'application/pgp-signature', content: 'x' }),
        part({ type: 'application/pdf', encoding: 'base64', content: await pdf({ pages: ['x'], password: 'y' }) }),
      ]),
    )
    expect((await readDocument(bytes)).notRead.map(({ part: path, why }) => `${path}: ${why}`)).toEqual([
      '1: the file is damaged or cut short',
      '2: it is encrypted',
      '3: it is encrypted',
      '4: it is encrypted',
      '6: the PDF needs a password',
    ])
  })

  test('in an old character set is decoded as declared', async () => {
    const bytes = mail(
      part({ type: 'text/plain; charset=koi8-r', encoding: '7bit', content: Uint8Array.from([0xd0, 0xd2, 0xc9]) }),
    )
    expect((await readDocument(bytes)).text).toContain('при')
  })

  test('that is cut short is read as far as it goes', async () => {
    const whole = Buffer.from(
      mail(multipart('mixed', [part({ type: 'text/plain', content: `Call ${number} or write` })])),
    )
    expect((await readDocument(whole.subarray(0, whole.indexOf('or write') + 2))).text).toContain(number)
  })

  test('nested deeper than the limit says so', async () => {
    let content = part({ type: 'text/plain', content: `Call ${number}` })
    for (let depth = 0; depth < 300; depth++) content = multipart('mixed', [content], `b${depth}`)
    const { notRead } = await readDocument(mail(content))
    expect(notRead).toEqual([{ part: expect.stringMatching(/^1\.1/), why: 'it is nested too deep' }])
  })

  test('with 10,000 parts is refused in one sentence', async () => {
    const bytes = mail(
      multipart(
        'mixed',
        Array.from({ length: 10_000 }, () => part({ type: 'text/plain', content: 'x' })),
      ),
    )
    await expect(readDocument(bytes)).rejects.toMatchObject({
      code: 'too-large',
      message: 'the mail has more than 1000 parts',
    })
  })
})

test('the head of a mail and its attachments are given to whoever keeps them', async () => {
  const bytes = mail(
    multipart('mixed', [
      part({ type: 'text/plain', content: 'Hi' }),
      part({
        type: 'image/png',
        encoding: 'base64',
        head: 'Content-Disposition: attachment; filename="=?utf-8?q?caf=C3=A9?=.png"',
        content: 'abc',
      }),
    ]),
    { 'Reply-To': 'x@mail.example, "B, C" <y@mail.example>' },
  )
  const { headers, attachments, ...rest } = await readMail(bytes)
  expect(rest).toEqual({
    from: { name: 'Help', address: 'help@mail.example' },
    replyTo: [
      { name: '', address: 'x@mail.example' },
      { name: 'B, C', address: 'y@mail.example' },
    ],
    to: [{ name: '', address: 'ann@mail.example' }],
    date: '2026-02-02T09:00:00.000Z',
    subject: 'Your renewal',
    messageId: '<1@mail.example>',
  })
  expect(headers.map(({ name }) => name)).toContain('mime-version')
  expect(
    attachments.map(({ part: path, name, contentType, bytes: content }) => [
      path,
      name,
      contentType,
      Buffer.from(content).toString(),
    ]),
  ).toEqual([['2', 'café.png', 'image/png', 'abc']])
})
