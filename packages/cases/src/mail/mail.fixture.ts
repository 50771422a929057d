import { generateKeyPairSync } from 'node:crypto'
import { createSocket } from 'node:dgram'
import { catalogue } from '@offhook/catalogue/full'
import { dkimSign, sealMessage } from 'mailauth'
import { recordTypes } from './dns-message.ts'
import { expectedSender } from './expected-sender.ts'

export const expected = expectedSender('norton', 'direct', catalogue)!

export const plainMail = [
  'From: Norton <billing@norton.com>',
  'To: Ada Example <ada@example.com>',
  'Subject: Your cancellation is confirmed',
  'Date: Tue, 24 Nov 2026 10:00:00 +0000',
  'Message-ID: <one@norton.com>',
  'MIME-Version: 1.0',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Your subscription has been cancelled.',
  'Cancellation number: NRT-778812',
  'It ends on December 20, 2026. You will be refunded $104.99.',
  '',
].join('\r\n')

/** A key pair and the text of its DNS record. */
export function newKey(kind: 'rsa-2048' | 'rsa-1024' | 'rsa-512' | 'ed25519' = 'rsa-2048') {
  const { privateKey, publicKey } =
    kind === 'ed25519'
      ? generateKeyPairSync('ed25519')
      : generateKeyPairSync('rsa', { modulusLength: Number(kind.slice(4)) })
  const der = publicKey.export({ type: 'spki', format: 'der' })
  const p = (kind === 'ed25519' ? der.subarray(-32) : der).toString('base64')
  return {
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
    record: `v=DKIM1; k=${kind === 'ed25519' ? 'ed25519' : 'rsa'}; p=${p}`,
  }
}

export interface SignOptions {
  readonly domain?: string
  readonly selector?: string
  readonly maxBodyLength?: number
  readonly expires?: Date
  readonly canonicalization?: string
}

/** The mail with a signature before it. */
export async function signed(
  mail: string,
  privateKey: string,
  {
    domain = 'norton.com',
    selector = 's1',
    maxBodyLength,
    expires,
    canonicalization = 'relaxed/relaxed',
  }: SignOptions = {},
): Promise<Buffer> {
  const { signatures, errors } = await dkimSign(Buffer.from(mail), {
    canonicalization,
    signTime: new Date('2026-11-24T10:00:00Z'),
    ...(expires && { expires }),
    signatureData: [
      { signingDomain: domain, selector, privateKey, ...(maxBodyLength !== undefined && { maxBodyLength }) } as never,
    ],
  } as never)
  if (errors.length > 0) throw errors[0]!.err
  return Buffer.from(signatures + mail)
}

/** The mail as a forwarder seals it (ARC). */
export async function sealed(mail: Buffer, privateKey: string, authResults: string): Promise<Buffer> {
  const headers = await sealMessage(mail, {
    signingDomain: 'forwarder.example',
    selector: 'arc1',
    privateKey,
    authResults,
    i: 1,
    cv: 'none',
  } as never)
  return Buffer.concat([headers, mail])
}

export interface TestDns {
  /** `127.0.0.1:port` */
  readonly server: string
  readonly questions: string[]
  set(name: string, text: string | undefined): void
  stop(): void
}

/** A name server on the loopback that knows only TXT records, and says "no such name" to everything else. */
export function startDns(texts: Record<string, string> = {}): Promise<TestDns> {
  const known = new Map(Object.entries(texts))
  const questions: string[] = []
  const socket = createSocket('udp4')
  socket.on('message', (question, { port, address }) => {
    let end = 12
    const labels: string[] = []
    while (question[end]! > 0) {
      labels.push(question.toString('latin1', end + 1, end + 1 + question[end]!))
      end += 1 + question[end]!
    }
    const name = labels.join('.')
    const type = question.readUInt16BE(end + 1)
    questions.push(name)
    socket.send(
      answerTo(question.subarray(0, end + 5), type === recordTypes.TXT ? known.get(name) : undefined),
      port,
      address,
    )
  })
  return new Promise((resolve) =>
    socket.bind(0, '127.0.0.1', () =>
      resolve({
        server: `127.0.0.1:${socket.address().port}`,
        questions,
        set: (name, text) => void (text === undefined ? known.delete(name) : known.set(name, text)),
        stop: () => socket.close(),
      }),
    ),
  )
}

/** The answer to a question (header and question section) for a TXT record, or "no such name". */
function answerTo(question: Buffer, text: string | undefined): Buffer {
  const head = Buffer.from(question)
  head.writeUInt16BE(text === undefined ? 0x8183 : 0x8180, 2)
  head.writeUInt16BE(1, 4)
  head.writeUInt16BE(text === undefined ? 0 : 1, 6)
  head.writeUInt16BE(0, 8)
  head.writeUInt16BE(0, 10)
  if (text === undefined) return head
  const parts = text.match(/.{1,255}/gs)!.map((part) => Buffer.concat([Buffer.from([part.length]), Buffer.from(part)]))
  const data = Buffer.concat(parts)
  const record = Buffer.from([0xc0, 12, 0, 16, 0, 1, 0, 0, 0, 60, data.length >> 8, data.length & 255])
  return Buffer.concat([head, record, data])
}
