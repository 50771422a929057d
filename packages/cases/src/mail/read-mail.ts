import type { IsoDate } from '@offhook/catalogue/full'
import PostalMime from 'postal-mime'
import { addMonths, isDay } from '../calendar/days.ts'
import type { MailFindings, MailHeader, Money } from '../events.ts'

/** A mail as a person reads it. Nothing in it is proven. */
export interface ReadMail {
  readonly header: MailHeader
  readonly text: string
  readonly attachments: readonly string[]
}

/** Reads header and text of a mail. Never throws: what is no mail has empty fields. */
export async function readMail(bytes: Uint8Array): Promise<ReadMail> {
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: 30 }).catch(() => undefined)
  const address = (one: { name?: string; address?: string } | undefined) =>
    one?.address ? (one.name ? `${one.name} <${one.address}>` : one.address) : ''
  const date = mail?.date ? new Date(mail.date) : undefined
  return {
    header: {
      from: address(mail?.from as never),
      to: (mail?.to ?? []).map((one) => address(one as never)).join(', '),
      subject: mail?.subject ?? '',
      date: date && !Number.isNaN(date.getTime()) ? date.toISOString() : '',
      messageId: mail?.messageId ?? '',
    },
    text: mail?.text ?? textOf(mail?.html ?? ''),
    attachments: (mail?.attachments ?? []).map(({ filename, mimeType }) => filename ?? mimeType),
  }
}

/** The mails of an mbox file, each as it was (the `>From ` quoting undone); one for anything else. */
export function splitMbox(bytes: Uint8Array): Uint8Array[] {
  const text = Buffer.from(bytes).toString('latin1')
  if (!/^From \S+ .*\d{4}\r?\n/.test(text)) return [bytes]
  return text
    .split(/(?:^|\r?\n)(?=From \S+ .*\d{4}\r?\n)/)
    .filter((part) => part.startsWith('From '))
    .map((part) => part.slice(part.indexOf('\n') + 1).replace(/^>(>*From )/gm, '$1'))
    .map((part) => Buffer.from(part, 'latin1'))
}

