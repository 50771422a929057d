import { createPublicKey, type KeyObject, sign, verify } from 'node:crypto'
import { InputError } from '../input-error.ts'

/** Raised when the packed form changes: an older Offhook refuses what it cannot read. */
export const catalogueFormat = 2

/** What is signed, as one JSON text. */
export interface CataloguePayload {
  readonly format: number
  /** Grows with every release; an update never goes back. */
  readonly serial: number
  /** The day of the newest fact. */
  readonly version: string
  readonly catalogue: string
  readonly guide: string
  /** The sentences of each other language. */
  readonly translations: Readonly<Record<string, string>>
}

/** A catalogue as it is handed on: the payload's exact text, and the Ed25519 signature over its UTF-8 bytes. */
interface SignedCatalogue {
  readonly payload: string
  /** Base64. */
  readonly signature: string
}

/** Writes a signed catalogue. `key` is an Ed25519 private key. */
export function signCatalogue(payload: CataloguePayload, key: KeyObject): string {
  const text = JSON.stringify(payload)
  const signed: SignedCatalogue = { payload: text, signature: sign(null, Buffer.from(text), key).toString('base64') }
  return `${JSON.stringify(signed)}\n`
}

/**
 * Reads a signed catalogue and checks it against the pinned key (Ed25519, raw, base64). Nothing of it is looked at
 * before the signature is right.
 *
 * @throws InputError naming the file: not signed, signed by somebody else, altered, or made for another Offhook
 */
export function readSignedCatalogue(text: string, name: string, pinnedKey: string): CataloguePayload {
  const signed = parsed(text) as Partial<SignedCatalogue> | null
  if (typeof signed?.payload !== 'string' || typeof signed.signature !== 'string')
    throw new InputError(`${name}: not a signed catalogue`)
  if (!verify(null, Buffer.from(signed.payload), publicKey(pinnedKey), Buffer.from(signed.signature, 'base64')))
    throw new InputError(`${name}: the signature is not that of the Offhook maintainers, or the file was altered`)
  const payload = parsed(signed.payload) as Partial<CataloguePayload> | null
  if (payload?.format !== catalogueFormat)
    throw new InputError(`${name}: made for another version of Offhook; update Offhook first`)
  const { serial, version, catalogue, guide, translations } = payload
  if (
    !Number.isSafeInteger(serial) ||
    !/^\d{4}-\d\d-\d\d$/.test(version ?? '') ||
    typeof catalogue !== 'string' ||
    typeof guide !== 'string' ||
    typeof translations !== 'object' ||
    translations === null ||
    Object.values(translations).some((sentences) => typeof sentences !== 'string')
  )
    throw new InputError(`${name}: the catalogue inside is incomplete`)
  return payload as CataloguePayload
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** The fixed head of an Ed25519 public key in DER; the 32 bytes of the key follow. */
const derHead = Buffer.from('302a300506032b6570032100', 'hex')

function publicKey(raw: string): KeyObject {
  return createPublicKey({ key: Buffer.concat([derHead, Buffer.from(raw, 'base64')]), format: 'der', type: 'spki' })
}
