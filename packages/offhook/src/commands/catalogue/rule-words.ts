import type { Period } from '@offhook/catalogue/full'

/** The fixed words around the rules of a place, in the language of their sentences. */
export interface RuleWords {
  reported(text: string): string
  labelled(label: string, text: string): string
  period(period: Period, isCitable: boolean): string
  readOn(date: string): string
  readonly notRead: string
  readonly noOfficialPage: string
  noneOf(place: string): string
  inForce(count: number, date: string): string
}

type Unit = Period['unit']
type Bound = Period['binds']

interface Parts {
  /** Whose time limit it is. */
  readonly limit: Readonly<Record<Bound, string>>
  /** One, and several. */
  readonly units: Readonly<Record<Unit, readonly [string, string]>>
  readonly businessDays: readonly [string, string]
}

function lengthOf({ length, unit, business }: Period, { units, businessDays }: Parts): string {
  const [one, several] = business && unit === 'days' ? businessDays : units[unit]
  return `${length} ${length === 1 ? one : several}`
}

const english: Parts = {
  limit: {
    person: 'your time limit',
    bank: 'time limit of the bank',
    seller: 'time limit of the seller',
    authority: 'time limit of the authority',
  },
  units: {
    hours: ['hour', 'hours'],
    days: ['day', 'days'],
    weeks: ['week', 'weeks'],
    months: ['month', 'months'],
    years: ['year', 'years'],
  },
  businessDays: ['business day', 'business days'],
}
const german: Parts = {
  limit: {
    person: 'Ihre Frist',
    bank: 'Frist der Bank',
    seller: 'Frist des Verkäufers',
    authority: 'Frist der Behörde',
  },
  units: {
    hours: ['Stunde', 'Stunden'],
    days: ['Tag', 'Tage'],
    weeks: ['Woche', 'Wochen'],
    months: ['Monat', 'Monate'],
    years: ['Jahr', 'Jahre'],
  },
  businessDays: ['Werktag', 'Werktage'],
}
const spanish: Parts = {
  limit: {
    person: 'su plazo',
    bank: 'plazo del banco',
    seller: 'plazo del vendedor',
    authority: 'plazo de la autoridad',
  },
  units: {
    hours: ['hora', 'horas'],
    days: ['día', 'días'],
    weeks: ['semana', 'semanas'],
    months: ['mes', 'meses'],
    years: ['año', 'años'],
  },
  businessDays: ['día laborable', 'días laborables'],
}
const french: Parts = {
  limit: {
    person: 'votre délai',
    bank: 'délai de la banque',
    seller: 'délai du vendeur',
    authority: 'délai de l’autorité',
  },
  units: {
    hours: ['heure', 'heures'],
    days: ['jour', 'jours'],
    weeks: ['semaine', 'semaines'],
    months: ['mois', 'mois'],
    years: ['an', 'ans'],
  },
  businessDays: ['jour ouvré', 'jours ouvrés'],
}

/** A figure whose official page was not read stands with "about"; each period says whose limit it is. */
export const ruleWords: Readonly<Record<string, RuleWords>> = {
  en: {
    labelled: (label, text) => `${label}: ${text}`,
    reported: (text) => `As others report it: ${text}`,
    period: (period, isCitable) =>
      `${english.limit[period.binds]}: ${period.what}: ${isCitable ? '' : 'about '}${lengthOf(period, english)} ${
        period.from === null ? `before ${period.before}` : `from ${period.from}`
      }`,
    readOn: (date) => `read ${date}`,
    notRead: 'not read',
    noOfficialPage: 'no official page known',
    noneOf: (place) => `No rule of ${place} itself is in the catalogue.`,
    inForce: (count, date) => `${count} rules in force on ${date}. This is no legal advice.`,
  },
  de: {
    labelled: (label, text) => `${label}: ${text}`,
    reported: (text) => `Nach dem, was andere berichten: ${text}`,
    period: (period, isCitable) =>
      `${german.limit[period.binds]}: ${period.what}: ${isCitable ? '' : 'etwa '}${lengthOf(period, german)}, ${
        period.from === null ? `gezählt bis: ${period.before}` : `gezählt ab: ${period.from}`
      }`,
    readOn: (date) => `gelesen ${date}`,
    notRead: 'nicht gelesen',
    noOfficialPage: 'keine amtliche Seite bekannt',
    noneOf: (place) => `Für ${place} selbst steht keine Regel im Katalog.`,
    inForce: (count, date) => `${count} Regeln, gültig am ${date}. Das ist keine Rechtsberatung.`,
  },
  es: {
    labelled: (label, text) => `${label}: ${text}`,
    reported: (text) => `Según cuentan otros: ${text}`,
    period: (period, isCitable) =>
      `${spanish.limit[period.binds]}: ${period.what}: ${isCitable ? '' : 'unos '}${lengthOf(period, spanish)}, ${
        period.from === null ? `hasta: ${period.before}` : `desde: ${period.from}`
      }`,
    readOn: (date) => `leído ${date}`,
    notRead: 'no leído',
    noOfficialPage: 'no se conoce página oficial',
    noneOf: (place) => `En el catálogo no hay ninguna norma propia de ${place}.`,
    inForce: (count, date) => `${count} normas vigentes el ${date}. Esto no es asesoramiento jurídico.`,
  },
  fr: {
    labelled: (label, text) => `${label}\u00a0: ${text}`,
    reported: (text) => `D’après ce que d’autres rapportent\u00a0: ${text}`,
    period: (period, isCitable) =>
      `${french.limit[period.binds]}\u00a0: ${period.what}\u00a0: ${isCitable ? '' : 'environ '}${lengthOf(period, french)}, ${
        period.from === null ? `jusqu’à\u00a0: ${period.before}` : `à partir de\u00a0: ${period.from}`
      }`,
    readOn: (date) => `lu le ${date}`,
    notRead: 'non lu',
    noOfficialPage: 'aucune page officielle connue',
    noneOf: (place) => `Le catalogue n’a aucune règle propre à ${place}.`,
    inForce: (count, date) => `${count} règles en vigueur le ${date}. Ceci n’est pas un conseil juridique.`,
  },
}
