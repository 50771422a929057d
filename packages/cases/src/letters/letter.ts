import type { IsoDate, Rule } from '@offhook/catalogue/full'
import { contestedCharges } from '../calendar/rule-starts.ts'
import { CaseError } from '../case-error.ts'
import { type CaseState, cancelledOn } from '../case-state.ts'
import type { CaseCatalogue } from '../catalogue-port.ts'
import type { Language } from '../events.ts'
import { holdsIn, routeOf } from '../route-of.ts'
import { english } from './english.ts'
import { french } from './french.ts'
import { german } from './german.ts'
import type { LetterKind, LetterWords, Said } from './letter-words.ts'
import { spanish } from './spanish.ts'

export type { LetterKind } from './letter-words.ts'

/** A letter, ready to sign. Everything in it is the person's, the catalogue's or a fixed sentence. */
export interface Letter {
  readonly kind: LetterKind
  readonly language: Language
  readonly sender: readonly string[]
  readonly to: readonly string[]
  readonly date: string
  readonly subject: string
  readonly greeting: string
  readonly paragraphs: readonly string[]
  readonly closing: string
  readonly signature: string
  /** The rule that the letter cites; null where none is cited. */
  readonly rule: CitedRule | null
  /** For the person, not for the letter: how to send it, and what it does not do. In English. */
  readonly notes: readonly string[]
}

export interface CitedRule {
  readonly citation: string
  readonly url: string | null
  readonly status: string
}

/** What is missing, as questions to the person. */
export interface Missing {
  readonly fact: string
  readonly question: string
}

export type MadeLetter = { readonly letter: Letter } | { readonly missing: readonly Missing[] }

export const letterKinds: readonly LetterKind[] = [
  'cancellation',
  'refund',
  'renewal-objection',
  'complaint',
  'dispute',
  'direct-debit-recall',
]

const words: Readonly<Record<Language, LetterWords>> = { en: english, de: german, es: spanish, fr: french }

/**
 * Writes a letter from what the case knows. What it does not know is asked for, never left blank.
 *
 * @throws CaseError where the kind of letter does not fit how the thing is paid
 */
export function makeLetter(
  state: CaseState,
  kind: LetterKind,
  language: Language,
  catalogue: CaseCatalogue,
  today: IsoDate,
): MadeLetter {
  const { facts } = state
  if (kind === 'direct-debit-recall' && facts.paidBy !== undefined && facts.paidBy !== 'direct-debit')
    throw new CaseError(
      'a direct debit can only be recalled where it is paid by direct debit; for a card make a dispute',
    )
  if (kind === 'dispute' && facts.paidBy === 'direct-debit')
    throw new CaseError('it is paid by direct debit: make a direct-debit-recall instead of a dispute')
  const charge = contestedCharges(state).at(-1) ?? state.charges.at(-1)
  const missing = whatIsMissing(state, kind, charge !== undefined)
  if (missing.length > 0) return { missing }
  const { cited, notes: ruleNotes } = ruleFor(state, kind, catalogue, today)
  const format = formatter(language)
  const addressee = addresseeOf(state, catalogue)
  const isToBank = kind === 'dispute' || kind === 'direct-debit-recall'
  const policy = refundPolicy(state, catalogue)
  const cancelled = cancelledOn(state)
  const confirmation = state.confirmations.at(-1)
  const said: Said = {
    service: state.serviceName,
    company: addressee.name,
    account: facts.account,
    email: facts.email,
    renewsOn: facts.renewsOn && format.day(facts.renewsOn),
    startedOn: facts.startedOn && format.day(facts.startedOn),
    charge: charge && {
      on: format.day(charge.postedOn),
      amount: format.money(charge.amount.value, charge.amount.currency),
      descriptor: charge.descriptor,
      isAfterCancelling: charge.isAfterCancelling,
    },
    cancelledOn: cancelled === null ? undefined : format.day(cancelled),
    cancelledBy: state.notices[0]?.by,
    confirmation: confirmation && { on: format.day(confirmation.on), number: confirmation.number },
    refundAskedOn: state.refundsAsked[0] && format.day(state.refundsAsked[0]),
    refusedOn: state.refusals.at(-1) && format.day(state.refusals.at(-1)!.on),
    attempts: state.attempts.map(({ what, on }) => ({ what, on: format.day(on) })),
    lastFour: facts.cardLastFour,
    lastUsed:
      facts.lastUsedOn === undefined
        ? undefined
        : facts.lastUsedOn === 'never'
          ? 'never'
          : format.day(facts.lastUsedOn),
    statement: facts.statement,
    policyDays: policy?.days,
    citation: cited?.citation,
    isWithdrawal: kind === 'cancellation' && cited !== undefined,
    exhibits: state.exhibits.length,
  }
  const { subject, paragraphs } = words[language][kind](said)
  return {
    letter: {
      kind,
      language,
      sender: [facts.name!, ...(facts.address ?? []), ...(facts.email && !isToBank ? [facts.email] : [])],
      to: isToBank ? [facts.bank!, ...(facts.bankAddress ?? [])] : [addressee.name],
      date: format.day(today),
      subject,
      greeting: words[language].greeting,
      paragraphs: paragraphs.filter((paragraph): paragraph is string => typeof paragraph === 'string'),
      closing: words[language].closing,
      signature: facts.name!,
      rule: cited ?? null,
      notes: [
        ...notesFor(kind, state, catalogue),
        ...(policy && kind === 'refund' ? [`The refund policy was read at ${policy.url} on ${policy.readAt}.`] : []),
        ...ruleNotes,
      ],
    },
  }
}

