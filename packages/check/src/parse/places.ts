import type { ReadingContext } from '../found.ts'

/** Countries whose national numbers a text in a language is likely to print, the likeliest first. ISO 639-1. */
const byLanguage: Readonly<Record<string, readonly string[]>> = {
  en: ['US', 'GB', 'IN', 'AU', 'IE', 'NZ', 'ZA', 'SG'],
  de: ['DE', 'AT', 'CH'],
  es: ['ES', 'MX', 'AR', 'CO', 'PE', 'CL', 'US'],
  fr: ['FR', 'BE', 'CH', 'LU'],
  pt: ['BR', 'PT'],
  it: ['IT', 'CH'],
  nl: ['NL', 'BE'],
  hi: ['IN'],
  ja: ['JP'],
  ko: ['KR'],
  zh: ['CN', 'TW', 'HK'],
  ru: ['RU', 'KZ'],
  pl: ['PL'],
  tr: ['TR'],
  sv: ['SE'],
  da: ['DK'],
  no: ['NO'],
  fi: ['FI'],
  ta: ['IN'],
  bn: ['BD', 'IN'],
  ar: ['SA', 'AE', 'EG'],
  he: ['IL'],
  id: ['ID'],
  vi: ['VN'],
  th: ['TH'],
  uk: ['UA'],
  cs: ['CZ'],
  el: ['GR'],
  hu: ['HU'],
  ro: ['RO'],
}

/** What names a country beside a number, in the eight languages; currencies where only one country has them. */
const names: readonly (readonly [country: string, names: string])[] = [
  [
    'US',
    'USA|U\\.S\\.A?\\.?|US|United States|America|Estados Unidos|EE\\. ?UU\\.|EEUU|États-Unis|Stati Uniti|Verenigde Staten',
  ],
  ['CA', 'Canada|Canadá|Kanada'],
  [
    'GB',
    'UK|U\\.K\\.|United Kingdom|Great Britain|Britain|England|Scotland|Wales|London|Reino Unido|Royaume-Uni|Regno Unito|Gro(?:ß|ss)britannien|Verenigd Koninkrijk|GBP|£',
  ],
  ['IE', 'Ireland|Irland|Irlanda|Irlande|Dublin|Ierland'],
  ['AU', 'AUS?|Australia|Australien|Australie|Austr[aá]lia|Sydney|Melbourne|Australië'],
  ['NZ', 'NZ|New Zealand|Neuseeland|Nueva Zelanda'],
  [
    'IN',
    'India|Indien|Inde|Índia|Delhi|Mumbai|Bangalore|Bengaluru|Kolkata|Hyderabad|Chennai|rupees?|INR|Rs\\.?|₹|lakhs?|crores?|UPI|Paytm|PhonePe|Aadhaar|भारत',
  ],
  ['DE', 'Germany|Deutschland|Alemania|Allemagne|Alemanha|Germania|Duitsland|Berlin|München|Hamburg|Köln|Frankfurt'],
  ['AT', 'Austria|Österreich|Autriche|Áustria|Wien|Oostenrijk'],
  ['CH', 'Switzerland|Schweiz|Suiza|Suisse|Suíça|Svizzera|Zürich|Zwitserland|CHF'],
  ['FR', 'France|Frankreich|Francia|França|Paris|Frankrijk'],
  ['BE', 'Belgium|Belgien|Bélgica|Belgique|Belgio|België|Brussels|Bruxelles'],
  ['ES', 'Spain|Spanien|España|Espagne|Espanha|Spagna|Madrid|Barcelona|Spanje'],
  ['MX', 'Mexico|México|Mexiko|Mexique|Messico|MXN|CDMX'],
  ['AR', 'Argentina|Argentinien|Argentine|Buenos Aires'],
  ['CO', 'Colombia|Kolumbien|Bogotá'],
  ['PE', 'Per[uú]|Pérou|Lima'],
  ['CL', 'Chile|Chili|Santiago'],
  ['BR', 'Bra[sz]il|Brasilien|Brésil|Brasile|São Paulo|Rio de Janeiro|BRL|R\\$'],
  ['PT', 'Portugal|Portogallo|Lisboa'],
  ['IT', 'Italy|Italia|Italien|Italie|Itália|Roma|Milano|Italië'],
  ['NL', 'Netherlands|Nederland|Niederlande|Países Bajos|Pays-Bas|Paesi Bassi|Holland|Amsterdam'],
  ['JP', 'Japan|Japón|Japon|Japão|Giappone|Tokyo|日本'],
  ['CN', 'China|Chine|Cina|中国'],
  ['SA', 'Saudi(?: Arabia)?|KSA|Riyadh|Jeddah'],
  ['AE', 'UAE|U\\.A\\.E\\.|Emirates|Dubai|Abu Dhabi'],
  ['ZA', 'South Africa|Südafrika|Johannesburg|Cape Town'],
  ['NG', 'Nigeria|Lagos|naira'],
  ['PK', 'Pakistan|Karachi|Lahore'],
  ['PH', 'Philippines|Manila|Filipinas'],
  ['SG', 'Singapore|Singapur'],
  ['KE', 'Kenya|Nairobi'],
]

