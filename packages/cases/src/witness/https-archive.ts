import { LookupError } from '../mail/lookup.ts'
import type { KeyArchive } from './key-archive.ts'

const patience = 8_000
/** Characters of an answer that are read; an archive that sends more is not what it says. */
const longestAnswer = 5_000_000

/**
 * An archive that answers over HTTPS with JSON: a list of `{selector, value}`, `value` being the text of the key record
 * as the DNS had it, `domain` beside it where several are in one answer. Only the name of a key is sent.
 *
 * @param address with `{domain}` and, where the archive wants it, `{selector}`: `https://archive.example/api/key?domain={domain}`
 */
export function httpsArchive(address: string, timeout = patience): KeyArchive {
  return {
    name: new URL(address.replaceAll(/[{}]/g, '')).host,
    async keysFor(name) {
      const at = name.indexOf('._domainkey.')
      if (at < 0) return []
      const [selector, domain] = [name.slice(0, at), name.slice(at + '._domainkey.'.length)]
      const url = address
        .replaceAll('{domain}', encodeURIComponent(domain))
        .replaceAll('{selector}', encodeURIComponent(selector))
      const answer = await ask(url, timeout)
      return answer.flatMap((item) => keyIn(item, selector, domain) ?? [])
    },
  }
}

/** @throws LookupError where there is no usable answer */
async function ask(url: string, timeout: number): Promise<readonly unknown[]> {
  try {
    const response = await fetch(url, {
      headers: { accept: 'application/json' },
      redirect: 'error',
      signal: AbortSignal.timeout(timeout),
    })
    // It knows nothing of that name.
    if (response.status === 404) return []
    if (!response.ok) throw new Error(`status ${response.status}`)
    const text = await response.text()
    if (text.length > longestAnswer) throw new Error('the answer is too long')
    const answer: unknown = JSON.parse(text)
    if (!Array.isArray(answer)) throw new Error('the answer is no list')
    return answer
  } catch (error) {
    throw new LookupError(`the key archive ${new URL(url).host} did not answer (${(error as Error).message})`)
  }
}

/** The text of a key, where the item is for this very name. */
function keyIn(item: unknown, selector: string, domain: string): string | undefined {
  if (item === null || typeof item !== 'object') return undefined
  const { value, selector: ofSelector, domain: ofDomain } = item as Readonly<Record<string, unknown>>
  const isAnother = (given: unknown, wanted: string) =>
    given !== undefined && String(given).toLowerCase() !== wanted.toLowerCase()
  if (typeof value !== 'string' || isAnother(ofSelector, selector) || isAnother(ofDomain, domain)) return undefined
  return value
}