/** The letter as plain text, lines of at most 76 characters. */
export function letterText(letter: Letter): string {
  const { sender, to, date, subject, greeting, paragraphs, closing, signature } = letter
  const body = [greeting, ...paragraphs, closing].map(wrapped).join('\n\n')
  return `${[sender.join('\n'), to.join('\n'), date, wrapped(subject), body].join('\n\n')}\n\n\n${signature}\n`
}

function wrapped(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/(?![^\n]{1,76}$)([^\n]{1,76})\s/g, '$1\n'))
    .join('\n')
}

function whatIsMissing(
  { facts, confirmations, notices, refusals, attempts }: CaseState,
  kind: LetterKind,
  hasCharge: boolean,
): Missing[] {
  const missing: Missing[] = []
  const need = (isThere: boolean, fact: string, question: string) => {
    if (!isThere) missing.push({ fact, question })
  }
  const isToBank = kind === 'dispute' || kind === 'direct-debit-recall'
  need(
    facts.name !== undefined,
    'name',
    isToBank ? 'Your name, as printed on the card or the account' : 'Your name, as the company knows it',
  )
  if (!isToBank)
    need(
      facts.account !== undefined || facts.email !== undefined,
      'email',
      'The e-mail address of the account, or your customer number',
    )
  if (kind === 'refund' || isToBank)
    need(hasCharge, 'charge', 'The charge: day, amount, and the merchant as your statement prints it')
  if (kind === 'renewal-objection')
    need(facts.renewsOn !== undefined || hasCharge, 'renewsOn', 'The day on which it renews')
  if (kind === 'complaint') {
    need(
      refusals.length + attempts.length + notices.length > 0 || facts.statement !== undefined,
      'statement',
      'What went wrong, in your own words',
    )
  }
  if (isToBank) {
    need(facts.bank !== undefined, 'bank', 'Your bank or card issuer, as your own statement names it')
    need(
      facts.bankAddress !== undefined,
      'bankAddress',
      'Its address for disputes: from your own statement or the back of the card, never from a search',
    )
  }
  if (kind === 'dispute') {
    need(facts.cardLastFour !== undefined, 'cardLastFour', 'The last four digits of the card, no more')
    need(confirmations.length + notices.length > 0, 'cancelled', 'The day on which you cancelled, and how')
    need(facts.lastUsedOn !== undefined, 'lastUsedOn', 'The last day on which you used it, or “never”')
    need(facts.statement !== undefined, 'statement', 'What happened, in your own words')
  }
  return missing
}

/** Who takes the money decides: the company itself, or the one that bills for it. */
function addresseeOf(state: CaseState, catalogue: CaseCatalogue): { name: string } {
  const biller = catalogue.biller(state.biller ?? 'direct')
  if (biller && biller.id !== 'direct') return { name: catalogue.company(biller.companyId ?? '')?.name ?? biller.name }
  return { name: catalogue.company(state.companyId)?.name ?? state.serviceName }
}

/** Rules that stand behind each kind of letter, the nearest first. */
const behind: Readonly<Record<LetterKind, readonly string[]>> = {
  cancellation: ['eu-14-day-details'],
  refund: ['eu-14-day-details'],
  'renewal-objection': [],
  complaint: [],
  dispute: ['gb-section-75', 'us-fcba-60', 'us-reg-e-60-day-error'],
  'direct-debit-recall': ['gb-dd-guarantee', 'sepa-dd-refund'],
}