const named = names.map(([country, pattern]): readonly [string, RegExp] => [
  country,
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'gu'),
])

const anyName = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${names.map(([, pattern]) => pattern).join('|')})(?![\\p{L}\\p{N}])`,
  'u',
)

/** The first two signs of those names, seven bits each; of names that begin beyond ASCII, the first sign. */
const pairs = new Uint8Array(1 << 14)
const otherBeginnings = new Set<number>()
for (const [, pattern] of names) {
  for (const name of pattern.replaceAll('\\', '').split(/\|(?![^(]*\))/)) {
    const first = name.charCodeAt(0)
    if (first < 0x80) pairs[(first << 7) | name.charCodeAt(1)] = 1
    else otherBeginnings.add(first)
  }
}

/** Whether a country may be named: true for every text in which `anyName` finds one, and for others. */
function mayName(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 0x80 ? pairs[(unit << 7) | (text.charCodeAt(at + 1) & 0x7f)] === 1 : otherBeginnings.has(unit))
      return true
  }
  return false
}

/** How far a country's name may stand from a number that it labels. */
const before = 40
const after = 24

/** What sets one entry of a list apart from the next. */
const entryEnd = /[|;•·,/]|(?<!\p{L})(?:or|and|oder|und|o|y|e|ou|et|of|en)(?!\p{L})/gu

/**
 * The country that a label beside a number names: the nearest before it in its entry of a list, else one right behind it,
 * as in "… USA | … UK", else one before it in its line or at some distance behind it.
 */
function labelled(text: string, start: number, end: number): string | null {
  const left = text.slice(Math.max(0, start - before), start)
  const line = left.slice(left.lastIndexOf('\n') + 1)
  const right = text.slice(end, end + after).split('\n', 1)[0]!
  // One look instead of one for each country.
  if (!(mayName(line) && anyName.test(line)) && !(mayName(right) && anyName.test(right))) return null
  const entry = line.slice(([...line.matchAll(entryEnd)].at(-1)?.index ?? -1) + 1)
  return lastNamed(entry) ?? firstNamed(right) ?? lastNamed(line) ?? onlyNamed(right)
}

function lastNamed(line: string): string | null {
  if (!anyName.test(line)) return null
  let nearest = -1
  let country: string | null = null
  for (const [name, pattern] of named) {
    pattern.lastIndex = 0
    for (let match = pattern.exec(line); match !== null; match = pattern.exec(line)) {
      if (match.index > nearest) {
        nearest = match.index
        country = name
      }
    }
  }
  return country
}

/** A name with no more than a bracket between the number and it. */
function firstNamed(right: string): string | null {
  const beside = /^[\s([{<–-]{0,3}(?=\p{L})/u.exec(right)
  if (beside === null) return null
  for (const [name, pattern] of named) {
    pattern.lastIndex = 0
    if (pattern.exec(right)?.index === beside[0].length) return name
  }
  return null
}

function onlyNamed(right: string): string | null {
  if (!anyName.test(right)) return null
  const found = named.filter(([, pattern]) => {
    pattern.lastIndex = 0
    return pattern.test(right)
  })
  return found.length === 1 ? found[0]![0] : null
}

/** Which countries' national numbers may be meant at a place, the likeliest first; `isTold` where the first is certain. */
export interface Whereabouts {
  readonly countries: readonly string[]
  readonly isTold: boolean
}

export function whereabouts(context: ReadingContext, text: string, start: number, end: number): Whereabouts {
  const country = context.country?.toUpperCase()
  if (country !== undefined) return { countries: [country], isTold: true }
  const label = labelled(text, start, end)
  const likely = byLanguage[context.language ?? 'en'] ?? byLanguage['en']!
  if (label === null) return { countries: likely, isTold: false }
  return { countries: [label, ...likely.filter((other) => other !== label)], isTold: true }
}
