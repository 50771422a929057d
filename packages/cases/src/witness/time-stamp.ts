import { createHash, randomBytes } from 'node:crypto'
import type { Certificate, SignedData as Signed } from 'pkijs'
import { CaseError } from '../case-error.ts'

/** What an authority's time stamp says (RFC 3161). */
export interface TimeStamp {
  /** The authority's whole answer, DER. */
  readonly response: Uint8Array
  /** ISO 8601. */
  readonly at: string
  /** The authority, as its certificate names it. */
  readonly authority: string
}

/** Sends a request and returns the answer: `POST` with `application/timestamp-query`. */
export type AskAuthority = (request: Uint8Array) => Promise<Uint8Array>

/** Asks an authority over HTTP. @throws CaseError where it does not answer */
export function overHttp(url: string, timeout = 15_000): AskAuthority {
  return async (request) => {
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/timestamp-query' },
        body: new Uint8Array(request),
        signal: AbortSignal.timeout(timeout),
      })
      if (!response.ok) throw new Error(`status ${response.status}`)
      return new Uint8Array(await response.arrayBuffer())
    } catch (error) {
      throw new CaseError(`${url}: the time-stamp authority did not answer (${(error as Error).message})`)
    }
  }
}

/**
 * Has the SHA-256 of some bytes stamped: nothing but the hash leaves the machine.
 *
 * @throws CaseError where the authority refuses, or its answer is for something else
 */
export async function stampBytes(bytes: Uint8Array, ask: AskAuthority): Promise<TimeStamp> {
  const nonce = randomBytes(8)
  nonce[0]! &= 0x7f
  const response = await ask(await requestFor(bytes, nonce))
  return readStamp(response, bytes, nonce)
}

async function requestFor(bytes: Uint8Array, nonce: Uint8Array): Promise<Uint8Array> {
  const [{ AlgorithmIdentifier, MessageImprint, TimeStampReq }, asn1js] = await Promise.all([
    import('pkijs'),
    import('asn1js'),
  ])
  const request = new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: sha256Id, algorithmParams: new asn1js.Null() }),
      hashedMessage: new asn1js.OctetString({ valueHex: buffer(sha256(bytes)) }),
    }),
    nonce: new asn1js.Integer({ valueHex: buffer(nonce) }),
    certReq: true,
  })
  return new Uint8Array(request.toSchema().toBER())
}

/**
 * Checks an answer: it was granted, it stamps these bytes (and this request), its signature is right. Whether the
 * authority is to be trusted, a person decides: its name is given, its certificate is in the answer.
 *
 * @throws CaseError where any of that does not hold
 */
export async function readStamp(response: Uint8Array, bytes: Uint8Array, nonce?: Uint8Array): Promise<TimeStamp> {
  const [{ CryptoEngine, SignedData, setEngine, TimeStampResp, TSTInfo }, asn1js] = await Promise.all([
    import('pkijs'),
    import('asn1js'),
  ])
  setEngine('node', new CryptoEngine({ name: 'node', crypto: globalThis.crypto }))
  const wrong = (what: string) => new CaseError(`the time stamp cannot be used: ${what}`)
  let content: ArrayBuffer
  let signed: Signed
  try {
    const answer = TimeStampResp.fromBER(buffer(response))
    if (answer.status.status !== 0 && answer.status.status !== 1) throw wrong('the authority refused')
    signed = new SignedData({ schema: answer.timeStampToken!.content })
    content = signed.encapContentInfo.eContent!.getValue()
  } catch (error) {
    throw error instanceof CaseError ? error : wrong('the answer is not of the form that RFC 3161 asks for')
  }
  const info = new TSTInfo({ schema: asn1js.fromBER(content).result })
  if (info.messageImprint.hashAlgorithm.algorithmId !== sha256Id)
    throw wrong('it uses another hash than the one asked for')
  const stamped = Buffer.from(info.messageImprint.hashedMessage.valueBlock.valueHexView)
  if (!stamped.equals(sha256(bytes))) throw wrong('it is for other bytes')
  if (nonce !== undefined) {
    const given = Buffer.from(info.nonce?.valueBlock.valueHexView ?? [])
    if (stripped(given).compare(stripped(Buffer.from(nonce))) !== 0) throw wrong('it answers another request')
  }
  const checked = await signed
    .verify({ signer: 0, checkChain: false, data: buffer(bytes), extendedMode: true })
    .catch((error: { readonly signatureVerified?: boolean }) => ({
      signatureVerified: error.signatureVerified ?? false,
      signerCertificate: null,
    }))
  if (!checked.signatureVerified) throw wrong('its signature is not right, or the authority’s certificate is not in it')
  return { response, at: info.genTime.toISOString(), authority: nameOf(checked.signerCertificate) }
}

/** The common name, else the organisation. */
function nameOf(certificate: Certificate | null | undefined): string {
  const find = (type: string) =>
    certificate?.subject.typesAndValues.find((one) => one.type === type)?.value.valueBlock.value
  return find('2.5.4.3') ?? find('2.5.4.10') ?? 'an authority without a name'
}

const sha256Id = '2.16.840.1.101.3.4.2.1'

function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest()
}

function buffer(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer as ArrayBuffer
}

function stripped(bytes: Buffer): Buffer {
  const first = bytes.findIndex((byte) => byte !== 0)
  return first < 0 ? Buffer.alloc(0) : bytes.subarray(first)
}
