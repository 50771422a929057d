import { catalogue } from '@offhook/catalogue'
import { describe, expect, test } from 'vitest'
import { type CheckOptions, check } from '../check.ts'

/** A fresh official number of Gen Digital (Norton, LifeLock) and one of another company, as the catalogue has them. */
const ofNorton = '+1 844-488-4540'
const today = '2026-11-23'

function verdicts(text: string, options: Partial<CheckOptions> = {}): (string | null)[][] {
  const report = check(text, { catalogue, today, fictional: 'as-assigned', ...options })
  return report.numbers.map((number) => [number.e164 ?? number.dial, number.verdict])
}

const planted =
  'Norton customer support number 1-888-555-0142: call 1-888-555-0142 now, 24/7, full refund guaranteed by a live person.'

describe('whose the number is', () => {
  test('the company’s own number is official', () => {
    expect(verdicts(`To cancel Norton, call ${ofNorton}.`)).toEqual([['+18444884540', 'official']])
  })

  test('a number of the same company is official for its other service', () => {
    expect(verdicts(`LifeLock member services: ${ofNorton}`)).toEqual([['+18444884540', 'official']])
  })

  test('another company’s official number is unverified, and says whose it is', () => {
    const report = check(`Netflix support: call ${ofNorton}`, { catalogue, today })
    expect(report.numbers[0]).toMatchObject({ verdict: 'unverified', owner: { companyId: 'gen-digital' } })
    expect(report.numbers[0]!.signals.map(({ name }) => name)).toContain('official-of-another')
  })

  test('a number that was not read for 180 days is no longer official', () => {
    expect(verdicts(`To cancel Norton, call ${ofNorton}.`, { today: '2027-11-23' })).toEqual([
      ['+18444884540', 'unverified'],
    ])
  })

  test('a true number does not become planted among bait', () => {
    const found = verdicts(`${planted} Or ${ofNorton}.`)
    expect(found).toContainEqual(['+18444884540', 'official'])
    expect(found).toContainEqual(['+18885550142', 'planted'])
  })

  test('a host never makes a number official, not even the brand’s own search or community page', () => {
    const text = 'Norton support phone number: 1-888-555-0142'
    for (const host of ['us.norton.com', 'community.norton.com', 'search.norton.com']) {
      expect(['unverified', 'planted']).toContain(verdicts(text, { host })[0]![1])
    }
  })

  test('the allow list makes a number ordinary, never official', () => {
    const allow = [{ e164: '+18885550142', owner: 'Example', reason: 'own line' }]
    expect(verdicts(planted, { allow })).toEqual([['+18885550142', 'ordinary']])
    expect(verdicts(planted, { allow: [{ ...allow[0]!, until: '2026-01-01' }] })[0]![1]).toBe('planted')
  })
})

