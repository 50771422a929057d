import { createHash } from 'node:crypto'
import type { DKIMResult } from 'mailauth'
import { type KeptAnswer, type KeyRecord, offlineResolver, recordingResolver } from './key-record.ts'
import { looksLike } from './look-alike.ts'
import { type Lookup, LookupError } from './lookup.ts'

/** What the signature of a mail shows. */
export type MailResult =
  | 'valid'
  | 'partly-signed'
  | 'subject-changed'
  | 'altered-header'
  | 'altered-body'
  | 'expired'
  | 'no-key'
  | 'revoked-key'
  | 'weak-key'
  | 'not-aligned'
  | 'look-alike'
  | 'foreign-sender'
  | 'ambiguous-sender'
  | 'forwarded'
  | 'not-signed'
  | 'unreadable-signature'
  | 'unchecked'

/**
 * How the key is known. `dns-now`: the DNS gave it while this check was made. `own-record`: only the person's own
 * record has it. `witnessed`: a second place, independent of the person, had the same key.
 */
export type KeySource = 'dns-now' | 'own-record' | 'witnessed'

export interface MailJudgement {
  readonly result: MailResult
  /** Whether it shows that the sender's domain sent this text. */
  readonly isProof: boolean
  /** One or more plain sentences. */
  readonly words: string
  /** The address in From; empty where there is none. */
  readonly from: string
  readonly signer: MailSigner | null
  readonly keySource: KeySource | null
  /** When the sender says that it signed, ISO 8601. */
  readonly signedAt: string | null
  /** What should be known besides: an unsigned subject, a short key. */
  readonly cautions: readonly string[]
}

export interface MailSigner {
  readonly domain: string
  readonly selector: string
  readonly algorithm: string
  /** Bits of an RSA key; null for others. */
  readonly bits: number | null
}

/** Whose mail it should be. */
export interface ExpectedSender {
  /** As people call it. */
  readonly name: string
  /** Registrable domains of the company, and of whoever bills for it. */
  readonly domains: readonly string[]
  /** Whether a host is trusted as theirs: on one of the domains, and no place where users write. */
  owns(host: string): boolean
}

/** Checks a mail against the DNS, and keeps what the DNS said. */
export async function judgeMail(
  mail: Uint8Array,
  expected: ExpectedSender,
  lookup: Lookup,
  now: () => Date,
): Promise<{ readonly judgement: MailJudgement; readonly record: KeyRecord | null }> {
  const { resolve, answers } = recordingResolver(lookup, now)
  const judgement = await judge(mail, expected, resolve, 'dns-now', now())
  const sha256 = createHash('sha256').update(mail).digest('hex')
  const record: KeyRecord | null =
    judgement.result === 'unchecked' || answers.length === 0
      ? null
      : { v: 1, mail: sha256, answers: unique(answers), witnesses: [] }
  return { judgement, record }
}

/** Checks a mail again from what was kept, without network. */
export async function judgeMailOffline(
  mail: Uint8Array,
  expected: ExpectedSender,
  record: KeyRecord,
  now: Date,
): Promise<MailJudgement> {
  const isWitnessed = record.witnesses.some(({ agrees }) => agrees)
  return judge(mail, expected, offlineResolver(record), isWitnessed ? 'witnessed' : 'own-record', now)
}

type Resolve = (name: string, type: string) => Promise<string[][]>

