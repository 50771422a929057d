import type { Catalogue, FullCatalogue, IsoDate } from '@offhook/catalogue'
import { officialNumbers, viewSource } from './facts.ts'
import type { ServiceListItem, ServiceView } from './view.ts'

/** Services whose name, alias or company begins with, or else contains, the words. All of them for no words. */
export function listServices(words: string, catalogue: Catalogue): ServiceListItem[] {
  const wanted = fold(words)
  const ranked = catalogue.services.flatMap((service) => {
    const company = catalogue.company(service.companyId)?.name ?? service.companyId
    const names = [service.name, ...service.aliases, company].map(fold)
    const rank = Math.min(...names.map((name) => rankOf(name, wanted)))
    return rank === Number.POSITIVE_INFINITY ? [] : [{ rank, item: { id: service.id, name: service.name, company } }]
  })
  return ranked.sort((a, b) => a.rank - b.rank || a.item.name.localeCompare(b.item.name)).map(({ item }) => item)
}

/** 0 for the name itself, then a name that begins so, a word that begins so, the name inside a longer question. */
function rankOf(name: string, wanted: string): number {
  if (wanted === '') return 0
  if (name === wanted) return 0
  if (name.startsWith(wanted)) return 1
  if (` ${name}`.includes(` ${wanted}`)) return 2
  if (name.length > 2 && ` ${wanted} `.includes(` ${name} `)) return 3
  return Number.POSITIVE_INFINITY
}

function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+]+/gu, ' ')
    .trim()
}

export function viewService(id: string, catalogue: FullCatalogue, today: IsoDate): ServiceView | null {
  const service = catalogue.service(id)
  if (service === undefined) return null
  const billerName = (biller: string) => catalogue.biller(biller)?.name ?? biller
  return {
    id,
    name: service.name,
    company: catalogue.company(service.companyId)?.name ?? service.companyId,
    aliases: service.aliases,
    routes: catalogue.routes(id).map((route) => ({
      ...route,
      billerName: billerName(route.biller),
      sources: route.sources.map((source) => viewSource(source, today)),
    })),
    refunds: service.refunds.map((refund) => ({
      billerName: billerName(refund.biller),
      plan: refund.plan,
      condition: refund.condition,
      sources: refund.sources.map((source) => viewSource(source, today)),
    })),
    caveats: service.caveats.map(({ text }) => text),
    numbers: officialNumbers(service.companyId, catalogue, today),
  }
}
