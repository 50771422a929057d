import type { FullCatalogue, IsoDate } from '@offhook/catalogue/full'
import type { Search } from '@offhook/catalogue/search'
import { wayTo } from './check-view.ts'
import type { Directory } from './engine.ts'
import { officialNumbers, viewSource } from './facts.ts'
import { actionIn } from './look.ts'
import type { ServiceListItem, ServiceView, WayView } from './view.ts'

const mostFound = 12
const mostNamed = 4

/** Services that the words may mean, the best first; the whole directory by name for no words. */
export function listServices(words: string, { catalogue, search }: Directory): ServiceListItem[] {
  const item = (id: string): ServiceListItem[] => {
    const service = catalogue.service(id)
    if (service === undefined) return []
    return [{ id, name: service.name, company: catalogue.company(service.companyId)?.name ?? service.companyId }]
  }
  if (words.trim() !== '') return servicesMeant(words, catalogue, search, mostFound).flatMap(item)
  return catalogue.services.flatMap(({ id }) => item(id)).sort((a, b) => a.name.localeCompare(b.name))
}

/** The official ways of whatever the words surely name: "Norton refund department" is Norton, and a refund. */
export function waysByName(words: string, { catalogue, search, sureEnough }: Directory, today: IsoDate): WayView[] {
  const sure: Search = {
    ...search,
    find: (query, limit) => search.find(query, limit).filter(({ confidence }) => confidence >= sureEnough),
  }
  return servicesMeant(words, catalogue, sure, mostNamed).flatMap(
    (id) => wayTo(id, actionIn(words), { catalogue, today }) ?? [],
  )
}

/** A company that is meant stands for its services. */
function servicesMeant(words: string, catalogue: FullCatalogue, search: Search, most: number): string[] {
  const ids = search
    .find(words, most)
    .flatMap(({ serviceId, companyId }) =>
      serviceId !== null
        ? [serviceId]
        : catalogue.services.filter((service) => service.companyId === companyId).map(({ id }) => id),
    )
  return [...new Set(ids)].slice(0, most)
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