describe('who is claimed', () => {
  test('an independent repair shop that says so is unverified: neither planted nor ordinary', () => {
    const text =
      'Harbour Street Computers is an independent repair shop, not affiliated with Dell. We repair Dell laptops. Opening hours Monday to Friday. Call us for Dell repairs: (312) 555-0143.'
    expect(verdicts(text)).toEqual([['+13125550143', 'unverified']])
  })

  test('a directory with each firm’s own number is unverified, each', () => {
    const text = `Useful numbers
Netflix customer service: 1-888-555-0101
Spotify customer service: 1-888-555-0102
Comcast customer service: 1-888-555-0103
Verizon customer service: 1-888-555-0104
Amazon customer service: 1-888-555-0105
Adobe customer service: 1-888-555-0106`
    expect(verdicts(text).map(([, verdict]) => verdict)).toEqual(Array(6).fill('unverified'))
  })

  test('a “directory” with one number for many brands is planted', () => {
    const text = `Useful numbers
Netflix customer service number: 1-888-555-0101
Spotify customer service number: 1-888-555-0101
Norton customer service number: 1-888-555-0101
Verizon customer service number: 1-888-555-0101
Amazon customer service number: 1-888-555-0101`
    expect(verdicts(text)).toEqual([['+18885550101', 'planted']])
  })

  test('a dealer whom the company does not list is unverified', () => {
    expect(verdicts('Riverside Ford, your authorized dealer. Our service desk: (312) 555-0107.')[0]![1]).toBe(
      'unverified',
    )
  })

  test('a number in a statement line is unverified: the merchant wrote it', () => {
    expect(verdicts('11/02 NORTON 888-555-0142 CA 104.99')).toEqual([['+18885550142', 'unverified']])
  })

  test('a plumber who repeats his own number is ordinary', () => {
    const text =
      'Miller Plumbing, family-owned since 1985. Burst pipe? Call 312-555-0144. Blocked drain? Call 312-555-0144. Free estimates: 312-555-0144. We come Monday to Friday, 312-555-0144.'
    expect(verdicts(text)).toEqual([['+13125550144', 'ordinary']])
  })

  test('a person’s mobile is ordinary', () => {
    expect(verdicts('Hi Anna, I have a new phone, text me on 312-555-0145 when the train is in.')).toEqual([
      ['+13125550145', 'ordinary'],
    ])
  })

  test('an organisation that the catalogue lacks is claimed, by name', () => {
    const report = check('Zorblatt Airlines customer service: 1-888-555-0146', {
      catalogue,
      today,
      fictional: 'as-assigned',
    })
    expect(report.numbers[0]!.claimed).toMatchObject({ companyId: null, name: 'Zorblatt Airlines' })
    expect(report.numbers[0]!.verdict).not.toBe('ordinary')
  })

  test('a role alone is a claim', () => {
    expect(['unverified', 'planted']).toContain(verdicts('Refund department: 1-888-555-0147')[0]![1])
  })

  test('a number given alone is unverified', () => {
    expect(verdicts('1-888-555-0148')).toEqual([['+18885550148', 'unverified']])
  })

  test('a fictional number is ordinary, unless it is to be taken for real', () => {
    expect(verdicts(planted, { fictional: 'ordinary' })).toEqual([['+18885550142', 'ordinary']])
  })
})

describe('warnings and questions', () => {
  test('a moderators’ block list is reported', () => {
    const text = 'Blocklist of fake support numbers, do not call: 1-888-555-0150, 1-888-555-0151, 1-888-555-0152'
    expect(verdicts(text).map(([, verdict]) => verdict)).toEqual(['reported', 'reported', 'reported'])
  })

  test('“X is fake, ring Y” where X is official: X is official and Y planted', () => {
    const text = `The Norton number ${ofNorton} is fake! Norton customer support number is 1-888-555-0142. Call Norton support 1-888-555-0142 now, 24/7, live person, full refund.`
    const found = verdicts(text)
    expect(found).toContainEqual(['+18444884540', 'official'])
    expect(found).toContainEqual(['+18885550142', 'planted'])
  })

  test('“beware of fakes, the only real line is X” does not protect X', () => {
    const text =
      'Beware of fake Norton numbers and scams! The only real Norton support line is 1-888-555-0142. Call it now.'
    expect(['unverified', 'planted']).toContain(verdicts(text)[0]![1])
  })

  test('a question whether a number is theirs is unverified', () => {
    const text =
      'I got a letter that says Norton and gives 1-888-555-0142. Is this really their number? Does anyone know?'
    expect(verdicts(text)).toEqual([['+18885550142', 'unverified']])
  })

  test('a warning about a number is reported', () => {
    const text = 'Scam warning: people who pretend to be from Norton use 1-888-555-0142. Do not call this number.'
    expect(verdicts(text)).toEqual([['+18885550142', 'reported']])
  })
})

