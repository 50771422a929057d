import type { Address } from './addresses.ts'

/**
 * `stands`: answers where it did. `moved`: leads to another address of the same company. `moved-away`: leads to somebody
 * else's host: look at once. `gone`: 404 or 410. `walled`: refuses robots, which says nothing. `unreachable`: no answer.
 */
export type AddressState = 'stands' | 'moved' | 'moved-away' | 'gone' | 'walled' | 'unreachable'

export interface CheckedAddress extends Address {
  readonly state: AddressState
  readonly status: number | null
  /** Where redirects end; null where there are none. */
  readonly target: string | null
  /** Whether the last address lies on the same host as the first. */
  readonly sameHost: boolean
}

export interface CheckSettings {
  /** Id of the company whose host it is; null for a stranger's. */
  readonly ownerOf: (host: string) => string | null
  readonly fetch?: typeof fetch
  readonly onProgress?: (done: number) => void
  /** How many are asked at once; never two of one host. */
  readonly atOnce?: number
  /** Milliseconds that one answer may take. */
  readonly patience?: number
}

const mostRedirects = 6

/** Asks every address, one at a time of each host, and follows redirects by hand. Order as given. */
export async function checkAddresses(
  addresses: readonly Address[],
  { ownerOf, fetch: ask = fetch, onProgress, atOnce = 6, patience = 15_000 }: CheckSettings,
): Promise<CheckedAddress[]> {
  const byHost = [...Map.groupBy(addresses, ({ url }) => new URL(url).host).values()]
  const results = new Map<string, CheckedAddress>()
  let next = 0
  const worker = async () => {
    for (let group = byHost[next++]; group; group = byHost[next++]) {
      for (const address of group) {
        results.set(address.url, await checkOne(address, ownerOf, ask, patience))
        onProgress?.(results.size)
      }
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return addresses.map(({ url }) => results.get(url)!)
}

async function checkOne(
  address: Address,
  ownerOf: CheckSettings['ownerOf'],
  ask: typeof fetch,
  patience: number,
): Promise<CheckedAddress> {
  const first = new URL(address.url)
  let url = first
  let status: number | null = null
  const answer = (state: AddressState): CheckedAddress => ({
    ...address,
    state,
    status,
    target: url.href === first.href ? null : url.href,
    sameHost: url.host === first.host,
  })
  try {
    for (let hops = 0; hops <= mostRedirects; hops++) {
      const response = await ask(url, { redirect: 'manual', signal: AbortSignal.timeout(patience) })
      await response.body?.cancel()
      status = response.status
      const location = response.headers.get('location')
      if (status < 300 || status >= 400 || location === null) break
      url = new URL(location, url)
      // A stranger's host is not even asked: that it leads there is the finding.
      if (ownerOf(url.host) !== ownerOf(first.host)) return answer('moved-away')
    }
  } catch {
    return answer('unreachable')
  }
  if (status === 404 || status === 410) return answer('gone')
  if (status === 401 || status === 403 || status === 429) return answer('walled')
  if (status === null || status >= 300) return answer('unreachable')
  return answer(url.href === first.href ? 'stands' : 'moved')
}
