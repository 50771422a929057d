import type { Language } from './languages/language.ts'
import type { Random } from './random.ts'

/** Everything made of digits that is no phone number, by the slot that prints it. */
export const decoyForms: Readonly<Record<string, (random: Random, language: Language, currency: string) => string>> = {
  order: (random) =>
    random.pick([
      () => random.digits(9),
      () => `#${random.digits(7)}`,
      () => `${random.digits(3)}-${random.digits(7)}-${random.digits(7)}`,
      () => `INV-${random.int(2019, 2026)}-${random.digits(6)}`,
      () => `ORD${random.digits(10)}`,
    ])(),
  tracking: (random) =>
    random.pick([
      () => `1Z${random.digits(6)}${random.digits(10)}`,
      () => `JD${random.digits(18)}`,
      () => `${random.hex(3).toUpperCase()}${random.digits(3)}`,
      () => random.digits(20),
    ])(),
  account: (random) =>
    random.pick([() => random.digits(8), () => `${random.digits(4)}-${random.digits(4)}`, () => random.digits(6)])(),
  meeting: (random) =>
    random.pick([() => `${random.digits(3)} ${random.digits(4)} ${random.digits(4)}`, () => random.digits(9)])(),
  pin: (random) => random.digits(6),
  iban: (random) =>
    random.pick([
      () =>
        `DE${random.digits(2)} ${random.digits(4)} ${random.digits(4)} ${random.digits(4)} ${random.digits(4)} ${random.digits(2)}`,
      () => `NL${random.digits(2)} ABNA 0${random.digits(3)} ${random.digits(4)} ${random.digits(2)}`,
      () =>
        `FR${random.digits(2)} ${random.digits(4)} ${random.digits(4)} ${random.digits(4)} ${random.digits(4)} ${random.digits(4)} ${random.digits(3)}`,
    ])(),
  vat: (random) =>
    random.pick([
      () => `DE${random.digits(9)}`,
      () => `GB ${random.digits(3)} ${random.digits(4)} ${random.digits(2)}`,
      () => `FR${random.digits(11)}`,
    ])(),
  isbn: (random) =>
    random.pick([
      () => isbn13(random).replace(/^(\d{3})(\d)(\d{3})(\d{5})(\d)$/, '$1-$2-$3-$4-$5'),
      () => isbn13(random),
    ])(),
  doi: (random) => `10.${random.digits(4)}/${random.pick(['j.', 's', 'acm.'])}${random.digits(7)}`,
  coord: (random) =>
    random.pick([
      () =>
        `${random.int(10, 59)}.${random.digits(6)}, ${random.pick(['', '-'])}${random.int(10, 120)}.${random.digits(6)}`,
      () =>
        `${random.int(10, 59)}°${random.int(10, 59)}'${random.int(10, 59)}.${random.int(1, 9)}"N ${random.int(10, 99)}°${random.int(10, 59)}'${random.int(10, 59)}.${random.int(1, 9)}"E`,
    ])(),
  date: (random, language) => dateForm(random, language),
  time: (random) => `${random.int(8, 20)}:${random.pick(['00', '15', '30', '45'])}`,
  price: (random, language, currency) => {
    const whole = random.int(3, 899)
    const cents = random.pick(['00', '49', '50', '95', '99'])
    if (currency === '€' && language.code !== 'nl') return `${whole},${cents} €`
    const point = currency === '€' || currency === 'R$' ? ',' : '.'
    return `${currency}${currency.length > 1 || currency === '€' ? ' ' : ''}${whole}${point}${cents}`
  },
  score: (random) => `${random.int(0, 5)}-${random.int(0, 4)}`,
  count: (random) => String(random.int(12, 9800)),
  percent: (random) => String(random.int(3, 48)),
  days: (random) => String(random.int(3, 28)),
  years: (random) => String(random.int(6, 60)),
  house: (random) => String(random.int(1, 180)),
  zip: (random) => random.digits(5),
  version: (random) => `${random.int(1, 30)}.${random.int(0, 20)}.${random.int(0, 4000)}`,
  hex: (random) => random.hex(random.pick([8, 12, 16, 32])),
  month: (random, language) => random.pick(language.lexicon.months),
  placeholder: (random) =>
    random.pick([
      '555-01XX',
      '{{support_phone}}',
      'XXX-XXX-XXXX',
      '+1 (XXX) XXX-XXXX',
      '$SUPPORT_PHONE',
      '<phone>',
      '000-000-0000',
      '1-800-XXX-XXXX',
    ]),
}

function dateForm(random: Random, language: Language): string {
  const day = random.int(1, 28)
  const month = random.int(1, 12)
  const year = random.int(2019, 2026)
  const two = (value: number): string => String(value).padStart(2, '0')
  const long = (language.lexicon.longDate ?? '{d} {m} {y}')
    .replace('{d}', String(day))
    .replace('{m}', language.lexicon.months[month - 1]!)
    .replace('{y}', String(year))
  return random.pick([
    long,
    long,
    `${two(day)}/${two(month)}/${year}`,
    `${two(day)}.${two(month)}.${year}`,
    `${year}-${two(month)}-${two(day)}`,
  ])
}

function isbn13(random: Random): string {
  const body = `978${random.digits(9)}`
  const sum = [...body].reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3), 0)
  return body + ((10 - (sum % 10)) % 10)
}
