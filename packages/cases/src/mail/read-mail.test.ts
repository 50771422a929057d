import { describe, expect, it } from 'vitest'
import { plainMail } from './mail.fixture.ts'
import { findInMail, readMail, splitMbox } from './read-mail.ts'

describe('a mail', () => {
  it('is read as a person reads it', async () => {
    const { header, text } = await readMail(Buffer.from(plainMail))
    expect(header).toEqual({
      from: 'Norton <billing@norton.com>',
      to: 'Ada Example <ada@example.com>',
      subject: 'Your cancellation is confirmed',
      date: '2026-11-24T10:00:00.000Z',
      messageId: '<one@norton.com>',
    })
    expect(text).toContain('Cancellation number')
  })

  it('is taken out of an mbox as it was', () => {
    const mbox = `From a@b Tue Nov 24 10:00:00 2026\n${plainMail.replaceAll('\r\n', '\n')}>From here on\n\nFrom c@d Wed Nov 25 10:00:00 2026\nSubject: two\n\nbody\n`
    const mails = splitMbox(Buffer.from(mbox)).map((mail) => Buffer.from(mail).toString())
    expect(mails).toHaveLength(2)
    expect(mails[0]).toMatch(/^From: Norton/)
    expect(mails[0]).toContain('\nFrom here on')
    expect(mails[1]).toMatch(/^Subject: two/)
    expect(splitMbox(Buffer.from(plainMail))).toHaveLength(1)
  })

  it('that is none has empty fields', async () => {
    expect((await readMail(new Uint8Array([0, 255, 1]))).header.from).toBe('')
  })
})

describe('what a mail says', () => {
  it.each([
    [
      'en',
      'US',
      'Your plan has been cancelled. Cancellation number: NRT-778812. Access ends on December 20, 2026. We have refunded $1,104.99 to your card.',
      'NRT-778812',
      '2026-12-20',
      '1104.99 USD',
    ],
    [
      'en',
      'US',
      'Auto-renewal is turned off. Reference # AB12-99 . Effective 12/03/2026',
      'AB12-99',
      '2026-12-03',
      undefined,
    ],
    [
      'en',
      'GB',
      'Your membership was cancelled. Case number 5550-771. It is active until 03/12/2026. Refund: £9.99',
      '5550-771',
      '2026-12-03',
      '9.99 GBP',
    ],
    [
      'de',
      'DE',
      'hiermit bestätigen wir Ihnen die Kündigung zum 31.12.2026. Vorgangsnummer: 2026/4711. Die Rückerstattung beträgt 1.104,99 €.',
      '2026/4711',
      '2026-12-31',
      '1104.99 EUR',
    ],
    [
      'de',
      'AT',
      'Ihr Abo wurde gekündigt und endet am 5. Jänner 2027. Bestätigungscode lautet KX-7731',
      'KX-7731',
      '2027-01-05',
      undefined,
    ],
    [
      'es',
      'ES',
      'Su suscripción ha sido cancelada. Número de cancelación: ES-90210. Finaliza el 31 de diciembre de 2026. El reembolso de 59,90 € llegará pronto.',
      'ES-90210',
      '2026-12-31',
      '59.90 EUR',
    ],
    [
      'fr',
      'FR',
      'Votre abonnement est résilié. Numéro de résiliation : FR-4432. La résiliation prendra effet le 1er janvier 2027. Nous vous remboursons 19,99 €.',
      'FR-4432',
      '2027-01-01',
      '19.99 EUR',
    ],
  ])('is found in %s (%s)', (_, country, text, number, effectiveOn, refund) => {
    const found = findInMail(text, country)
    expect(found.confirmationNumber).toBe(number)
    expect(found.effectiveOn).toBe(effectiveOn)
    expect(found.refund && `${found.refund.value} ${found.refund.currency}`).toBe(refund)
    expect(found.saysCancelled).toBe(true)
  })

  it('is left open where it reads two ways, or says the opposite', () => {
    expect(findInMail('It ends on 03/04/2026.', null).effectiveOn).toBeUndefined()
    expect(findInMail('Your plan has not been cancelled.', 'US').saysCancelled).toBeUndefined()
    expect(findInMail('There is no refund. The price is $9.99.', 'US').refund).toBeUndefined()
    expect(findInMail('Your confirmation number is important to us.', 'US').confirmationNumber).toBeUndefined()
    expect(findInMail('Ends on February 30, 2026.', 'US').effectiveOn).toBeUndefined()
  })

  it('is read in linear time', () => {
    expect(findInMail('cancellation until effective refund no '.repeat(5000), 'US').refund).toBeUndefined()
  })
})