async function judge(
  mail: Uint8Array,
  expected: ExpectedSender,
  resolver: Resolve,
  keySource: KeySource,
  now: Date,
): Promise<MailJudgement> {
  const { dkimVerify } = await import('mailauth')
  const bytes = withCrlf(mail)
  let isUnanswered = false
  const asking: Resolve = async (name, type) => {
    try {
      return await resolver(name, type)
    } catch (error) {
      if (error instanceof LookupError || (error as { code?: string }).code === 'ESERVFAIL') isUnanswered = true
      throw error
    }
  }
  const verified = await dkimVerify(bytes, { resolver: asking, curTime: now })
  const from = verified.headerFrom[0] ?? ''
  const fromDomain = from.slice(from.lastIndexOf('@') + 1).toLowerCase()
  const plain = (result: MailResult, words: string, more: Partial<MailJudgement> = {}): MailJudgement => ({
    result,
    isProof: false,
    words,
    from,
    signer: null,
    keySource: null,
    signedAt: null,
    cautions: [],
    ...more,
  })
  if (from === '') return plain('ambiguous-sender', 'The mail names no sender.')
  if (verified.fromFields !== 1 || verified.headerFrom.length !== 1)
    return plain('ambiguous-sender', 'The mail names more than one sender; nobody can say whose word it is.')
  if (!expected.owns(fromDomain)) {
    const alike = looksLike(fromDomain, expected.domains)
    return alike
      ? plain(
          'look-alike',
          `The sender ${fromDomain} looks like ${alike} and is not. This is not from ${expected.name}; do not follow it.`,
        )
      : plain(
          'foreign-sender',
          `The sender ${fromDomain} is none of ${expected.name}’s domains. It proves nothing about ${expected.name}.`,
        )
  }
  const results = verified.results.filter(({ status }) => status.result !== 'none')
  const arcResult = await forwardedBy(verified.arc, asking, expected)
  if (results.length === 0 && arcResult === null)
    return plain('not-signed', 'The mail carries no signature. Anybody could have written it.')
  const own = results.filter(
    ({ signingDomain }) => signingDomain !== undefined && expected.owns(signingDomain.toLowerCase()),
  )
  const judged = await Promise.all(own.map((result) => ofSignature(result, bytes, asking, now)))
  const [best] = judged.sort((a, b) => order.indexOf(a.result) - order.indexOf(b.result))
  if (best === undefined) {
    const passed = results.find(({ status }) => status.result === 'pass')
    if (arcResult !== null) return plain('forwarded', arcResult)
    if (isUnanswered) return plain('unchecked', notChecked)
    return passed
      ? plain(
          'not-aligned',
          `The signature is right, but ${passed.signingDomain} made it, not ${expected.name}. It shows that ${passed.signingDomain} passed the mail on, no more.`,
        )
      : plain('not-aligned', `The mail is not signed by any of ${expected.name}’s domains.`)
  }
  if (best.result === 'unchecked') return plain('unchecked', notChecked)
  if (!provable.has(best.result) && arcResult !== null) return plain('forwarded', arcResult, { signer: best.signer })
  const { result, words, signer, signedAt, cautions } = best
  return plain(
    result,
    result === 'valid' || result === 'subject-changed' ? `${words} ${sourceWords[keySource]}` : words,
    {
      isProof: provable.has(result),
      signer,
      signedAt,
      cautions,
      keySource: signer ? keySource : null,
    },
  )
}

/** From the best to the worst that a signature can show. */
const order: readonly MailResult[] = [
  'valid',
  'subject-changed',
  'partly-signed',
  'expired',
  'unchecked',
  'weak-key',
  'altered-body',
  'altered-header',
  'revoked-key',
  'no-key',
  'unreadable-signature',
]
const provable: ReadonlySet<MailResult> = new Set(['valid', 'subject-changed'])

const notChecked =
  'The signature could not be checked, because the key could not be asked for. The mail is stored; check it again with a network.'

const sourceWords: Readonly<Record<KeySource, string>> = {
  'dns-now': 'The key was read from the DNS while checking.',
  witnessed: 'The key is in your record, and a second, independent place had the same one.',
  'own-record':
    'The key is known from your own record only: consistent, not independently confirmed. Whoever profits could have made it.',
}

type OfSignature = Pick<MailJudgement, 'result' | 'words' | 'signer' | 'signedAt' | 'cautions'>

async function ofSignature(result: DKIMResult, mail: Buffer, resolver: Resolve, now: Date): Promise<OfSignature> {
  const { status, signingDomain = '', selector = '', algo = '', modulusLength, rr } = result
  const signer: MailSigner = { domain: signingDomain, selector, algorithm: algo, bits: modulusLength ?? null }
  const say = (name: MailResult, words: string, cautions: readonly string[] = []): OfSignature => ({
    result: name,
    words,
    signer,
    signedAt: result.signTime ?? null,
    cautions,
  })
  const comment = String(status.comment ?? '')
  switch (status.result) {
    case 'pass': {
      const cautions = cautionsOf(result, now)
      const beyond = status.underSized ?? 0
      if (beyond > 0) {
        return say(
          'partly-signed',
          `Only the first ${result.canonBodyLength} bytes of the text are signed; the ${beyond} after them can be anybody’s. What stands there is not proven.`,
          cautions,
        )
      }
      if (result.canonBodyLengthLimited)
        cautions.push('The signature covers only a stated length of the text; here nothing lies beyond it.')
      return say('valid', `${signingDomain} signed this mail, and nothing signed was changed since.`, cautions)
    }
    case 'fail': {
      if (await isSubjectOnly(mail, result, resolver, now))
        return say(
          'subject-changed',
          `${signingDomain} signed this mail; only a mark before the subject was added on the way. The text is as it was signed.`,
        )
      return say(
        'altered-header',
        'The text is as it was signed, but a signed header line (sender, subject, date…) was changed since, or the sender has another key now. It does not prove what it says.',
      )
    }
    case 'policy':
      return say('weak-key', 'The key is too short to prove anything: it can be forged.')
    case 'temperror':
      // Node’s resolver says ENOTFOUND and ENODATA where the name has no key; everything else is no answer.
      return /ENOTFOUND|ENODATA/.test(comment)
        ? say(
            'no-key',
            `${signingDomain} has no key under “${selector}” (any more). It may have been a true mail whose key was taken away; today it cannot be checked.`,
          )
        : say('unchecked', notChecked)
    default:
      if (/body hash/.test(comment))
        return say(
          'altered-body',
          'The text was changed after it was signed, by whoever passed it on or by the program that saved it. It does not prove what it says.',
        )
      if (/expired/.test(comment))
        return say(
          'expired',
          `The signature is right, but ${signingDomain} meant it to hold only until ${result.expiresAfter ?? 'a day that has passed'}. It shows that the mail is theirs; a bank may want more.`,
        )
      if (/(^|;)\s*p=\s*(;|$)/.test(rr ?? ''))
        return say('revoked-key', `${signingDomain} has withdrawn this key. What it signed cannot be relied on.`)
      if (/no key|key value/i.test(comment) && !rr)
        return say('no-key', `${signingDomain} has no key under “${selector}” (any more). Today it cannot be checked.`)
      return say('unreadable-signature', `The signature cannot be used (${comment || 'unknown reason'}).`)
  }
}

