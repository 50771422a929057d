import { createHash, createPublicKey, verify } from 'node:crypto'
import { type KeyRecord, offlineResolver } from '../mail/key-record.ts'

/** What `openssl` needs to check the signature of a mail by itself. */
export interface SignatureFiles {
  readonly algorithm: 'rsa-sha256' | 'ed25519'
  /** The public key, PEM. */
  readonly key: Buffer
  /** The bytes that were signed: the canonical header lines, or for Ed25519 their SHA-256. */
  readonly signed: Buffer
  readonly signature: Buffer
  /** The canonical text, whose SHA-256 in base64 stands in the signed bytes as `bh=`. Absent where it cannot be redone. */
  readonly body: Buffer | null
  readonly bodyHash: string
}

/** The files for the first signature that holds; undefined where none does. */
export async function signatureFiles(mail: Uint8Array, record: KeyRecord): Promise<SignatureFiles | undefined> {
  const raw = Buffer.from(mail).toString('latin1')
  const bytes = Buffer.from(/\r\n/.test(raw) ? raw : raw.replace(/\n/g, '\r\n'), 'latin1')
  const { dkimVerify } = await import('mailauth')
  const { results } = await dkimVerify(bytes, { resolver: offlineResolver(record) })
  for (const result of results) {
    const { publicKey, signature, signingHeaders, bodyHash, format, canonBodyLengthLimited, algo = '' } = result
    if (publicKey === undefined || signature === undefined || signingHeaders === undefined || bodyHash === undefined)
      continue
    const canonical = Buffer.from(signingHeaders.canonicalizedHeader, 'base64')
    const isEd = algo.startsWith('ed25519')
    if (!isEd && algo !== 'rsa-sha256') continue
    const key = createPublicKey(publicKey)
    const signed = isEd ? createHash('sha256').update(canonical).digest() : canonical
    const signatureBytes = Buffer.from(signature, 'base64')
    if (!verify(isEd ? null : 'sha256', signed, key, signatureBytes)) continue
    const body = canonBodyLengthLimited
      ? null
      : canonicalBody(bytes, (format ?? 'simple/simple').split('/')[1] ?? 'simple')
    const isSame = body !== null && createHash('sha256').update(body).digest('base64') === bodyHash
    return {
      algorithm: isEd ? 'ed25519' : 'rsa-sha256',
      key: Buffer.from(key.export({ type: 'spki', format: 'pem' })),
      signed,
      signature: signatureBytes,
      body: isSame ? body : null,
      bodyHash,
    }
  }
  return undefined
}

/** RFC 6376, section 3.4.3 and 3.4.4. */
function canonicalBody(mail: Buffer, kind: string): Buffer {
  const text = mail.toString('latin1')
  const start = text.indexOf('\r\n\r\n')
  let body = start < 0 ? '' : text.slice(start + 4)
  if (kind.trim().toLowerCase() === 'relaxed') {
    body = body
      .replace(/[ \t]+\r\n/g, '\r\n')
      .replace(/[ \t]+/g, ' ')
      .replace(/ $/, '')
    body = body.replace(/(?:\r\n)+$/, '')
    return Buffer.from(body === '' ? '' : `${body}\r\n`, 'latin1')
  }
  return Buffer.from(`${body.replace(/(?:\r\n)+$/, '')}\r\n`, 'latin1')
}
