import type { Company, HostOwner } from './model.ts'

/** First labels of hosts that carry users' text wherever they stand, listed by the company or not. */
const communityLabels = new Set([
  'answers',
  'boards',
  'communities',
  'community',
  'crowdsupport',
  'discuss',
  'discussion',
  'discussions',
  'forum',
  'forums',
])

export interface HostTable {
  owner(host: string): HostOwner | undefined
}

type Hosts = Pick<Company, 'id' | 'domains' | 'communityHosts' | 'mixedHosts'>

/** Answers for a host by the longest entry that it equals or ends with, label by label. */
export function hostTable(companies: readonly Hosts[]): HostTable {
  const below = new Map<string, HostOwner>()
  const exactly = new Map<string, HostOwner>()
  for (const { id, domains, communityHosts, mixedHosts } of companies) {
    for (const domain of domains) below.set(domain, { companyId: id, community: false })
    for (const host of communityHosts) below.set(host, { companyId: id, community: true })
    for (const host of mixedHosts) exactly.set(host, { companyId: id, community: true })
  }
  return {
    owner(host) {
      const name = host.toLowerCase().replace(/:\d+$/, '').replace(/\.$/, '')
      const mixed = exactly.get(name)
      if (mixed) return mixed
      for (let start = 0; start >= 0; start = nextLabel(name, start)) {
        const owner = below.get(name.slice(start))
        if (owner) return isCommunity(name.slice(0, start)) ? { ...owner, community: true } : owner
      }
      return undefined
    },
  }
}

/** Whether a subdomain (`community.`, `en.forums.`) says by its name that users write there. */
export function isCommunity(subdomain: string): boolean {
  return subdomain.split('.').some((label) => communityLabels.has(label))
}

function nextLabel(name: string, start: number): number {
  const dot = name.indexOf('.', start)
  return dot < 0 ? -1 : dot + 1
}
