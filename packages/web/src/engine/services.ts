import type { FullCatalogue, IsoDate, Service } from '@offhook/catalogue/full'
import type { Search } from '@offhook/catalogue/search'
import { wayTo } from './check-view.ts'
import type { Directory } from './directory.ts'
import { type Known, known, type ServiceListItem } from './guide-view.ts'
import { actionIn } from './look.ts'
import type { WayView } from './view.ts'

const mostFound = 12
const mostNamed = 4

/** Services that the words may mean, or whose names begin with them, the best first; all by name for no words. */
export function listServices(words: string, { catalogue, search }: Directory, today: IsoDate): ServiceListItem[] {
  const item = (service: Service): ServiceListItem => ({
    id: service.id,
    name: service.name,
    company: catalogue.company(service.companyId)?.name ?? service.companyId,
    category: service.category,
    countries: service.countries,
    known: knownOf(service, catalogue, today),
  })
  if (words.trim() === '') return catalogue.services.map(item).sort((a, b) => a.name.localeCompare(b.name))
  const meant = servicesMeant(words, catalogue, search, mostFound)
  const typed = plain(words)
  const begun = catalogue.services.filter(({ name, aliases }) =>
    [name, ...aliases].some((each) => ` ${plain(each)}`.includes(` ${typed}`)),
  )
  return [...new Set([...meant, ...begun.map(({ id }) => id)])].flatMap((id) => {
    const service = catalogue.service(id)
    return service === undefined ? [] : [item(service)]
  })
}

const stores = new Set(['apple', 'google-play', 'microsoft', 'amazon', 'roku', 'samsung'])

function knownOf(service: Service, catalogue: FullCatalogue, today: IsoDate): Known[] {
  const has: Readonly<Record<Known, boolean>> = {
    'own-cancel': service.routes.some(({ action, basis }) => action === 'cancel' && basis === 'own-domain'),
    'refund-days': service.refunds.some(({ windowDays }) => windowDays !== null),
    number: catalogue.numbersOf(service.companyId, today).some(({ official }) => official !== null),
    'app-store': service.billers.some((id) => stores.has(id)),
  }
  return known.filter((each) => has[each])
}

/** Letters without case and accents. */
function plain(text: string): string {
  return text.trim().toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')
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
