import { canonicalJson } from '../canonical-json.ts'
import { decodeMessage, recordTypes } from './dns-message.ts'
import { type Lookup, LookupError } from './lookup.ts'

/**
 * What the DNS answered when the signature of a mail was checked. Kept beside the mail, it lets the same check be made
 * years later, when the sender has long taken the key away.
 */
export interface KeyRecord {
  readonly v: 1
  /** SHA-256 of the mail. */
  readonly mail: string
  readonly answers: readonly KeptAnswer[]
  /** What other witnesses say of the same keys. */
  readonly witnesses: readonly KeyWitness[]
}

export interface KeptAnswer {
  /** `selector._domainkey.domain` */
  readonly name: string
  readonly type: 'TXT' | 'DNSKEY' | 'DS'
  /** The whole DNS message, base64. */
  readonly raw: string
  /** ISO 8601, UTC. */
  readonly askedAt: string
  readonly resolver: string
  /** The resolver says that it checked DNSSEC. Whoever runs the resolver could say so. */
  readonly saysDnssec: boolean
}

/** A second, independent place that had the same key. */
export interface KeyWitness {
  readonly name: string
  readonly witness: string
  readonly askedAt: string
  readonly agrees: boolean
}

type Resolver = (name: string, type: string) => Promise<string[][]>

/** A resolver for the signature check that remembers every answer it gave. */
export function recordingResolver(
  lookup: Lookup,
  now: () => Date,
): { readonly resolve: Resolver; readonly answers: KeptAnswer[] } {
  const answers: KeptAnswer[] = []
  const keep = (name: string, type: KeptAnswer['type'], raw: Buffer) => {
    const { isAuthenticated } = decodeMessage(raw)
    answers.push({
      name: name.toLowerCase(),
      type,
      raw: raw.toString('base64'),
      askedAt: now().toISOString(),
      resolver: lookup.resolver,
      saysDnssec: isAuthenticated,
    })
  }
  return {
    answers,
    async resolve(name) {
      const raw = await lookup.ask(name, 'TXT')
      keep(name, 'TXT', raw)
      const message = decodeMessage(raw)
      const signer = message.answers.find(({ type }) => type === recordTypes.RRSIG)
      if (signer !== undefined) await keepChain(lookup, signerOf(signer.data), keep)
      return stringsOf(raw)
    },
  }
}

/** Where the zone is signed: its keys, and those of every zone above it, as far as they can be had. */
async function keepChain(
  lookup: Lookup,
  zone: string,
  keep: (name: string, type: KeptAnswer['type'], raw: Buffer) => void,
): Promise<void> {
  try {
    for (let labels = zone.split('.').filter((label) => label !== ''); ; labels = labels.slice(1)) {
      const name = labels.join('.')
      keep(name, 'DNSKEY', await lookup.ask(name, 'DNSKEY'))
      if (labels.length === 0) return
      keep(name, 'DS', await lookup.ask(name, 'DS'))
    }
  } catch (error) {
    if (!(error instanceof LookupError)) throw error
  }
}

/** The zone that made a signature record: the name that follows 18 bytes of its data, never compressed (RFC 4034). */
function signerOf(data: Buffer): string {
  const labels: string[] = []
  for (let offset = 18; offset < data.length; ) {
    const length = data[offset]!
    if (length === 0) break
    labels.push(data.toString('latin1', offset + 1, offset + 1 + length))
    offset += 1 + length
  }
  return labels.join('.').toLowerCase()
}

/** A resolver that knows only what was kept. */
export function offlineResolver(record: KeyRecord): Resolver {
  return async (name) => {
    const kept = record.answers.find((answer) => answer.type === 'TXT' && answer.name === name.toLowerCase())
    if (kept === undefined) throw new LookupError(`no answer was kept for ${name}`)
    return stringsOf(Buffer.from(kept.raw, 'base64'))
  }
}

/** The TXT strings of an answer. @throws an error with the code of Node's own resolver where there are none */
function stringsOf(raw: Buffer): string[][] {
  const message = decodeMessage(raw)
  const texts = message.answers
    .filter(({ type }) => type === recordTypes.TXT)
    .map(({ strings }) => strings.map((bytes) => bytes.toString('utf8')))
  if (texts.length > 0) return texts
  const code = message.code === 3 ? 'ENOTFOUND' : message.code === 0 ? 'ENODATA' : 'ESERVFAIL'
  throw Object.assign(new Error(code), { code })
}

/** The bytes that are stored as an exhibit. */
export function encodeKeyRecord(record: KeyRecord): Uint8Array {
  return new TextEncoder().encode(canonicalJson(record as never))
}

/** @throws SyntaxError or TypeError where the bytes are no key record */
export function decodeKeyRecord(bytes: Uint8Array): KeyRecord {
  const record = JSON.parse(new TextDecoder().decode(bytes)) as KeyRecord
  if (record.v !== 1 || !Array.isArray(record.answers)) throw new TypeError('not a key record of this form')
  return record
}
