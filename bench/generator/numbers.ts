import type { Country } from './country.ts'
import type { Place } from './languages/language.ts'
import type { Random } from './random.ts'
import type { Part } from './split.ts'

/** A number that no network will ever assign, in the groups in which it is spoken. */
export interface FictionalNumber {
  readonly e164: string
  readonly country: Country
  readonly countryCode: string
  /** Dialled before the groups inside the country. */
  readonly trunk: '0' | ''
  readonly groups: readonly string[]
}

const US_TOLL_FREE = ['800', '833', '844', '855', '866', '877', '888']

/**
 * How each country's reserved range begins, by area code, and how many digits follow. Sources: NANPA (555-0100 to
 * 555-0199), Ofcom (numbers for drama use), Bundesnetzagentur (Rufnummern für Medienzwecke), Arcep, ACMA.
 */
const RESERVED_GB: Readonly<Record<string, readonly string[]>> = {
  '20': ['20', '7946', '0###'],
  '113': ['113', '496', '0###'],
  '114': ['114', '496', '0###'],
  '116': ['116', '496', '0###'],
  '117': ['117', '496', '0###'],
  '121': ['121', '496', '0###'],
  '131': ['131', '496', '0###'],
  '141': ['141', '496', '0###'],
  '151': ['151', '496', '0###'],
  '161': ['161', '496', '0###'],
}

const RESERVED_DE: Readonly<Record<string, readonly string[]>> = {
  '30': ['30', '23125', '###'],
  '40': ['40', '66969', '###'],
  '69': ['69', '90009', '###'],
  '89': ['89', '99998', '###'],
  '221': ['221', '4710', '###'],
}

const RESERVED_FR: Readonly<Record<string, readonly string[]>> = {
  '1': ['1', '99', '00', '##', '##'],
  '2': ['2', '61', '91', '##', '##'],
  '3': ['3', '53', '01', '##', '##'],
  '4': ['4', '65', '71', '##', '##'],
  '5': ['5', '36', '49', '##', '##'],
}

const RESERVED_DE_MOBILE = [
  ['171', '39200', '##'],
  ['176', '040690', '##'],
]

/** Australia keeps single mobile numbers, most of them with gaps between; their last digits are left as they are. */
const RESERVED_AU_MOBILE: Readonly<Record<Part, readonly (readonly string[])[]>> = {
  train: [
    ['491', '570', '006'],
    ['491', '570', '156'],
    ['491', '571', '266'],
    ['491', '572', '983'],
    ['491', '574', '118'],
    ['491', '577', '644'],
  ],
  test: [
    ['491', '570', '157'],
    ['491', '570', '313'],
    ['491', '571', '491'],
    ['491', '573', '087'],
    ['491', '575', '789'],
    ['491', '578', '957'],
  ],
}

/** A line of an organisation: toll-free where the country reserves such numbers, else a fixed line. */
export function organisationLine(country: Country, part: Part, random: Random): FictionalNumber {
  switch (country) {
    case 'US':
      return make('US', '1', '', [random.pick(US_TOLL_FREE), '555', '01##'], part, random)
    case 'GB':
      return make('GB', '44', '0', ['808', '157', '0###'], part, random)
    case 'DE':
      return make('DE', '49', '0', random.pick(Object.values(RESERVED_DE)), part, random)
    case 'FR':
      return make('FR', '33', '0', random.pick(Object.values(RESERVED_FR)), part, random)
    case 'AU':
      return make('AU', '61', '0', [random.pick(['2', '3', '7', '8']), '7010', '####'], part, random)
  }
}

/** A fixed line in a town. */
export function localLine(place: Place, part: Part, random: Random): FictionalNumber {
  switch (place.country) {
    case 'US':
      return make('US', '1', '', [place.area, '555', '01##'], part, random)
    case 'GB':
      return make('GB', '44', '0', RESERVED_GB[place.area] ?? ['20', '7946', '0###'], part, random)
    case 'DE':
      return make('DE', '49', '0', RESERVED_DE[place.area] ?? ['30', '23125', '###'], part, random)
    case 'FR':
      return make('FR', '33', '0', RESERVED_FR[place.area] ?? ['1', '99', '00', '##', '##'], part, random)
    case 'AU':
      return make('AU', '61', '0', [place.area, '5550', '####'], part, random)
  }
}

