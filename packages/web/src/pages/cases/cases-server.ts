import { askLocal, jsonType } from '../../app/local-server.ts'

/** What the local server says of cases. Only the person's own session gets an answer. */

export interface Deadline {
  readonly id: string
  readonly title: string
  readonly due: string
  readonly because: string
  readonly isAbout: boolean
  readonly isEarliest: boolean
  readonly binds: 'person' | 'bank'
  readonly source: { readonly citation: string; readonly url: string | null; readonly readAt: string | null } | null
  readonly metOn: string | null
}

export interface ListedCase {
  readonly id: string
  readonly serviceId: string
  readonly serviceName: string
  readonly status: 'open' | 'cancelled' | 'charged-again' | 'closed'
  readonly openedAt: string
  readonly changedAt: string
  readonly deadlines: readonly Deadline[]
}

/** What has to be known before something can be told or made. `fact` may be `charge` or `cancelled`: things that happened. */
export interface Asked {
  readonly fact: string
  readonly question: string
}

export interface Exhibit {
  readonly number: number
  readonly sha256: string
  readonly name: string
  readonly mediaType: string
  readonly size: number
  readonly kind: string
  readonly about?: string
  readonly on?: string
  readonly thumbnail?: string
  readonly mail?: { readonly from: string; readonly subject: string }
  readonly warnings?: readonly string[]
  readonly redactionOf?: string
  readonly judged: { readonly result: string; readonly words: string; readonly keys?: string } | null
  readonly found: Found | null
}

/** What was read in a mail: offered, never trusted by itself. */
export interface Found {
  readonly confirmationNumber?: string
  readonly effectiveOn?: string
  readonly refund?: { readonly value: string; readonly currency: string }
  readonly saysCancelled?: boolean
}

export interface Moment {
  readonly on: string
  readonly text: string
  readonly sequence: number
  readonly isUndone: boolean
  readonly canUndo: boolean
}

export interface RouteSource {
  readonly url: string
  readonly ownDomain: boolean
  readonly readAt: string | null
  readonly asOf: string | null
}

/** A case as a person may see it: numbers that nobody confirmed are masked in every text. */
export interface CaseView {
  readonly id: string
  readonly service: { readonly id: string; readonly name: string }
  readonly biller: string | null
  readonly billers: readonly { readonly id: string; readonly name: string }[]
  readonly goal: 'cancel' | 'refund'
  readonly closed: boolean
  readonly facts: Readonly<Record<string, string | readonly string[]>>
  readonly country: string | null
  readonly language: string
  readonly next: {
    readonly text: string
    readonly by: string | null
    readonly because: string
    readonly step: number | null
  }
  readonly route: {
    readonly url: string | null
    readonly confirmation: string | null
    readonly ifMissing: string | null
    readonly sources: readonly RouteSource[]
    readonly steps: readonly { readonly text: string; readonly doneOn: string | null }[]
  } | null
  readonly deadlines: readonly Deadline[]
  readonly asks: readonly Asked[]
  readonly exhibits: readonly Exhibit[]
  /** Exhibits that a confirmation names already, by number. */
  readonly confirmedBy: readonly number[]
  readonly timeline: readonly Moment[]
  /** That nothing of it is written to this computer. */
  readonly isGuest: boolean
  /** How many older moments were left out. */
  readonly olderMoments: number
}

export interface NewCase {
  readonly serviceId: string
  readonly goal?: 'cancel' | 'refund'
  readonly biller?: string
  readonly country?: string
  readonly language?: string
}

export interface MadeLetter {
  readonly text: string
  /** base64 */
  readonly pdf: string
  readonly notes: readonly string[]
}

export interface MadePack {
  readonly files: readonly { readonly name: string; readonly url: string }[]
  readonly annexSha256: string
  readonly heldBack: readonly { readonly number: number; readonly why: string }[]
}

type Missing = { readonly missing: readonly Asked[] }
type Texts = Readonly<Record<string, string>>

const post = <T>(path: `/v1/${string}`, body: unknown) => askLocal<T>('POST', path, JSON.stringify(body), jsonType)

/** Where a case is asked for. */
export function casePath(id: string, rest = ''): `/v1/${string}` {
  return `/v1/cases/${encodeURIComponent(id)}${rest}`
}

export const casesServer = {
  list: () => askLocal<readonly ListedCase[]>('GET', '/v1/cases'),
  open: (given: NewCase) =>
    post<{ readonly id: string }>('/v1/cases', {
      ...given,
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    }),
  get: (id: string, moments: number, language: string) =>
    askLocal<CaseView>('GET', casePath(id, `?shown=true&moments=${moments}&language=${language}`)),
  step: (id: string, step: number) => post<object>(casePath(id, '/steps'), { step: step + 1 }),
  tell: (id: string, facts: Texts) => post<object>(casePath(id, '/facts'), facts),
  note: (id: string, what: string, members: Texts) => post<object>(casePath(id, '/events'), { what, ...members }),
  undo: (id: string, sequence?: number) =>
    post<object>(casePath(id, '/undo'), sequence === undefined ? {} : { sequence }),
  close: (id: string, outcome: string) => post<object>(casePath(id, '/close'), { outcome }),
  addExhibit: (id: string, file: Blob, told: Texts) =>
    askLocal<{ readonly known: number }>(
      'POST',
      casePath(id, `/exhibits?${new URLSearchParams(told)}`),
      file,
      'application/octet-stream',
    ),
  checkMails: (id: string) => post<object>(casePath(id, '/mail-checks'), {}),
  letter: (id: string, kind: string, language: string) =>
    post<MadeLetter | Missing>(casePath(id, '/letters'), { kind, language }),
  pack: (id: string, audience: string) => post<MadePack | Missing>(casePath(id, '/packs'), { for: audience }),
  erase: (id: string) => askLocal<void>('DELETE', casePath(id)),
}
