/** DNS messages on the wire (RFC 1035, RFC 6891), as far as asking for one record and reading the answer needs. */

export const recordTypes = { A: 1, CNAME: 5, TXT: 16, DS: 43, RRSIG: 46, DNSKEY: 48 } as const
export type RecordType = keyof typeof recordTypes

export interface DnsRecord {
  readonly name: string
  readonly type: number
  readonly ttl: number
  readonly data: Buffer
  /** For TXT: its strings; empty for other types. */
  readonly strings: readonly Buffer[]
}

export interface DnsMessage {
  readonly id: number
  /** 0 no error, 2 server failure, 3 no such name. */
  readonly code: number
  readonly isTruncated: boolean
  /** The resolver says that it has checked DNSSEC. */
  readonly isAuthenticated: boolean
  readonly answers: readonly DnsRecord[]
}

/** A question for one record, with DNSSEC records asked for and room for 1,232 bytes over UDP. */
export function encodeQuestion(id: number, name: string, type: RecordType): Buffer {
  const labels = name
    .replace(/\.$/, '')
    .split('.')
    .filter((label) => label !== '')
  const encoded = labels.map((label) => {
    const bytes = Buffer.from(label, 'latin1')
    if (bytes.length > 63) throw new RangeError(`${name}: a part of the name is longer than 63 bytes`)
    return Buffer.concat([Buffer.from([bytes.length]), bytes])
  })
  const header = Buffer.alloc(12)
  header.writeUInt16BE(id, 0)
  header.writeUInt16BE(0x0120, 2) // recursion desired, authentic data wanted
  header.writeUInt16BE(1, 4)
  header.writeUInt16BE(1, 10)
  const question = Buffer.alloc(5)
  question.writeUInt16BE(recordTypes[type], 1)
  question.writeUInt16BE(1, 3)
  const options = Buffer.from([0, 0, 41, 0x04, 0xd0, 0, 0, 0x80, 0, 0, 0])
  return Buffer.concat([header, ...encoded, question, options])
}

/** @throws RangeError where the bytes are no DNS message */
export function decodeMessage(message: Uint8Array): DnsMessage {
  const bytes = Buffer.from(message)
  if (bytes.length < 12) throw new RangeError('too short for a DNS message')
  const flags = bytes.readUInt16BE(2)
  let offset = 12
  for (let left = bytes.readUInt16BE(4); left > 0; left -= 1) offset = readName(bytes, offset).end + 4
  const answers: DnsRecord[] = []
  for (let left = bytes.readUInt16BE(6); left > 0; left -= 1) {
    const { name, end } = readName(bytes, offset)
    const type = bytes.readUInt16BE(end)
    const length = bytes.readUInt16BE(end + 8)
    const data = bytes.subarray(end + 10, end + 10 + length)
    if (data.length < length) throw new RangeError('the DNS message is cut short')
    answers.push({
      name,
      type,
      ttl: bytes.readUInt32BE(end + 4),
      data,
      strings: type === recordTypes.TXT ? strings(data) : [],
    })
    offset = end + 10 + length
  }
  return {
    id: bytes.readUInt16BE(0),
    code: flags & 0x0f,
    isTruncated: (flags & 0x0200) !== 0,
    isAuthenticated: (flags & 0x0020) !== 0,
    answers,
  }
}

function strings(data: Buffer): Buffer[] {
  const found: Buffer[] = []
  for (let offset = 0; offset < data.length; ) {
    const length = data[offset]!
    found.push(data.subarray(offset + 1, offset + 1 + length))
    offset += 1 + length
  }
  return found
}

/** Names point back to earlier ones; a pointer that does not go back is refused, so this always ends. */
function readName(bytes: Buffer, start: number): { name: string; end: number } {
  const labels: string[] = []
  let end = -1
  let offset = start
  let limit = start
  for (;;) {
    const length = bytes.readUInt8(offset)
    if (length === 0) break
    if ((length & 0xc0) === 0xc0) {
      const target = bytes.readUInt16BE(offset) & 0x3fff
      if (end < 0) end = offset + 2
      if (target >= limit) throw new RangeError('a name in the DNS message points forward')
      limit = target
      offset = target
      continue
    }
    labels.push(bytes.toString('latin1', offset + 1, offset + 1 + length))
    offset += 1 + length
  }
  return { name: labels.join('.').toLowerCase(), end: end < 0 ? offset + 1 : end }
}
