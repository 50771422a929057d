import type { NotRead, Place, ReadParts } from '../document.ts'
import { DocumentError } from '../document-error.ts'
import type { Limits } from '../limits.ts'
import { MappedText } from '../locator-map.ts'
import { pathOf } from './mail.ts'
import { contentOf, type HeaderField, type MimePart, mimeTree } from './mime-tree.ts'
import { newLines } from './new-lines.ts'

/** Reads one part of a mail by its bytes, name and content type. */
export type ReadPart = (bytes: Uint8Array, name: string, contentType: string) => Promise<ReadParts>

/** Fields of the head that a person is shown besides the subject. */
const shown = ['from', 'sender', 'reply-to', 'organization', 'comments']

/**
 * Reads a mail: who it says it is from, then every part: text, HTML, attached documents and images, mails within the
 * mail. The subject is the title. What is encrypted or of a kind that is not read is listed.
 */
export async function readMailText(bytes: Uint8Array, limits: Limits, readPart: ReadPart): Promise<ReadParts> {
  const tree = mimeTree(bytes, limits)
  const mail = new MailText(bytes, readPart)
  mail.head(tree, '')
  await mail.part(tree)
  const title = new MappedText()
  const subject = tree.fields.find(({ name }) => name === 'subject')
  if (subject !== undefined) title.add(subject.value, inHead(subject, ''))
  return {
    kind: 'mail',
    text: mail.text.toString(),
    title: subject === undefined || subject.value === '' ? null : subject.value,
    notRead: mail.notRead,
    map: mail.text.pieces,
    titleMap: title.pieces,
  }
}

function inHead({ start, end }: HeaderField, path: string): Place {
  return { part: path === '' ? 'headers' : `${path}/headers`, start, end }
}

class MailText {
  readonly text = new MappedText()
  readonly notRead: NotRead[] = []
  readonly #bytes: Uint8Array
  readonly #readPart: ReadPart

  constructor(bytes: Uint8Array, readPart: ReadPart) {
    this.#bytes = bytes
    this.#readPart = readPart
  }

  head({ fields }: MimePart, path: string): void {
    const names = path === '' ? shown : [...shown, 'subject']
    for (const field of fields) {
      if (!names.includes(field.name) || field.value === '') continue
      const [first = '', ...rest] = field.name
      this.text.add(`${first.toUpperCase()}${rest.join('')}: `)
      this.text.add(field.value, inHead(field, path))
      this.text.add('\n')
    }
  }

  async part(part: MimePart): Promise<void> {
    const path = pathOf(part)
    if (part.isTooDeep) this.#skip(path, 'it is nested too deep')
    else if (part.type === 'multipart/encrypted') this.#skip(path, 'it is encrypted')
    else if (part.type === 'multipart/alternative') await this.#alternatives(part)
    else if (part.parts.length > 0) {
      if (part.type.startsWith('message/')) {
        this.#space()
        this.head(part.parts[0]!, path)
      }
      for (const inner of part.parts) await this.part(inner)
    } else {
      const read = await this.#leaf(part)
      if (read !== null) this.#add(read, path)
    }
  }

  /** The same words as text and as HTML count once; what only one of them says is kept. */
  async #alternatives(part: MimePart): Promise<void> {
    const plain: { path: string; read: ReadParts }[] = []
    const before = this.text.length
    for (const inner of part.parts) {
      const isPlain = inner.parts.length === 0 && inner.type === 'text/plain' && inner.disposition !== 'attachment'
      const read = isPlain ? await this.#leaf(inner) : null
      if (read !== null) plain.push({ path: pathOf(inner), read })
      else if (!isPlain) await this.part(inner)
    }
    const rich = this.text.toString().slice(before)
    for (const { path, read } of plain) {
      const left = rich === '' ? read : newLines(read, rich)
      if (left.text !== '') this.#add(left, path)
    }
  }

  async #leaf(part: MimePart): Promise<ReadParts | null> {
    const path = pathOf(part)
    const why = whyNot(part)
    if (why !== null) {
      if (why !== '') this.#skip(path, why)
      return null
    }
    try {
      const { bytes, name } = await contentOf(this.#bytes, part)
      if (bytes.length === 0) return null
      const declared = part.fields.find((field) => field.name === 'content-type')?.value ?? part.type
      const read = await this.#readPart(bytes, name ?? '', declared)
      if (/^-----BEGIN PGP MESSAGE-----/m.test(read.text)) this.#skip(path, 'it is encrypted')
      return read
    } catch (error) {
      if (!(error instanceof DocumentError)) throw error
      this.#skip(path, error.message)
      return null
    }
  }

  #add(read: ReadParts, path: string): void {
    this.#space()
    if (read.title !== null && read.kind !== 'text') {
      this.text.append(read.title, read.titleMap, (place) => within(place, path, read.kind))
      this.text.add('\n')
    }
    this.text.append(read.text, read.map, (place) => within(place, path, read.kind))
    for (const { part, why } of read.notRead) this.notRead.push({ part: nameWithin(part, path, read.kind), why })
  }

  #space(): void {
    if (this.text.length > 0) this.text.add('\n\n')
  }

  #skip(part: string, why: string): void {
    this.notRead.push({ part, why })
  }
}

function within(place: Place, path: string, kind: string): Place {
  return { ...place, part: nameWithin(place.part, path, kind) }
}

/** The chief part of an attachment goes by its MIME path, others by path and name. */
function nameWithin(part: string, path: string, kind: string): string {
  return part === kind || part === 'text' || part === 'document' ? path : `${path}/${part}`
}

/** Why a part is not looked into; empty where there is nothing in it for a person; null where it is read. */
function whyNot({ type, fields }: MimePart): string | null {
  switch (type) {
    case 'application/pgp-signature':
    case 'application/pkcs7-signature':
    case 'application/x-pkcs7-signature':
    case 'application/pgp-keys':
    case 'application/pgp-encrypted':
    case 'message/delivery-status':
      return ''
    case 'application/pkcs7-mime':
    case 'application/x-pkcs7-mime':
      return /signed-data/i.test(fields.find(({ name }) => name === 'content-type')?.value ?? '')
        ? 'its signature wraps the text'
        : 'it is encrypted'
    case 'application/ms-tnef':
      return 'it is in Outlook’s own format (winmail.dat)'
    default:
      return /^(?:audio|video)\//.test(type) ? 'sound and film are not read' : null
  }
}
