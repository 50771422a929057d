import i18next from 'i18next'
import { askLocal, jsonType } from '../../app/local-server.ts'

/** What the local server says of statements, series and alarms. Only the person's own session gets an answer. */

export interface Money {
  readonly value: string
  readonly currency: string
}

export interface StatementLine {
  readonly date: string
  readonly amount: string
  readonly currency: string
  /** As a person may see it: numbers in it are masked. */
  readonly shown: string
  readonly account: string
  readonly file: string
  readonly line: number
}

export type SeriesKind = 'subscription' | 'bill' | 'income' | 'transfer'
export type SeriesStatus = 'active' | 'ended' | 'unknown' | 'trial' | 'cancelled' | 'returned'

export interface Series {
  readonly id: string
  readonly merchant: string
  readonly serviceId: string | null
  readonly biller: string
  readonly billerName: string
  readonly kind: SeriesKind
  readonly cadence: string
  readonly status: SeriesStatus
  readonly amount: Money
  readonly firstDate: string
  readonly lastDate: string
  readonly nextDate: string | null
  readonly confidence: number
  readonly yearlyCost: Money
  readonly why: readonly string[]
  readonly priceSteps: readonly { readonly date: string; readonly amount: Money }[]
  readonly missed: number
  readonly corrections: readonly string[]
  readonly transactions: readonly StatementLine[]
}

export interface Alarm {
  readonly id: string
  readonly kind: string
  readonly certainty: 'certain' | 'perhaps'
  readonly merchant: string
  readonly serviceId: string | null
  readonly date: string
  readonly amount: Money | null
  readonly text: string
  readonly next: readonly string[]
  readonly caseId: string | null
  readonly dispute: { readonly caseId: string; readonly by: string | null } | null
  readonly transactions: readonly StatementLine[]
}

export type MonitoredVerdict = 'charged-again' | 'perhaps' | 'stopped' | 'quiet' | 'not-known' | 'ahead'

/** What the statements say of something that was cancelled. */
export interface Monitored {
  readonly caseId: string | null
  readonly merchant: string
  readonly seriesId: string | null
  readonly verdict: MonitoredVerdict
  readonly watched: readonly { readonly expected: string; readonly until: string; readonly state: string }[]
  readonly imported: readonly { readonly from: string; readonly to: string }[]
}

/** The files of a proof pack, or what the case has to know before it can be made. */
export type DisputeFiles =
  | { readonly files: readonly { readonly name: string; readonly url: string }[] }
  | { readonly missing: readonly { readonly fact: string; readonly question: string }[] }

export interface Question {
  readonly about: 'date-order' | 'decimal-mark' | 'currency' | 'sign'
  readonly text: string
  readonly choices: readonly string[]
  /** What the file speaks for; null where it would be a guess. */
  readonly suggested: string | null
}

export interface Preview {
  readonly file: string
  readonly format: string
  readonly notes: readonly string[]
  readonly questions: readonly Question[]
  readonly count: number
  readonly from: string | null
  readonly to: string | null
  readonly sums: readonly { readonly currency: string; readonly in: string; readonly out: string }[]
  readonly balance: { readonly result: 'adds-up' | 'differs' | 'none'; readonly detail: string }
  readonly sample: readonly { readonly date: string; readonly amount: string; readonly currency: string }[]
  readonly problems: readonly { readonly line: number; readonly reason: string }[]
  readonly problemCount: number
}

export interface Imported {
  readonly added: number
  readonly known: number
  readonly preview: Preview
}

/** What a question of the preview is answered with. */
export type ImportAnswers = Partial<Record<'order' | 'currency' | 'positive', string>>

function statementPath(path: `/v1/${string}`, file: File, answers: ImportAnswers): `/v1/${string}` {
  return `${path}?${new URLSearchParams({ name: file.name, lang: spoken(), ...answers })}`
}

/** The language of the page, as the server knows it. */
function spoken(): string {
  return i18next.language.split('-')[0]!
}

export const watchServer = {
  series: () => askLocal<readonly Series[]>('GET', `/v1/series?all=true&lang=${spoken()}`),
  alarms: () => askLocal<readonly Alarm[]>('GET', `/v1/alarms?lang=${spoken()}`),
  monitored: () => askLocal<readonly Monitored[]>('POST', `/v1/monitoring?lang=${spoken()}`),
  dispute: (caseId: string) =>
    askLocal<DisputeFiles>(
      'POST',
      `/v1/cases/${encodeURIComponent(caseId)}/packs`,
      JSON.stringify({ for: 'bank' }),
      jsonType,
    ),
  preview: (file: File, answers: ImportAnswers) =>
    askLocal<Preview>('POST', statementPath('/v1/statements/preview', file, answers), file, 'application/octet-stream'),
  import: (file: File, answers: ImportAnswers) =>
    askLocal<Imported>('POST', statementPath('/v1/statements', file, answers), file, 'application/octet-stream'),
  correct: (id: string, correction: { readonly kind: string; readonly as?: SeriesKind; readonly with?: string }) =>
    askLocal<object>('POST', `/v1/series/${encodeURIComponent(id)}/corrections`, JSON.stringify(correction), jsonType),
  cancel: (id: string, country: string | null) =>
    askLocal<{ readonly caseId: string }>(
      'POST',
      `/v1/series/${encodeURIComponent(id)}/case`,
      JSON.stringify({
        country,
        timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
        language: spoken(),
      }),
      jsonType,
    ),
  putAside: (id: string) => askLocal<void>('POST', `/v1/alarms/${encodeURIComponent(id)}/seen`),
}