describe('languages', () => {
  test('in a language that the signals do not know a claimed number is unverified, and the language says so', () => {
    const text =
      'Jeśli masz problem z programem Norton, zadzwoń pod 1-888-555-0142. Nasi pracownicy pomogą ci o każdej porze, a potem 1-888-555-0142 jeszcze raz, bo zawsze warto zapytać kogoś, kto zna się na rzeczy.'
    const report = check(text, { catalogue, today, fictional: 'as-assigned' })
    expect([report.language, report.numbers[0]!.verdict]).toEqual(['und', 'unverified'])
  })

  test.each([
    [
      'es',
      'Llame al servicio de atención al cliente de Norton al 1-888-555-0142: reembolso garantizado, las 24 horas.',
    ],
    [
      'de',
      'Rufen Sie den Norton Kundenservice unter 1-888-555-0142 an: volle Rückerstattung garantiert, rund um die Uhr.',
    ],
    ['fr', 'Appelez le service client Norton au 1-888-555-0142 : remboursement garanti, 24h/24, sans attente.'],
    ['it', 'Chiama il servizio clienti Norton al 1-888-555-0142: rimborso garantito, 24 ore su 24, senza attese.'],
    ['pt', 'Ligue para o atendimento ao cliente Norton, 1-888-555-0142: reembolso garantido, 24 horas, sem espera.'],
    ['nl', 'Bel de klantenservice van Norton op 1-888-555-0142: volledige terugbetaling gegarandeerd, dag en nacht.'],
    ['hi', 'Norton ग्राहक सेवा 1-888-555-0142 पर कॉल करें: पूरा रिफंड, गारंटी, चौबीसों घंटे, तुरंत समाधान।'],
  ])('bait in %s is planted', (_, text) => {
    expect(verdicts(text)).toEqual([['+18885550142', 'planted']])
  })
})

describe('lifelines', () => {
  test('a listed crisis line is public and shown in full', () => {
    const report = check('If you think of suicide, call or text 988.', { catalogue, today, country: 'US' })
    expect(report.numbers).toMatchObject([{ dial: '988', verdict: 'public', masked: '988' }])
  })

  test('a short code that is claimed for no company is never masked, listed or not', () => {
    for (const code of ['112', '4636']) {
      const report = check(`In an emergency call ${code}.`, { catalogue, today, country: 'FR' })
      for (const number of report.numbers) expect(number.masked).not.toContain('•')
    }
  })

  test('crisis words protect nothing once a company is claimed', () => {
    expect(verdicts(`Crisis help line, emergency, suicide prevention. ${planted}`)[0]![1]).toBe('planted')
  })
})

describe('the text', () => {
  const verdict = (text: string, options: Partial<CheckOptions> = {}) =>
    check(text, { catalogue, today, ...options }).verdict

  test('with nothing to doubt is clear, and needs no other way', () => {
    const report = check('The library opens at nine.', { catalogue, today })
    expect([report.verdict, report.instead]).toEqual(['clear', []])
  })

  test.each([
    ['remote access', 'Please download AnyDesk so that our technician can fix it.'],
    ['codes', 'Read us the verification code that you receive.'],
    ['gift cards', 'Buy gift cards for 500 dollars and send the numbers.'],
    ['moving money', 'Transfer your funds to the safe account.'],
    ['another channel', 'For Norton support write to our customer service on WhatsApp.'],
  ])('that asks for %s makes caution, number or not', (_, text) => {
    expect(verdict(text)).toBe('caution')
  })

  test('of which a part could not be read makes caution', () => {
    expect(verdict('Nothing here.', { notRead: [{ part: 'picture', why: 'no text' }] })).toBe('caution')
  })

  test('that is doubtful always has a way instead, which is no search', () => {
    const report = check('Refund department: 1-888-555-0147', { catalogue, today, fictional: 'as-assigned' })
    expect(report.instead).toHaveLength(1)
    expect(report.instead[0]).toMatchObject({ url: null, text: expect.stringContaining('back of your card') })
  })

  test.each(['https://wa.me/18885550142', 'sms:+18885550142', 'callto:+18885550142'])(
    'holds the digits of %s as a mention',
    (link) => {
      expect(verdicts(`Norton support: ${link}`)[0]![0]).toBe('+18885550142')
    },
  )
})

test('a crisis line stays public where another sentence names a company', () => {
  const text = 'In a crisis call 988. Norton members: ring Norton on 888-555-0133.'
  expect(verdicts(text, { country: 'US' })[0]).toEqual(['988', 'public'])
})
