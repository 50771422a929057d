import { randomInt } from 'node:crypto'
import { createSocket } from 'node:dgram'
import { getServers } from 'node:dns'
import { connect, isIPv6 } from 'node:net'
import { decodeMessage, encodeQuestion, type RecordType } from './dns-message.ts'

/** Asks the DNS one question and returns the answer as it came over the wire. */
export interface Lookup {
  /** Whom it asks, in words for the record: `system resolver 192.0.2.53`, `https://dns.example/dns-query`. */
  readonly resolver: string
  /** @throws LookupError where nobody answers */
  ask(name: string, type: RecordType): Promise<Buffer>
}

/** No answer could be had: no network, or a resolver that does not answer. The question can be asked again later. */
export class LookupError extends Error {
  override readonly name = 'LookupError'
}

const patience = 4_000

/**
 * The resolver of this machine, over UDP, and over TCP where the answer is too long.
 *
 * @param servers `host` or `host:port`; default: those that the machine uses
 */
export function systemLookup(servers: readonly string[] = getServers(), timeout = patience): Lookup {
  return {
    resolver: `system resolver ${servers[0] ?? '(none)'}`,
    async ask(name, type) {
      let last: unknown
      for (const server of servers.slice(0, 3)) {
        const { host, port } = addressOf(server)
        const id = randomInt(65_536)
        const question = encodeQuestion(id, name, type)
        try {
          const answer = await overUdp(host, port, question, id, timeout)
          return decodeMessage(answer).isTruncated ? await overTcp(host, port, question, timeout) : answer
        } catch (error) {
          last = error
        }
      }
      throw new LookupError(`no resolver answered for ${name}${last instanceof Error ? ` (${last.message})` : ''}`)
    },
  }
}

/** DNS over HTTPS (RFC 8484), where the person asks for it. */
export function httpsLookup(url: string, timeout = patience): Lookup {
  return {
    resolver: url,
    async ask(name, type) {
      try {
        const response = await fetch(url, {
          method: 'POST',
          headers: { 'content-type': 'application/dns-message', accept: 'application/dns-message' },
          body: new Uint8Array(encodeQuestion(0, name, type)),
          signal: AbortSignal.timeout(timeout),
          redirect: 'error',
        })
        if (!response.ok) throw new Error(`status ${response.status}`)
        const answer = Buffer.from(await response.arrayBuffer())
        decodeMessage(answer)
        return answer
      } catch (error) {
        throw new LookupError(`${url} did not answer for ${name} (${(error as Error).message})`)
      }
    },
  }
}

function addressOf(server: string): { host: string; port: number } {
  if (isIPv6(server)) return { host: server, port: 53 }
  const match = /^\[?([^\]]+?)\]?:(\d+)$/.exec(server)
  return match ? { host: match[1]!, port: Number(match[2]) } : { host: server, port: 53 }
}

function overUdp(host: string, port: number, question: Buffer, id: number, timeout: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const socket = createSocket(isIPv6(host) ? 'udp6' : 'udp4')
    const end = (act: () => void) => {
      clearTimeout(timer)
      socket.close()
      act()
    }
    const timer = setTimeout(() => end(() => reject(new Error('no answer in time'))), timeout)
    socket.on('error', (error) => end(() => reject(error)))
    socket.on('message', (answer) => {
      // Answers to other questions are somebody's attempt, or late: wait for ours.
      if (answer.length < 12 || answer.readUInt16BE(0) !== id) return
      end(() => resolve(answer))
    })
    // A connected socket takes answers from that address alone.
    socket.connect(port, host, () => socket.send(question))
  })
}

function overTcp(host: string, port: number, question: Buffer, timeout: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, host)
    socket.setTimeout(timeout, () => socket.destroy(new Error('no answer in time')))
    let got = Buffer.alloc(0)
    socket.on('error', reject)
    socket.on('close', () => reject(new Error('the answer was cut short')))
    socket.on('connect', () => {
      const length = Buffer.alloc(2)
      length.writeUInt16BE(question.length)
      socket.write(Buffer.concat([length, question]))
    })
    socket.on('data', (chunk) => {
      got = Buffer.concat([got, chunk])
      if (got.length < 2 || got.length < 2 + got.readUInt16BE(0)) return
      resolve(got.subarray(2, 2 + got.readUInt16BE(0)))
      socket.destroy()
    })
  })
}
