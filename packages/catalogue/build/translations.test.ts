import { describe, expect, test } from 'vitest'
import { openFullCatalogue } from '../src/full-catalogue.ts'
import { compileFiles, sound } from './folder.fixture.ts'
import { errorLine } from './index.ts'

const file = 'translations/xx/all.yaml'

/** Every sentence of the sound catalogue in an invented language. */
const spoken: Readonly<Record<string, string>> = {
  billing: 'rechno',
  sales: 'vendo',
  'Advertisements, not a purchase': 'Reklamo, ne kupo',
  'The order list at tulmarket.com shows it': 'La listo che tulmarket.com montras',
  'Open your orders': 'Malfermu la mendojn',
  'Deleting the app cancels nothing': 'Forigi ne nuligas',
  'Open my.brellowave.com': 'Malfermu my.brellowave.com',
  'Turn renewal off': 'Malshaltu la renovigon',
  annual: 'jara',
  'Full refund': 'Plena repago',
  'Pausing is not cancelling': 'Paŭzi ne estas nuligi',
  'The plan shows an end date': 'La plano montras finon',
  'Sign in': 'Ensalutu',
  'A cancellation button has to be there.': 'Butono devas esti.',
  confirm: 'konfirmu',
  'the notice': 'la sciigo',
  'danger now': 'danĝero nun',
  'Police emergency': 'Polica urĝo',
}

function compileWith(sentences: Readonly<Record<string, string>>, files: Readonly<Record<string, string>> = {}) {
  return compileFiles({ ...sound, ...files, [file]: JSON.stringify(sentences) })
}

function errorsWith(sentences: Readonly<Record<string, string>>, files?: Readonly<Record<string, string>>): string[] {
  return compileWith(sentences, files).errors.map(errorLine)
}

describe('a catalogue in another language', () => {
  const result = compileWith(spoken)
  if (!result.ok) throw new Error(result.errors.map(errorLine).join('\n'))
  const { catalogue: small, guide, translations } = result.compiled
  const load = (text: string) => openFullCatalogue(small, guide, { xx: async () => text })

  test('says every sentence in it, and nothing else differs', async () => {
    const english = load(translations['xx']!)
    const other = await english.in('xx-AT')
    expect(other).toMatchObject({ language: 'xx', isWhole: true })
    expect(other.routes('brellowave-total')[0]!.steps).toEqual(['Malfermu my.brellowave.com', 'Malshaltu la renovigon'])
    expect(other.service('brellowave-total')).toMatchObject({
      name: 'Brellowave Total',
      refunds: [{ plan: 'jara', condition: 'Plena repago', windowDays: 60 }],
      caveats: [{ text: 'Paŭzi ne estas nuligi' }],
      answers: [{ text: 'La plano montras finon' }],
    })
    expect(other.biller('tulmarket')).toMatchObject({
      tells: [{ text: 'La listo che tulmarket.com montras' }],
      see: { steps: ['Malfermu la mendojn'] },
      limits: [{ text: 'Forigi ne nuligas' }],
      notItsOwn: [{ text: 'TULMARKET *ADS', why: 'Reklamo, ne kupo' }],
    })
    expect(other.publicLine('110', 'DE')).toMatchObject({ name: 'Polica urĝo', dial: '110' })
    expect(other.rule('de-button')).toMatchObject({
      text: 'Butono devas esti.',
      periods: [{ what: 'konfirmu', from: 'la sciigo' }],
      contacts: [{ what: 'danĝero nun' }],
      citation: '§ 312k BGB',
    })
    expect(other.number('+18885550142', '2026-11-24')).toMatchObject({
      purpose: 'rechno',
      official: { purpose: 'rechno', e164: '+18885550142' },
    })
    expect(other.numbersOf('brellowave', '2026-11-24').map(({ purpose }) => purpose)).toEqual(['rechno', 'vendo'])
    expect(english.routes('brellowave-total')[0]!.steps[1]).toBe('Turn renewal off')
  })

  test('leads back to English, and a language that it has not is English', async () => {
    const english = load(translations['xx']!)
    expect(await english.in('fi')).toBe(english)
    expect(await english.in('constructor')).toBe(english)
    expect(await (await english.in('xx')).in('en')).toBe(english)
  })

  test('is not whole where it was compiled with another catalogue, and says in English what it lacks', async () => {
    const { sentences } = JSON.parse(translations['xx']!) as { sentences: Record<string, string> }
    const [first, ...rest] = Object.entries(sentences)
    const older = JSON.stringify({ of: '2020-01-01', isWhole: true, sentences: Object.fromEntries(rest) })
    const other = await load(older).in('xx')
    expect(other.isWhole).toBe(false)
    expect(first).toBeDefined()
    expect(other.biller('tulmarket')!.tells[0]!.text).toBe('The order list at tulmarket.com shows it')
  })

  test('that cannot be fetched may be asked for again', async () => {
    let tries = 0
    const flaky = openFullCatalogue(small, guide, {
      xx: async () => {
        tries += 1
        if (tries === 1) throw new Error('no connection')
        return translations['xx']!
      },
    })
    await expect(flaky.in('xx')).rejects.toThrow('no connection')
    expect((await flaky.in('xx')).language).toBe('xx')
  })
})

describe('the build refuses', () => {
  const { 'Turn renewal off': _, ...gap } = spoken

  test('a sentence without its translation', () => {
    expect(errorsWith(gap)).toEqual([
      'services/brellowave-total.yaml: "Turn renewal off": is missing in translations/xx',
    ])
  })

  test('a translation of nothing', () => {
    expect(errorsWith({ ...spoken, 'Turn it on': 'Shaltu' })).toEqual([
      `${file}: "Turn it on": no such sentence in the data`,
    ])
  })

  test('a translation that stands in two files', () => {
    const other = { 'translations/xx/more.yaml': JSON.stringify({ billing: 'fakturo' }) }
    expect(errorsWith(spoken, other)).toEqual(['translations/xx/more.yaml: "billing": stands in two files'])
  })

  test('an empty translation', () => {
    expect(errorsWith({ ...spoken, billing: ' ' })).toEqual([
      expect.stringMatching(/^translations\/xx\/all.yaml: billing/),
    ])
  })

  test('an address of nobody in the catalogue, and a number to dial', () => {
    const name = '"Pausing is not cancelling"'
    expect(errorsWith({ ...spoken, 'Pausing is not cancelling': 'Demandu desk.net' })).toContain(
      `${file}: ${name}: desk.net stands in the text and lies on no company's own domain`,
    )
    expect(errorsWith({ ...spoken, 'Pausing is not cancelling': 'Voku 888 555 0142' })).toContain(
      `${file}: ${name}: 888 555 0142 stands in the text: a number belongs to the company, with its source`,
    )
  })

  test.each([
    ['loses an address', 'Open my.brellowave.com', 'Malfermu ĝin', 'loses the address my.brellowave.com'],
    ['names another address', 'Open my.brellowave.com', 'Malfermu tulmarket.com', 'adds the address tulmarket.com'],
    ['adds a number', 'Full refund', 'Plena repago dum 30 tagoj', 'adds the number 30'],
    ['is the English sentence', 'Deleting the app cancels nothing', undefined, 'is the English sentence'],
  ])('one that %s', (_, sentence, translation, fault) => {
    expect(errorsWith({ ...spoken, [sentence]: translation ?? sentence })).toContain(`${file}: "${sentence}": ${fault}`)
  })
})
