import type { Readable } from 'node:stream'
import type { ExhibitShelf, OpenCase } from '../case-book.ts'
import type { CaseState, Exhibit } from '../case-state.ts'
import type { Missing } from '../letters/letter.ts'
import { type ExpectedSender, judgeMailOffline } from '../mail/judge-mail.ts'
import { decodeKeyRecord } from '../mail/key-record.ts'
import type { PaperSize } from '../paper/paper.ts'
import { timeline } from '../timeline.ts'
import {
  type AnnexFile,
  bytesFile,
  closingFiles,
  eventsFile,
  type Manifest,
  type ManifestExhibit,
  zipOf,
} from './annex.ts'
import { type Audience, eventsFor, heldBack, pageOne, statementOf } from './audience.ts'
import { disputePdfs, type PdfFile, type PrintedExhibit } from './dispute-pdf.ts'
import { textOfExhibit, textOfPdf } from './printable.ts'
import { signatureFiles } from './signature-files.ts'
import { verifyMd } from './verify-md.ts'

export interface PackOptions {
  readonly audience: Audience
  readonly size: PaperSize
  readonly now: Date
  readonly sender: ExpectedSender
  readonly engine: string
  readonly catalogue: string
}

export interface Pack {
  readonly pdfs: readonly PdfFile[]
  readonly annexName: string
  readonly annexSha256: string
  /** Read it once: it streams. */
  annex(): Readable
  readonly heldBack: Manifest['heldBack']
}

/** Larger files are not read for card numbers and addresses; they are printed in part and go into the annex. */
const largestText = 20 * 1024 * 1024

function isSearched(mediaType: string): boolean {
  return mediaType === 'message/rfc822' || mediaType === 'application/pdf' || mediaType.startsWith('text/')
}

/**
 * The printed part and the annex of a case, or what has to be asked before.
 *
 * @throws StoreError where an exhibit is missing or was changed
 */
export async function makePack(
  open: OpenCase,
  shelf: ExhibitShelf,
  options: PackOptions,
): Promise<Pack | { readonly missing: readonly Missing[] }> {
  const { state, events, sealed } = open
  const { audience, now } = options
  const first = pageOne(state, audience)
  if ('missing' in first) return first

  const printed: PrintedExhibit[] = []
  const back: { exhibit: Exhibit; why: string }[] = []
  for (const exhibit of state.exhibits) {
    const bytes =
      exhibit.size <= largestText && isSearched(exhibit.mediaType) ? await shelf.get(exhibit.sha256) : undefined
    const text = bytes && (await textOfExhibit(exhibit, bytes))
    const searched = bytes && exhibit.mediaType === 'application/pdf' ? await textOfPdf(bytes) : text
    const why = heldBack(exhibit, searched, state, audience)
    if (why !== undefined) back.push({ exhibit, why })
    else printed.push({ exhibit, text, load: () => shelf.get(exhibit.sha256) })
  }

  const files: AnnexFile[] = []
  const exhibits: ManifestExhibit[] = []
  const signatures = new Map<number, 'rsa-sha256' | 'ed25519'>()
  const bodies = new Set<number>()
  const witnessed = new Set<number>()
  for (const { exhibit } of printed) {
    const path = `exhibits/${String(exhibit.number).padStart(2, '0')}-${safeName(exhibit)}`
    files.push({
      path,
      sha256: exhibit.sha256,
      size: shelf.size(exhibit.sha256) ?? exhibit.size,
      open: () => shelf.stream(exhibit.sha256),
    })
    const keys = exhibit.judged?.keys
    const mail = keys === undefined ? undefined : await shelf.get(exhibit.sha256)
    let result: string | null = exhibit.judged?.result ?? null
    if (keys !== undefined && mail !== undefined) {
      const record = await shelf.get(keys)
      files.push(bytesFile(`keys/${exhibit.number}.json`, record))
      const judged = await judgeMailOffline(mail, senderOf(options.sender), decodeKeyRecord(record), now)
      result = judged.result
      if (judged.keySource === 'witnessed') witnessed.add(exhibit.number)
      const parts = await signatureFiles(mail, decodeKeyRecord(record))
      if (parts) {
        signatures.set(exhibit.number, parts.algorithm)
        const base = `signatures/${exhibit.number}`
        files.push(
          bytesFile(`${base}.pem`, parts.key),
          bytesFile(`${base}.signed`, parts.signed),
          bytesFile(`${base}.sig`, parts.signature),
        )
        if (parts.body) {
          bodies.add(exhibit.number)
          files.push(
            bytesFile(`${base}.body`, parts.body),
            bytesFile(`${base}.header`, Buffer.from(`bh=${parts.bodyHash}\n`)),
          )
        }
      }
    }
    const stamps: string[] = []
    for (const [index, { stamp, stamped }] of exhibit.stamps.entries()) {
      const base = `stamps/${exhibit.number}${index === 0 ? '' : `-${index + 1}`}`
      files.push(
        bytesFile(`${base}.tsr`, await shelf.get(stamp)),
        bytesFile(`${base}.stamped`, await shelf.get(stamped)),
      )
      stamps.push(base)
    }
    exhibits.push({
      number: exhibit.number,
      path,
      sha256: exhibit.sha256,
      name: exhibit.name,
      mediaType: exhibit.mediaType,
      kind: exhibit.kind,
      role: exhibit.role,
      keys: keys === undefined ? null : `keys/${exhibit.number}.json`,
      result,
      redactionOf: exhibit.redactionOf ?? null,
      stamps,
    })
  }
  const isWithEvents = audience !== 'company'
  if (isWithEvents) files.push(eventsFile(sealed))
  const manifest: Omit<Manifest, 'files'> = {
    v: 1,
    caseId: state.id,
    audience,
    madeAt: now.toISOString(),
    engine: options.engine,
    catalogue: options.catalogue,
    service: { name: options.sender.name, domains: options.sender.domains },
    chain: isWithEvents ? { events: sealed.length, head: state.hash } : null,
    exhibits,
    heldBack: back.map(({ exhibit, why }) => ({ number: exhibit.number, sha256: exhibit.sha256, why })),
  }
  files.push(bytesFile('VERIFY.md', Buffer.from(verifyMd(manifest, signatures, bodies))))
  const all = [...files, ...closingFiles(manifest, files)]
  const annexName = `annex-${state.id}.zip`
  const annexSha256 = await sha256Of(zipOf(all))
  const moments = timeline(state, eventsFor(events, audience)).filter(
    ({ isUndone, text }) => !isUndone && !/^(?:Taken back|Told|Read in the mail|Proof pack made)/.test(text),
  )
  const pdfs = await disputePdfs({
    state,
    audience,
    fields: first.fields,
    statement: statementOf(state, audience),
    moments,
    ...meaning(state, printed, manifest, witnessed),
    exhibits: printed,
    heldBack: back,
    annex: { name: annexName, sha256: annexSha256 },
    size: options.size,
    madeAt: now,
  })
  return { pdfs, annexName, annexSha256, annex: () => zipOf(all), heldBack: manifest.heldBack }
}