function cautionsOf(result: DKIMResult, now: Date): string[] {
  const cautions: string[] = []
  const signed = new Set(
    (result.signingHeaders?.keys ?? '')
      .toLowerCase()
      .split(':')
      .map((name) => name.trim()),
  )
  if (!signed.has('subject')) cautions.push('The subject is not signed: it can be anybody’s.')
  if (!signed.has('date')) cautions.push('The date is not signed: when it was sent is not proven.')
  if (result.modulusLength !== undefined && result.modulusLength < 2048)
    cautions.push(
      `The key has ${result.modulusLength} bits: usual for years, within reach of a forger with much money.`,
    )
  if (/sha1/i.test(result.algo ?? '')) cautions.push('The signature uses SHA-1, which can be forged with effort.')
  if (result.signTime && Date.parse(result.signTime) > now.getTime())
    cautions.push('The signature claims to be from the future.')
  if (!result.status.aligned)
    cautions.push('It is signed by another domain of the same company than the one in the sender’s address.')
  if (result.status.testing) cautions.push('The sender marks its key as a test.')
  return cautions
}

/** Whether the signature is right once marks such as `[EXTERNAL]` or `Fwd:` are taken off the subject again. */
async function isSubjectOnly(mail: Buffer, failed: DKIMResult, resolver: Resolve, now: Date): Promise<boolean> {
  const mark = /^(subject:[ \t]*)(?:\[[^\]\r\n]{1,60}\]|\*{2,}[^*\r\n]{1,40}\*{2,}|re:|fwd?:|aw:|wg:|tr:|rv:)[ \t]*/im
  const text = mail.toString('latin1')
  const end = text.indexOf('\r\n\r\n')
  if (end < 0) return false
  const { dkimVerify } = await import('mailauth')
  let header = text.slice(0, end)
  for (let round = 0; round < 3; round += 1) {
    const match = mark.exec(header)
    if (match === null) return false
    header = header.slice(0, match.index) + match[1] + header.slice(match.index + match[0].length)
    const tried = await dkimVerify(Buffer.from(header + text.slice(end), 'latin1'), { resolver, curTime: now })
    if (tried.results.some(({ status, signature }) => status.result === 'pass' && signature === failed.signature))
      return true
  }
  return false
}

/** Who passed the mail on and says, under a seal that holds, that the signature was right before. */
async function forwardedBy(data: unknown, resolver: Resolve, expected: ExpectedSender): Promise<string | null> {
  const chain = data as { chain?: { length: number } | false; lastEntry?: unknown } | undefined
  if (!chain?.chain || chain.chain.length === 0) return null
  const { arc } = await import('mailauth')
  const { status, signature, authenticationResults } = await arc(data as never, { resolver })
  if (status.result !== 'pass') return null
  const sealer = signatureDomain(signature)
  const seen = JSON.stringify(authenticationResults ?? {})
  const vouches = expected.domains.some(
    (domain) =>
      new RegExp(`"(?:d|i)":"[^"]*${domain.replaceAll('.', '\\.')}"`).test(seen) && /"result":"pass"/.test(seen),
  )
  const said = vouches
    ? `${sealer} says that ${expected.name}’s signature was right when it came`
    : `${sealer} does not say that ${expected.name}’s signature was right`
  return `The mail was changed on its way, as forwarding does. ${said}, and that statement is sealed. It is worth as much as ${sealer} is trusted; ask for the mail from the mailbox it first came to.`
}

function signatureDomain(signature: DKIMResult | false | undefined): string {
  return signature ? (signature.signingDomain ?? 'a forwarder') : 'a forwarder'
}

/** Programs save mails with bare line feeds; what was signed had CRLF (RFC 6376, section 5.3). */
function withCrlf(mail: Uint8Array): Buffer {
  const text = Buffer.from(mail).toString('latin1')
  return Buffer.from(/\r\n/.test(text) ? text : text.replace(/\n/g, '\r\n'), 'latin1')
}

function unique(answers: readonly KeptAnswer[]): KeptAnswer[] {
  const seen = new Set<string>()
  return answers.filter(({ name, type }) => !seen.has(`${type} ${name}`) && seen.add(`${type} ${name}`))
}