/** A letter cites a rule only where the authority's own page was read; the others are told to the person. */
function ruleFor(
  state: CaseState,
  kind: LetterKind,
  catalogue: CaseCatalogue,
  today: IsoDate,
): { cited: CitedRule | undefined; notes: string[] } {
  if (state.country === null)
    return {
      cited: undefined,
      notes: ['Tell Offhook your country, and it looks for a rule that stands behind this letter.'],
    }
  const inForce = new Map(catalogue.rules({ place: state.country, inForceOn: today }).map((rule) => [rule.id, rule]))
  const rules = behind[kind]
    .map((id) => inForce.get(id))
    .filter((rule): rule is Rule => rule !== undefined && fits(rule, state, today))
  const cited = rules.find(({ citable }) => citable)
  const notes = rules
    .filter((rule) => rule !== cited)
    .map(
      ({ citation, text }) =>
        `Not cited in the letter, because the authority’s own page was not read: ${citation}. ${text}`,
    )
  return {
    cited: cited && {
      citation: cited.citation,
      url: cited.official?.url ?? null,
      status: `in force; read on ${cited.official?.readAt ?? 'an unknown day'}`,
    },
    notes,
  }
}

/** Whether a rule speaks of this case at all. */
function fits(rule: Rule, { facts, charges }: CaseState, today: IsoDate): boolean {
  if (rule.id === 'eu-14-day-details') {
    const latest = new Date(Date.parse(today) - 14 * 86_400_000).toISOString().slice(0, 10)
    return facts.startedOn !== undefined && facts.startedOn >= latest
  }
  if (rule.id === 'gb-section-75')
    return (
      facts.paidBy === 'credit-card' &&
      charges.some(({ amount }) => amount.currency === 'GBP' && Number(amount.value) > 100)
    )
  if (rule.id === 'us-fcba-60') return facts.paidBy === 'credit-card'
  if (rule.id === 'us-reg-e-60-day-error') return facts.paidBy === 'debit-card' || facts.paidBy === 'bank-account'
  return true
}

function refundPolicy(
  state: CaseState,
  catalogue: CaseCatalogue,
): { days: number; url: string; readAt: string } | undefined {
  const found = (catalogue.service(state.serviceId)?.refunds ?? []).find(
    ({ biller, windowDays, basis, plan, regions }) =>
      biller === (state.biller ?? 'direct') &&
      windowDays !== null &&
      basis === 'own-domain' &&
      holdsIn(regions, state.country) &&
      (state.facts.plan === undefined || plan.toLowerCase().includes(state.facts.plan)),
  )
  const source = found?.sources.find(({ ownDomain }) => ownDomain)
  return found && source
    ? { days: found.windowDays!, url: source.url, readAt: source.readAt ?? 'an unknown day' }
    : undefined
}

function notesFor(kind: LetterKind, state: CaseState, catalogue: CaseCatalogue): string[] {
  if (kind === 'dispute')
    return [
      'The platform may suspend your account; ask for the refund first.',
      'The bank’s address: from your own statement or the back of the card, never from a search.',
      'Send it so that you can show that it arrived, and keep the receipt as an exhibit.',
    ]
  if (kind === 'direct-debit-recall')
    return [
      'This stops the money, not the contract: cancel that too.',
      'The bank’s address: from your own statement, never from a search.',
    ]
  const route = routeOf(state, catalogue, kind === 'refund' ? 'refund' : kind === 'complaint' ? 'contact' : 'cancel')
  const way = route?.url
    ? [`The official way to send it: ${route.url}`]
    : ['Offhook knows no official address to send it to: use the company’s own site or app while signed in.']
  return [
    ...way,
    'Offhook has no postal address of the company and takes none from a search.',
    'Keep a copy of what you sent as an exhibit: role “notice”.',
  ]
}

function formatter(language: Language) {
  const locale = { en: 'en-GB', de: 'de-DE', es: 'es-ES', fr: 'fr-FR' }[language]
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  return {
    day: (day: IsoDate) => days.format(new Date(`${day}T00:00:00Z`)),
    money: (value: string, currency: string) => `${value.replace('.', language === 'en' ? '.' : ',')} ${currency}`,
  }
}