/** The check of a pack knows no catalogue: a host counts by its domain alone, as it will there. */
function senderOf({ name, domains }: ExpectedSender): ExpectedSender {
  return { name, domains, owns: (host) => domains.some((domain) => host === domain || host.endsWith(`.${domain}`)) }
}

function meaning(
  state: CaseState,
  printed: readonly PrintedExhibit[],
  { chain, exhibits }: Omit<Manifest, 'files'>,
  witnessed: ReadonlySet<number>,
): { shows: string[]; showsNot: string[] } {
  const shows: string[] = []
  const showsNot: string[] = []
  const results = new Map(exhibits.map(({ number, result }) => [number, result]))
  for (const { exhibit } of printed.filter(({ exhibit: one }) => one.kind === 'mail')) {
    const isProof = ['valid', 'subject-changed'].includes(results.get(exhibit.number) ?? '')
    const words = exhibit.judged?.words ?? 'Its signature was not checked.'
    if (isProof) shows.push(`Exhibit ${exhibit.number}: ${words}`)
    else showsNot.push(`Exhibit ${exhibit.number}: ${words}`)
  }
  if (witnessed.size > 0)
    shows.push(
      `A second, independent place had the same key for the signature of exhibit ${[...witnessed].join(', ')}; who and when stands in keys/.`,
    )
  if (exhibits.some(({ keys, number }) => keys !== null && !witnessed.has(number)))
    showsNot.push(
      'That the keys of the mails were the company’s on that day: they are known from the customer’s own record. Consistent, not independently confirmed; whoever profits could have made it. The company, or a public archive of mail keys, can confirm them.',
    )
  if (chain !== null)
    shows.push(
      `No entry of the record (${chain.events} entries) was changed, removed or added in between since it was written.`,
    )
  shows.push('No exhibit was changed since it was kept: each is named by its SHA-256.')
  const isStamped = printed.some(({ exhibit }) => exhibit.stamps.length > 0)
  if (isStamped) shows.push('Time stamps of an outside authority show when the stamped exhibits existed at the latest.')
  else
    showsNot.push(
      'When the exhibits came to be: no outside authority has stamped the time. The times are those of the customer’s own machine.',
    )
  if (printed.some(({ exhibit }) => ['screenshot', 'note', 'call', 'chat', 'page'].includes(exhibit.kind)))
    showsNot.push(
      'That screenshots, notes, saved pages and chat logs are unaltered pictures of what happened: they are the customer’s own.',
    )
  if (state.facts.statement !== undefined)
    showsNot.push('That the signed statement is true: it is the customer’s word.')
  return { shows, showsNot }
}

function safeName({ name, mediaType }: Exhibit): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[.-]+|[.-]+$/g, '')
    .slice(-60)
  const ending = endings[mediaType] ?? 'bin'
  return plain.toLowerCase().endsWith(`.${ending}`) ? plain : `${plain || 'exhibit'}.${ending}`
}

const endings: Readonly<Record<string, string>> = {
  'message/rfc822': 'eml',
  'text/plain': 'txt',
  'text/html': 'html',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/heic': 'heic',
  'application/pdf': 'pdf',
}

async function sha256Of(stream: Readable): Promise<string> {
  const { createHash } = await import('node:crypto')
  const hash = createHash('sha256')
  for await (const chunk of stream) hash.update(chunk as Buffer)
  return hash.digest('hex')
}
