import { basename } from 'node:path'
import type { ExhibitShelf } from '../case-book.ts'
import { CaseError } from '../case-error.ts'
import type { CaseState } from '../case-state.ts'
import type { CallNote, CaseEvent, ExhibitKind, ExhibitRecord, ExhibitRole } from '../events.ts'
import { findInMail, readMail, splitMbox } from '../mail/read-mail.ts'
import { sniff } from './sniff.ts'
import { thumbnailOf } from './thumbnail.ts'

/** The largest file that is taken in, in bytes. */
export const largestExhibit = 100 * 1024 * 1024

/** What the person says of a file. */
export interface Told {
  readonly kind?: ExhibitKind
  readonly role?: ExhibitRole
  readonly about?: string
  readonly on?: string
  readonly call?: CallNote
}

/**
 * Judges the text of a mail: the sentences about planted numbers in it, numbers masked; empty where there are none.
 * The judge is Check, which this package does not know.
 */
export type TextCheck = (text: string) => readonly string[]

export interface TakenIn {
  readonly events: readonly CaseEvent[]
  /** The records, those that the case already has included. */
  readonly records: readonly ExhibitRecord[]
  /** How many of them the case already had. */
  readonly known: number
}

/**
 * Stores a file and says what happened as events: one exhibit, or one for each mail of an mbox. The bytes are stored
 * before the event is written, so an event never names a file that is not there.
 *
 * @throws CaseError where it is empty, too large, or no kind of proof
 */
export async function takeIn(
  state: CaseState,
  name: string,
  bytes: Uint8Array,
  told: Told,
  shelf: ExhibitShelf,
  check: TextCheck,
): Promise<TakenIn> {
  if (bytes.length === 0) throw new CaseError(`${name}: is empty`)
  if (bytes.length > largestExhibit) throw new CaseError(`${name}: is larger than ${largestExhibit / 1024 / 1024} MB`)
  const sniffed = sniff(bytes)
  if (sniffed === undefined)
    throw new CaseError(`${name}: is neither mail, picture, PDF, web page nor text; nothing was added`)
  const mails = sniffed.mediaType === 'application/mbox' ? splitMbox(bytes) : [bytes]
  const events: CaseEvent[] = []
  const records: ExhibitRecord[] = []
  let known = 0
  const taken = new Set(state.exhibits.map(({ sha256 }) => sha256))
  for (const [index, part] of mails.entries()) {
    const partName = mails.length > 1 ? `${basename(name)} (${index + 1} of ${mails.length})` : basename(name)
    const mediaType = sniffed.mediaType === 'application/mbox' ? 'message/rfc822' : sniffed.mediaType
    const { record, found } = await recordOf(
      state,
      partName,
      part,
      mediaType,
      { ...told, kind: told.kind ?? sniffed.kind },
      shelf,
      check,
    )
    records.push(record)
    if (taken.has(record.sha256)) {
      known += 1
      continue
    }
    taken.add(record.sha256)
    events.push({ type: 'exhibit-added', data: record })
    if (found !== undefined) events.push({ type: 'mail-read', data: { exhibit: record.sha256, found } })
  }
  return { events, records, known }
}

async function recordOf(
  state: CaseState,
  name: string,
  bytes: Uint8Array,
  mediaType: string,
  told: Told & { readonly kind: ExhibitKind },
  shelf: ExhibitShelf,
  check: TextCheck,
): Promise<{ record: ExhibitRecord; found: ReturnType<typeof findInMail> | undefined }> {
  const sha256 = await shelf.put(bytes)
  const thumbnail = mediaType.startsWith('image/') ? thumbnailOf(bytes, mediaType) : undefined
  const mail = mediaType === 'message/rfc822' ? await readMail(bytes) : undefined
  const text = mail
    ? `${mail.header.subject}\n\n${mail.text}`
    : mediaType.startsWith('text/')
      ? Buffer.from(bytes).toString('utf8')
      : ''
  const warnings = text === '' ? [] : check(text)
  const found = mail && findInMail(`${mail.header.subject}\n${mail.text}`, state.country)
  const record: ExhibitRecord = {
    sha256,
    name: name.slice(0, 200),
    mediaType,
    size: bytes.length,
    kind: told.kind,
    role: told.role ?? usualRole[told.kind],
    ...(told.about !== undefined && { about: told.about }),
    ...(told.on !== undefined ? { on: told.on } : mail?.header.date ? { on: mail.header.date.slice(0, 10) } : {}),
    ...(told.call !== undefined && { call: told.call }),
    ...(thumbnail && 'png' in thumbnail && { thumbnail: await shelf.put(thumbnail.png) }),
    ...(mail && { mail: mail.header }),
    ...(warnings.length > 0 && { warnings }),
  }
  return { record, found: found && Object.keys(found).length > 0 ? found : undefined }
}

const usualRole: Readonly<Record<ExhibitKind, ExhibitRole>> = {
  mail: 'answer',
  screenshot: 'support',
  pdf: 'support',
  note: 'support',
  chat: 'answer',
  call: 'answer',
  'statement-line': 'charge',
  page: 'terms',
  receipt: 'support',
  letter: 'notice',
  key: 'support',
  'time-stamp': 'support',
}