/** A person's mobile. */
export function mobileLine(place: Place, part: Part, random: Random): FictionalNumber {
  switch (place.country) {
    case 'GB':
      return make('GB', '44', '0', ['7700', '900###'], part, random)
    case 'FR':
      return make('FR', '33', '0', ['6', '39', '98', '##', '##'], part, random)
    case 'AU':
      return make('AU', '61', '0', random.pick(RESERVED_AU_MOBILE[part]), part, random)
    case 'DE':
      return make('DE', '49', '0', random.pick(RESERVED_DE_MOBILE), part, random)
    default:
      return localLine(place, part, random)
  }
}

/** The open digits of a pattern, if it has any: even at the end for the train part and odd for the test part, so that none is shared. */
function make(
  country: Country,
  countryCode: string,
  trunk: '0' | '',
  pattern: readonly string[],
  part: Part,
  random: Random,
): FictionalNumber {
  const final = random.int(0, 4) * 2 + (part === 'test' ? 1 : 0)
  const groups = pattern
    .map((group, index) => (index === pattern.length - 1 ? group.replace(/#$/, String(final)) : group))
    .map((group) => group.replace(/#/g, () => String(random.int(0, 9))))
  return { e164: `+${countryCode}${groups.join('')}`, country, countryCode, trunk, groups }
}

/** The groups as they are written on one page: with the country code or without. */
export interface Written {
  readonly international: boolean
  /** The country code or trunk digit belongs to the first entries. */
  readonly groups: readonly string[]
}

export function written(number: FictionalNumber, international: boolean): Written {
  if (international) return { international, groups: [number.countryCode, ...number.groups] }
  if (number.trunk === '') return { international, groups: number.groups }
  const [first, ...rest] = number.groups
  return { international, groups: [number.trunk + first, ...rest] }
}

/** One of the ways in which the country's people print such a number. */
export function plainForm(number: FictionalNumber, form: Written, random: Random): string {
  const groups = form.groups
  if (number.country === 'US') return plainNanp(form, random)
  if (form.international) {
    const spaced = groups.join(' ')
    return random.pick([
      `+${spaced}`,
      `+${groups.join('-')}`,
      `+${groups[0]} (0)${groups.slice(1).join(' ')}`,
      `00${spaced}`,
    ])
  }
  if (number.country === 'FR') return random.pick([groups.join(' '), groups.join('.'), groups.join('')])
  if (number.country === 'DE') {
    return random.pick([
      groups.join(' '),
      `${groups[0]}/${groups.slice(1).join('-')}`,
      `(${groups[0]}) ${groups.slice(1).join(' ')}`,
    ])
  }
  return random.pick([
    groups.join(' '),
    groups.join('-'),
    `(${groups[0]}) ${groups.slice(1).join(' ')}`,
    groups.join(''),
  ])
}

function plainNanp(form: Written, random: Random): string {
  if (!form.international) {
    const [area, exchange, line] = form.groups
    return random.pick([
      `(${area}) ${exchange}-${line}`,
      `${area}-${exchange}-${line}`,
      `${area}.${exchange}.${line}`,
      `1-${area}-${exchange}-${line}`,
      `1 (${area}) ${exchange}-${line}`,
      `${area} ${exchange} ${line}`,
    ])
  }
  const [one, area, exchange, line] = form.groups
  return random.pick([
    `+${one}-${area}-${exchange}-${line}`,
    `+${one} ${area} ${exchange} ${line}`,
    `+${one} (${area}) ${exchange}-${line}`,
    `+${one}(${area})${exchange}-${line}`,
    `+${one}${area}${exchange}${line}`,
    `+${one} ${area}-${exchange}-${line}`,
  ])
}
