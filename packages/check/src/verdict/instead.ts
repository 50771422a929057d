import type { Action, Catalogue } from '@offhook/catalogue'
import type { Instead, NumberReport } from '../report.ts'
import type { Scene } from '../scene.ts'
import { onceAScene } from '../text/once-a-scene.ts'

/** The way that always holds, when no page of the company's own is known. Never a search: searches are where bait is laid. */
const generalWay: Instead = {
  serviceId: null,
  action: 'contact',
  url: null,
  source: null,
  readAt: null,
  text: 'Use a way that you already have: the number on the back of your card, the company’s own app, a letter or bill from it, or its address typed by hand. Do not look for a number with a search.',
}

const mostServices = 3

/**
 * The official way in place of the numbers that are not: routes of the claimed services, those for what the text is
 * about first. Never empty.
 */
export function insteadOf(numbers: readonly NumberReport[], scene: Scene): Instead[] {
  const { catalogue } = scene
  const wanted = wantedActions(scene)
  const serviceIds = new Set<string>()
  for (const { claimed, verdict } of numbers) {
    if (serviceIds.size >= mostServices) break
    if (verdict === 'official' || verdict === 'public' || verdict === 'ordinary' || claimed === null) continue
    for (const id of servicesOf(claimed.serviceId, claimed.companyId, catalogue)) serviceIds.add(id)
  }
  if (serviceIds.size === 0) {
    for (const { brands } of scene.passages) {
      for (const { name } of brands) {
        if (serviceIds.size >= mostServices) break
        for (const id of servicesOf(name.serviceId, name.companyId, catalogue)) serviceIds.add(id)
      }
    }
  }
  const found = [...serviceIds].slice(0, mostServices).flatMap((id) => waysOf(id, wanted, catalogue))
  return found.length > 0 ? found : [generalWay]
}

function servicesOf(serviceId: string | null, companyId: string | null, catalogue: Catalogue): string[] {
  if (serviceId !== null) return [serviceId]
  if (companyId === null) return []
  return servicesByCompany(catalogue).get(companyId) ?? []
}

const servicesByCompany = onceAScene((catalogue: Catalogue): ReadonlyMap<string, string[]> => {
  const services = new Map<string, string[]>()
  for (const { id, companyId } of catalogue.services) {
    const known = services.get(companyId)
    if (known) known.push(id)
    else services.set(companyId, [id])
  }
  return services
})

/** What the reader seems to want, first things first. Contact is always worth having. */
function wantedActions({ passages }: Scene): Action[] {
  const isAbout = (words: RegExp) => passages.some((passage) => passage.words.some((word) => words.test(word)))
  const actions: Action[] = []
  if (
    isAbout(
      /^(?:cancel|cancela|unsubscri|renew|renova|kundig|resili|disd|opzeg|abo$|subscri|suscrip|abonn|assinatura|storn|annul)/,
    )
  )
    actions.push('cancel')
  if (isAbout(/^(?:refund|reembol|rembours|rimbors|erstatt|ruckerstatt|terugbetal|charge|cargo|charged)/))
    actions.push('refund')
  actions.push('contact', 'cancel')
  return [...new Set(actions)]
}

function waysOf(serviceId: string, wanted: readonly Action[], catalogue: Catalogue): Instead[] {
  const ways = catalogue.ways(serviceId)
  const first = wanted.map((action) => ways.find((way) => way.action === action))
  const way = first.find((found) => found !== undefined) ?? ways[0]
  if (way === undefined) return []
  const { action, url, source } = way
  return [{ serviceId, action, url, source: source.url, readAt: source.readAt ?? source.asOf, text: null }]
}
