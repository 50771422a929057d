import type { BillerId, FullCatalogue } from '../model.ts'
import { nameKey } from '../name-key.ts'

/** A mail that says it is a receipt. A sender's address is easily forged: it hints, it proves nothing. */
export interface Receipt {
  /** The address it says it comes from: `no_reply@email.apple.com`, with or without a name and angle brackets. */
  readonly from: string
  readonly subject?: string
  readonly text?: string
}

export interface ReceiptReading {
  readonly domain: string
  readonly biller: BillerId | null
  readonly company: string | null
  readonly services: readonly string[]
  /** The company whose name the sender bears without being on its domain, or null. */
  readonly lookAlikeOf: string | null
}

/** Whom the sender's domain belongs to, by exact registrable name. */
export function readReceipt({ from, subject = '', text = '' }: Receipt, catalogue: FullCatalogue): ReceiptReading {
  const address = /<([^<>]*)>\s*$/.exec(from)?.[1] ?? from
  const domain = (/@([^@\s>]+)\s*$/.exec(address)?.[1] ?? '').toLowerCase().replace(/\.$/, '')
  const displayName = from.replace(/<[^<>]*>\s*$/, '').trim()
  const nothing = { domain, biller: null, company: null, services: [], lookAlikeOf: null }
  if (domain === '') return nothing
  const owner = catalogue.hostOwner(domain)
  if (!owner) return { ...nothing, lookAlikeOf: claimedBy(`${displayName} ${domain}`, catalogue) }
  const company = owner.companyId
  const biller = catalogue.billers.find((each) => each.companyId === company && each.kind !== 'company')
  const own = catalogue.services.filter((service) => service.companyId === company)
  const named = servicesNamed(`${subject} ${text.slice(0, 20_000)}`, catalogue, (id) =>
    biller ? catalogue.service(id)?.id !== biller.serviceId : catalogue.service(id)?.companyId === company,
  )
  const services = named.length > 0 ? named : !biller && own.length === 1 ? [own[0]!.id] : []
  return { domain, biller: biller?.id ?? 'direct', company, services, lookAlikeOf: null }
}

/** The company whose name stands in the sender, though the domain is not its own. */
function claimedBy(sender: string, catalogue: FullCatalogue): string | null {
  const letters = nameKey(sender.replace(/[01357]/g, (digit) => ({ 0: 'o', 1: 'l', 3: 'e', 5: 's', 7: 't' })[digit]!))
  const claims = catalogue.names
    .filter(({ name, companyId }) => {
      const key = nameKey(name)
      return key.length >= 5 && letters.includes(key) && catalogue.company(companyId)?.basis === 'researched'
    })
    .sort((a, b) => b.name.length - a.name.length)
  return claims[0]?.name ?? null
}

/** Services whose unambiguous name stands in the text as whole words, those named most often first. */
function servicesNamed(text: string, catalogue: FullCatalogue, isWanted: (id: string) => boolean): string[] {
  const found = new Map<string, number>()
  const lower = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}+&]+/gu, ' ')} `
  for (const { name, serviceId, ambiguous } of catalogue.names) {
    if (serviceId === null || ambiguous || name.length < 4 || !isWanted(serviceId)) continue
    const words = ` ${name
      .toLowerCase()
      .replace(/[^\p{L}\p{N}+&]+/gu, ' ')
      .trim()} `
    const times = lower.split(words).length - 1
    if (times > 0) found.set(serviceId, (found.get(serviceId) ?? 0) + times * words.length)
  }
  const ranked = [...found].sort((a, b) => b[1] - a[1])
  const [top] = ranked
  return top ? ranked.filter(([, weight]) => weight === top[1]).map(([id]) => id) : []
}