function textOf(html: string): string {
  return html
    .replace(/<(script|style|head)\b[\s\S]*?<\/\1\s*>/gi, ' ')
    .replace(/<(?:br|\/p|\/div|\/tr|\/li|\/h\d)\b[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&nbsp;|&#160;/gi, ' ')
    .replace(/&amp;/gi, '&')
    .replace(/&lt;/gi, '<')
    .replace(/&gt;/gi, '>')
    .replace(/&euro;/gi, '€')
    .replace(/&pound;/gi, '£')
    .replace(/[ \t]+/g, ' ')
}

/**
 * What a mail says of a cancellation: its number, the day from which it holds, the money that comes back. In English,
 * German, Spanish and French. Offered to the person, never taken over by itself.
 *
 * @param country decides how `03/04/2026` reads; ISO 3166 alpha-2
 */
export function findInMail(text: string, country: string | null): MailFindings {
  const flat = text.normalize('NFKC').slice(0, 200_000)
  const number = confirmationNumber(flat)
  const effectiveOn = effectiveDay(flat, country)
  const refund = refundIn(flat)
  return {
    ...(number !== undefined && { confirmationNumber: number }),
    ...(effectiveOn !== undefined && { effectiveOn }),
    ...(refund !== undefined && { refund }),
    ...(cancelledWords.test(flat) && !notCancelledWords.test(flat) && { saysCancelled: true }),
  }
}

const cancelledWords =
  /\b(?:(?:has been|is now|was|been|successfully|now) (?:cancell?ed|terminated|turned off)|cancell?ation (?:is )?(?:confirmed|confirmation|complete)|confirm(?:s|ing)? (?:the |your )?cancell?ation|auto(?:matic)?[- ]?renewal (?:is|has been) (?:turned |switched )?off|won['’]t (?:be )?renew|gekündigt|kündigung(?:s?bestätigung| wurde| ist| erhalten| bestätigt| bestätigen)|bestätigen (?:wir )?(?:ihnen )?(?:hiermit )?(?:die|ihre|deine) kündigung|verlängerung (?:ist|wurde) (?:aus|ab)geschaltet|cancelad[ao]|cancelación (?:confirmada|completada|de su|de tu)|dad[ao] de baja|résili(?:é|ée|ation (?:a été|est|confirmée|de votre))|annul(?:é|ée)\b)/iu
const notCancelledWords =
  /\b(?:has not been cancell?ed|not (?:yet )?(?:been )?cancell?ed|could not (?:be )?cancel|nicht gekündigt|konnte(?:n)? nicht gekündigt|no (?:se )?ha(?:ya)? (?:sido )?cancelad|n['’]a pas été (?:résili|annul))/iu

const numberWords =
  /(?:(?:cancell?ation|confirmation|reference|case|ticket|request) ?(?:confirmation )?(?:number|no\.?|nr\.?|#|id|code|reference)|(?:bestätigungs|vorgangs|kündigungs|referenz|fall|ticket)[- ]?(?:nummer|nr\.?|code)|(?:número|nº|n\.º|código) de (?:cancelación|confirmación|referencia|caso|baja|solicitud)|(?:numéro|n°|référence) (?:de |d['’])(?:résiliation|annulation|confirmation|dossier|référence|demande))/giu

function confirmationNumber(text: string): string | undefined {
  for (const match of text.matchAll(numberWords)) {
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 60)
    const found =
      /^\s*(?:is|ist|lautet|es|est)?\s*[:#=\-–]?\s*(?:is|ist|lautet|es|est)?\s*[:#]?\s*([A-Z0-9][A-Z0-9\-_/.]{3,30}[A-Z0-9])(?![\p{L}\d])/iu.exec(
        after,
      )
    // A word without a digit is prose, not a number.
    if (found && /\d/.test(found[1]!)) return found[1]
  }
  return undefined
}

const effectiveWords =
  /(?:effective(?: (?:date|as of|from|on))?|(?:cancell?ation|access|subscription|plan|membership|service)[^.\n]{0,40}?\b(?:ends?|expires?|until|stops?|remain(?:s)? active)(?: on| until)?|(?:will )?(?:end|expire|terminate)s? on|valid until|until|active until|wirksam (?:zum|ab|am)|endet (?:am|zum)|(?:zum|per|bis(?: zum)?)|läuft (?:am|zum|noch bis(?: zum)?)|efectiv[ao] (?:a partir )?(?:del?|el|desde)|finaliza(?:rá)? el|vence(?:rá)? el|hasta el|prend(?:ra)? (?:effet|fin) le|(?:prendra fin|se termine(?:ra)?|expire(?:ra)?) le|jusqu['’]au|à compter du|effective le)\s*:?\s*(?:the )?/giu

function effectiveDay(text: string, country: string | null): IsoDate | undefined {
  for (const match of text.matchAll(effectiveWords)) {
    const day = dayAt(text.slice(match.index + match[0].length, match.index + match[0].length + 40), country)
    if (day !== undefined) return day
  }
  return undefined
}

const monthNames: readonly RegExp[] = [
  /^(?:jan(?:uary|uar|vier)?|enero|ene|jän(?:ner)?|janv)/iu,
  /^(?:feb(?:ruary|ruar|rero)?|février|févr|fév)/iu,
  /^(?:mar(?:ch|zo|s)?|märz|mär|mrz)/iu,
  /^(?:apr(?:il)?|abril|abr|avril|avr)/iu,
  /^(?:may|mai|mayo)/iu,
  /^(?:june?|juni|junio|juin)/iu,
  /^(?:july?|juli|julio|juillet|juil)/iu,
  /^(?:aug(?:ust)?|agosto|ago|août)/iu,
  /^(?:sept?(?:ember|iembre|embre)?)/iu,
  /^(?:o[ck]t(?:ober|ubre|obre)?)/iu,
  /^(?:nov(?:ember|iembre|embre)?)/iu,
  /^(?:de[cz](?:ember|iembre|embre)?|dic(?:iembre)?|déc(?:embre)?)/iu,
]

/** A date at the very beginning of the text. Three numbers are read as the country writes them. */
function dayAt(text: string, country: string | null): IsoDate | undefined {
  const start = text.trimStart()
  const iso = /^(\d{4})-(\d{2})-(\d{2})\b/.exec(start)
  if (iso) return real(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const dayFirst =
    /^(?:\p{L}+,? )?(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)? (?:of |de |del )?(\p{L}{3,10})\.?,? (?:de |del )?(\d{4})/iu.exec(
      start,
    )
  if (dayFirst) return named(dayFirst[2]!, Number(dayFirst[1]), Number(dayFirst[3]))
  const monthFirst = /^(?:\p{L}+, )?(\p{L}{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})/iu.exec(start)
  if (monthFirst) return named(monthFirst[1]!, Number(monthFirst[2]), Number(monthFirst[3]))
  const numbers = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/.exec(start)
  if (!numbers) return undefined
  const [, a, separator, b, year] = numbers
  const isMonthFirst = separator === '/' && (country?.startsWith('US') ?? false)
  // With a slash and no country, 03/04 is March or April: only what reads one way is taken.
  if (separator === '/' && country === null && Number(a) <= 12 && Number(b) <= 12 && a !== b) return undefined
  return isMonthFirst
    ? real(Number(year), Number(a), Number(b))
    : (real(Number(year), Number(b), Number(a)) ?? real(Number(year), Number(a), Number(b)))
}

function named(name: string, day: number, year: number): IsoDate | undefined {
  const month = monthNames.findIndex((pattern) => pattern.test(name))
  return month < 0 ? undefined : real(year, month + 1, day)
}

function real(year: number, month: number, day: number): IsoDate | undefined {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return year >= 2000 && year < 2100 && isDay(text) && addMonths(text, 0) === text ? text : undefined
}

const refundWords =
  /(?:refund(?:ed|s)?|reimburse[dms]*|credited? back|erstatt(?:et|ung|en)|rückerstattung|gutschrift|gutgeschrieben|reembols[oa]\w*|devoluci[óo]n|devuelt[oa]|rembours\w*)/giu
const noRefundWords = /(?:no|not|non|kein\w*|nicht|sin|ne |aucun)\s+(?:\p{L}+\s+){0,3}$/iu
const amount =
  /(?:(US\$|USD|EUR|GBP|CAD|AUD|CHF|[$€£])\s?(\d{1,3}(?:[., {2}’']\d{3})*(?:[.,]\d{2})|\d+(?:[.,]\d{2})?)|(\d{1,3}(?:[., {2}’']\d{3})*(?:[.,]\d{2})|\d+(?:[.,]\d{2})?)\s?(US\$|USD|EUR|GBP|CAD|AUD|CHF|[$€£]))(?!\d)/gu

function refundIn(text: string): Money | undefined {
  for (const match of text.matchAll(refundWords)) {
    if (noRefundWords.test(text.slice(Math.max(0, match.index - 30), match.index))) continue
    const from = Math.max(0, match.index - 60)
    const around = text.slice(from, match.index + match[0].length + 80)
    const sentences = around.split(/(?<=[.!?])\s+(?=\p{Lu})|\n\s*\n/u)
    const own = sentences.find((sentence) => sentence.includes(match[0])) ?? around
    const [found] = own.matchAll(amount)
    if (!found) continue
    const value = decimal(found[2] ?? found[3]!)
    if (Number(value) > 0) return { value, currency: currencies[found[1] ?? found[4]!] ?? (found[1] ?? found[4])! }
  }
  return undefined
}

const currencies: Readonly<Record<string, string>> = { $: 'USD', US$: 'USD', '€': 'EUR', '£': 'GBP' }

/** `1.234,50` and `1,234.50` are both 1234.50: the last separator with two digits behind it is the decimal one. */
function decimal(text: string): string {
  const fraction = /[.,](\d{2})$/.exec(text)
  const whole = (fraction ? text.slice(0, fraction.index) : text).replace(/\D/g, '')
  return `${whole}.${fraction ? fraction[1] : '00'}`
}
