import { addressParser, type Mailbox } from 'postal-mime'
import { defaultLimits, type Limits } from '../limits.ts'
import { contentOf, fieldOf, type MimePart, mimeTree } from './mime-tree.ts'

export interface MailAddress {
  /** As it is shown; empty where there is none. */
  readonly name: string
  readonly address: string
}

export interface MailAttachment {
  /** The MIME part path, as IMAP counts: `1.2`. */
  readonly part: string
  readonly name: string | null
  readonly contentType: string
  readonly bytes: Uint8Array
}

/** The head of a mail, decoded, and what is attached to it. */
export interface Mail {
  /** Every field in the order of the mail; names in small letters, values unfolded and decoded. */
  readonly headers: readonly { readonly name: string; readonly value: string }[]
  readonly from: MailAddress | null
  readonly replyTo: readonly MailAddress[]
  readonly to: readonly MailAddress[]
  /** ISO 8601 in UTC; null where the mail has none that is a date. */
  readonly date: string | null
  readonly subject: string | null
  /** With its angle brackets. */
  readonly messageId: string | null
  readonly attachments: readonly MailAttachment[]
}

/**
 * Reads the head of a mail and its attachments; `readDocument` gives its text.
 *
 * @throws DocumentError where it has more parts than the limit
 */
export async function readMail(bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<Mail> {
  const tree = mimeTree(bytes, { ...defaultLimits, ...limits })
  const { fields } = tree
  const attachments: MailAttachment[] = []
  for (const part of leaves(tree)) {
    if (!isAttachment(part)) continue
    const { bytes: content, name } = await contentOf(bytes, part)
    attachments.push({ part: pathOf(part), name, contentType: part.type, bytes: content })
  }
  const time = Date.parse(fieldOf(fields, 'date').replace(/\s*\([^)]*\)\s*$/, ''))
  return {
    headers: fields.map(({ name, value }) => ({ name, value })),
    from: addresses(tree, 'from')[0] ?? null,
    replyTo: addresses(tree, 'reply-to'),
    to: addresses(tree, 'to'),
    date: Number.isNaN(time) ? null : new Date(time).toISOString(),
    subject: fieldOf(fields, 'subject') || null,
    messageId: fieldOf(fields, 'message-id') || null,
    attachments,
  }
}

/** A mail of one part has its content at `1`. */
export function pathOf(part: MimePart): string {
  return part.path === '' ? '1' : part.path
}

function* leaves(part: MimePart): Generator<MimePart> {
  if (part.parts.length === 0) yield part
  for (const inner of part.parts) yield* leaves(inner)
}

function isAttachment(part: MimePart): boolean {
  return part.disposition === 'attachment' || !(part.type.startsWith('text/') || part.type.startsWith('multipart/'))
}

function addresses(tree: MimePart, name: string): MailAddress[] {
  const value = fieldOf(tree.fields, name)
  if (value === '') return []
  return addressParser(value, { flatten: true }).flatMap((entry) => {
    const { name: shown, address } = entry as Mailbox
    return address ? [{ name: shown, address }] : []
  })
}
