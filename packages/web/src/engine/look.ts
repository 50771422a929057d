import type { Catalogue, IsoDate } from '@offhook/catalogue'
import { check, checkNumber, findNumbers, type Report, showBeginning } from '@offhook/check'
import { viewReport, wayTo } from './check-view.ts'
import { viewLine, viewOfficial } from './facts.ts'
import type { Answer } from './view.ts'

export interface LookOptions {
  /** ISO 3166 alpha-2: where national numbers are dialled. */
  readonly country: string | null
  /** Takes numbers reserved for fiction for real: for practice with made-up texts. */
  readonly practice: boolean
}

export interface Look extends LookOptions {
  readonly catalogue: Catalogue
  readonly today: IsoDate
}

/** More than this is a text, whatever it begins with. */
const longestNumber = 60
const longestName = 80
/** A short code is a number of one country and shared by all who live there. */
const longestShortCode = 6

/**
 * Reads what stands in the box for what it is: a number alone, an address alone, a name as it was told on the phone, or
 * a text.
 */
export function look(given: string, options: Look): { answer: Answer; report: Report | null } {
  const text = given.trim()
  const address = addressAlone(text)
  if (address !== null) return { answer: aboutAddress(address, options), report: null }
  if (isNumberAlone(text, options)) return { answer: aboutNumber(text, options), report: null }
  const report = check(given, {
    catalogue: options.catalogue,
    today: options.today,
    ...(options.country !== null && { country: options.country }),
    ...(options.practice && { fictional: 'as-assigned' as const }),
  })
  if (report.numbers.length === 0 && isNameAlone(text, report)) {
    return { answer: { kind: 'name', ways: [] }, report: null }
  }
  return {
    answer: { kind: 'text', view: viewReport(report, showBeginning(given, report.numbers, options), null, options) },
    report,
  }
}

function addressAlone(text: string): URL | null {
  if (/\s/.test(text) || text.includes('@')) return null
  if (/^https?:\/\//i.test(text)) return URL.canParse(text) ? new URL(text) : null
  if (!/^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:[/?#:]\S*)?$/u.test(text)) return null
  return URL.canParse(`https://${text}`) ? new URL(`https://${text}`) : null
}

function aboutAddress(url: URL, { catalogue }: Look): Answer {
  const owner = catalogue.hostOwner(url.hostname)
  return {
    kind: 'address',
    url: url.href,
    host: url.hostname,
    owner: owner === undefined || owner.community ? null : (catalogue.company(owner.companyId)?.name ?? null),
  }
}

function isNumberAlone(text: string, { catalogue, country }: Look): boolean {
  if (text.length === 0 || text.length > longestNumber || text.includes('\n')) return false
  if (/^[*#]?\d{2,6}$/.test(text)) return true
  const found = findNumbers(text, {
    ...(country !== null && { country }),
    isPublicLine: (digits, where) => catalogue.publicLine(digits, where) !== undefined,
  })
  if (found.length !== 1) return false
  const [{ mentions }] = found as [(typeof found)[0]]
  const covered = mentions.reduce((sum, { start, end }) => sum + end - start, 0)
  return covered >= text.replace(/^\s*(?:tel|phone|call|number|nr|no)[.:\s]+/i, '').length * 0.8
}

function aboutNumber(text: string, options: Look): Answer {
  const { catalogue, country, today } = options
  const found = checkNumber(text, { catalogue, today, ...(country !== null && { country }) })
  const digits = text.replace(/\D/g, '')
  const lines = digits.length <= longestShortCode ? catalogue.publicLines.filter(({ dial }) => dial === digits) : []
  const service = found.owner?.companyId
    ? catalogue.services.find(({ companyId }) => companyId === found.owner!.companyId)
    : undefined
  return {
    kind: 'number',
    view: {
      verdict: lines.length > 0 ? 'public' : found.verdict,
      doubt: found.doubt,
      owner: found.owner?.name ?? null,
      claimed: found.claimed?.name ?? null,
      dial:
        found.official !== null
          ? viewOfficial(found.official, today)
          : found.line !== null
            ? viewLine(found.line, today)
            : null,
      lines: lines.map((line) => viewLine(line, today)),
      way: found.verdict === 'unverified' && service ? wayTo(service.id, 'contact', options) : null,
    },
  }
}

/** Words that people are told on the phone beside a name, in the languages of the interface. */
const roles =
  /\b(?:support|service|services|department|dept|desk|helpdesk|help|team|billing|refunds?|security|fraud|hotline|helpline|agent|technician|cancel\w*|renew\w*|abteilung|kundendienst|hilfe|erstattung|künd\w*|departamento|soporte|ayuda|reembolso|cancelar|assistance|remboursement|résili\w*)\b/iu

/** A few words that name somebody, as they are said on the phone: no sentence, no mail address. */
function isNameAlone(text: string, report: Report): boolean {
  if (text.length > longestName || /[\n@]|[.!?]\s/.test(text) || report.signals.length > 0) return false
  const words = text.split(/\s+/)
  return (
    words.length <= 8 && (report.brands.length > 0 || roles.test(text) || (words.length <= 2 && /^\p{Lu}/u.test(text)))
  )
}

/** What the words ask for: "Norton refund department" asks for a refund. */
export function actionIn(text: string): 'refund' | 'cancel' | 'contact' {
  if (/refund|money back|erstatt|rembours|reembols/i.test(text)) return 'refund'
  return /cancel|renew|subscri|kündig|résili/i.test(text) ? 'cancel' : 'contact'
}
