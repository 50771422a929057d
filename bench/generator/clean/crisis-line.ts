import type { PublicLine } from '@offhook/catalogue'
import type { Kind } from '../kind.ts'
import type { CleanRole } from '../languages/language.ts'
import { facts, type Page } from '../page.ts'
import { split } from '../split.ts'

const ARRANGEMENTS = split<readonly CleanRole[]>(
  [
    ['crisis', 'crisisDetail'],
    ['crisisDetail', 'crisis', 'crisis'],
  ],
  [
    ['crisis', 'crisisDetail', 'crisis'],
    ['crisis', 'crisis', 'crisisDetail'],
  ],
)

/** Where the readers of a language live whose countries list their crisis lines; the first stands for a line of the whole EU. */
const COUNTRIES: Readonly<Record<string, readonly string[]>> = {
  en: ['US', 'GB', 'AU', 'CA'],
  es: ['ES', 'MX', 'EU'],
  de: ['DE', 'EU'],
  fr: ['FR', 'EU'],
  pt: ['PT', 'BR', 'EU'],
  it: ['IT', 'EU'],
  nl: ['NL', 'EU'],
  hi: ['GB', 'US', 'AU'],
  'hi-Latn': ['GB', 'US', 'AU'],
}

const KINDS = new Set(['crisis', 'suicide-prevention', 'child-help', 'domestic-violence', 'emergency'])

/** For people in need: a line that the catalogue lists, sometimes beside one that it does not. */
export const crisisLine: Kind = {
  name: 'crisis-line',
  label: 'clean',
  disguises: 'none',
  compose(page) {
    const line = page.random.pick(linesFor(page))
    const country = line.country === 'EU' ? countriesOf(page)[0]! : line.country
    page.number({ role: 'own', line: 'local', abroad: country !== page.place.country })
    page.publicLine(line, country)
    page.lines(...page.pick(ARRANGEMENTS).map((role) => page.clean(role)))
  },
}

function linesFor(page: Page): readonly PublicLine[] {
  const countries = countriesOf(page)
  return facts.publicLines.filter(({ country, kind }) => countries.includes(country) && KINDS.has(kind))
}

function countriesOf(page: Page): readonly string[] {
  return COUNTRIES[page.language.code] ?? []
}
