import { get as getHttp, type IncomingMessage } from 'node:http'
import { get as getHttps } from 'node:https'
import type { Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { DocumentError } from '../document-error.ts'
import { defaultLimits, inMebibytes, type Limits } from '../limits.ts'
import { guardedLookup, refusePrivateHost } from './address.ts'

export interface FetchOptions {
  /** Also addresses inside this machine or its network. */
  readonly allowPrivate?: boolean
  /** `bytes` bounds the body as unpacked; `time` bounds everything, redirects included. Default: 20 seconds. */
  readonly limits?: Partial<Pick<Limits, 'bytes' | 'time'>>
}

export interface Fetched {
  readonly bytes: Uint8Array
  /** Where it was found in the end. */
  readonly url: URL
  /** As the server says; empty where it does not. */
  readonly contentType: string
}

const mostRedirects = 5
const usualTime = 20_000

/**
 * Fetches a document over HTTP: every redirect is checked again, and the address that was checked is the one that is
 * connected to. No cookie, no referrer and nothing about the person is sent.
 *
 * @throws DocumentError for other schemes, addresses inside, too many redirects, errors of the server, and the limits
 */
export async function fetchDocument(
  address: string | URL,
  { allowPrivate = false, limits = {} }: FetchOptions = {},
): Promise<Fetched> {
  const { bytes: most = defaultLimits.bytes, time = usualTime } = limits
  const timeout = new AbortController()
  const timer = setTimeout(() => timeout.abort(), time)
  try {
    let url = parsed(address)
    for (let redirects = 0; ; redirects++) {
      if (redirects > mostRedirects)
        throw new DocumentError('unreachable', `it is redirected more than ${mostRedirects} times`)
      const response = await answerFrom(url, allowPrivate, timeout.signal)
      const { statusCode = 0, headers } = response
      if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined) {
        response.destroy()
        url = parsed(headers.location, url)
        continue
      }
      if (statusCode !== 200) {
        response.destroy()
        throw new DocumentError('unreachable', `${url.host} answers with ${statusCode}`)
      }
      const bytes = await bodyOf(response, most, timeout.signal)
      return { bytes, url, contentType: headers['content-type'] ?? '' }
    }
  } catch (error) {
    if (timeout.signal.aborted)
      throw new DocumentError('too-costly', `it takes longer than ${Math.max(1, Math.round(time / 1000))} s to answer`)
    throw error
  } finally {
    clearTimeout(timer)
  }
}

function parsed(address: string | URL, base?: URL): URL {
  let url: URL
  try {
    url = new URL(address, base)
  } catch {
    throw new DocumentError('unreachable', 'it is no address of a page')
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new DocumentError('unreachable', `only http and https are fetched, not ${url.protocol.slice(0, 20)}`)
  }
  if (url.username !== '' || url.password !== '')
    throw new DocumentError('unreachable', 'addresses with a user name are not fetched')
  return url
}

function answerFrom(url: URL, allowPrivate: boolean, signal: AbortSignal): Promise<IncomingMessage> {
  // `URL` has already turned 0x7f.1, 2130706433 and the like into the address that they are.
  if (!allowPrivate) refusePrivateHost(url.hostname)
  const get = url.protocol === 'https:' ? getHttps : getHttp
  const headers = {
    accept: 'text/html,application/xhtml+xml,application/pdf,text/*;q=0.9,*/*;q=0.5',
    'accept-encoding': 'gzip, deflate, br',
    'user-agent': 'Offhook/0.1 (checks pages for planted phone numbers)',
  }
  return new Promise((resolve, reject) => {
    const request = get(url, { lookup: guardedLookup(allowPrivate), signal, headers, agent: false }, resolve)
    request.on('error', (error) => reject(error instanceof DocumentError ? error : unreachable(url, error)))
  })
}

function unreachable({ host }: URL, error: NodeJS.ErrnoException): DocumentError {
  switch (error.code) {
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new DocumentError('unreachable', `${host} is not found`)
    case 'ECONNREFUSED':
      return new DocumentError('unreachable', `${host} does not answer`)
    default:
      return new DocumentError('unreachable', `${host} cannot be reached (${error.code ?? 'connection broken'})`)
  }
}

/** The body, unpacked, up to the limit. */
async function bodyOf(response: IncomingMessage, most: number, signal: AbortSignal): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of unpacked(response) as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > most) throw new DocumentError('too-large', `it is larger than ${inMebibytes(most)}`)
      chunks.push(chunk)
      signal.throwIfAborted()
    }
  } catch (error) {
    if (error instanceof DocumentError) throw error
    throw new DocumentError('unreachable', 'the connection broke before the end')
  } finally {
    response.destroy()
  }
  return Buffer.concat(chunks)
}

function unpacked(response: IncomingMessage): Readable {
  const unpack = unpacker(response.headers['content-encoding'])
  if (unpack === null) return response
  response.on('error', (error) => unpack.destroy(error))
  return response.pipe(unpack)
}

function unpacker(encoding: string | undefined) {
  switch (encoding?.trim().toLowerCase()) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip()
    case 'deflate':
      return createInflate()
    case 'br':
      return createBrotliDecompress()
    default:
      return null
  }
}
