import type { CatalogueFiles } from '../read.ts'
import type { CompanyFile, ServiceFile } from '../schema.ts'
import { refuseBasis, refuseDescriptor, refuseRoute, refuseRouteSentences, sentenceRefusal } from './facts.ts'
import type { Fail } from './fail.ts'

/** A route leads to the company or its biller, says truly how firmly it is known, and carries nothing else to dial. */
export function refuseServices(files: CatalogueFiles, fail: Fail) {
  const companies = new Map(files.companies.map(({ data }) => [data.id, data]))
  const billers = new Map(files.billers.map(({ data }) => [data.id, data]))
  const domains = files.companies.flatMap(({ data }) => data.domains)

  for (const { file, data } of files.services) {
    const company = companies.get(data.company)
    if (!company) {
      fail(file, 'company', `no company ${data.company}`)
      continue
    }
    for (const id of billerIds(data)) if (!billers.has(id)) fail(file, 'billers', `no biller ${id}`)
    const ownersOf = (biller: string) =>
      [company, companies.get(billers.get(biller)?.company ?? '')].filter((owner) => owner !== undefined)
    for (const [index, { text }] of data.descriptors.entries()) refuseDescriptor(file, index, text, fail)
    refuseFacts(file, data, ownersOf, fail)
    refuseSentences(file, data, domains, fail)
  }
}

function refuseFacts(file: string, data: ServiceFile, ownersOf: (biller: string) => CompanyFile[], fail: Fail) {
  for (const [index, fact] of data.billers.entries())
    refuseBasis(file, `billers[${index}]`, fact, ownersOf(fact.id), fail)
  for (const [index, route] of data.routes.entries())
    refuseRoute(file, `routes[${index}]`, route, ownersOf(route.biller), fail)
  for (const [index, refund] of data.refunds.entries())
    refuseBasis(file, `refunds[${index}]`, refund, ownersOf(refund.biller), fail)
  for (const list of ['caveats', 'answers'] as const)
    for (const [index, fact] of data[list].entries())
      refuseBasis(file, `${list}[${index}]`, fact, ownersOf('direct'), fail)
  if (data.nothingToCancel) refuseBasis(file, 'nothingToCancel', data.nothingToCancel, ownersOf('direct'), fail)
  else if (!data.routes.some(({ action }) => action === 'cancel'))
    fail(file, 'routes', 'neither a way to cancel nor nothingToCancel, which says why there is none')
}

function refuseSentences(
  file: string,
  { nothingToCancel, routes, refunds, caveats, answers }: ServiceFile,
  domains: readonly string[],
  fail: Fail,
) {
  const refuse = sentenceRefusal(file, domains, fail)
  if (nothingToCancel) refuse('nothingToCancel.text', nothingToCancel.text)
  for (const [index, route] of routes.entries()) refuseRouteSentences(route, `routes[${index}]`, refuse)
  for (const [index, { plan, condition }] of refunds.entries()) {
    refuse(`refunds[${index}].plan`, plan)
    refuse(`refunds[${index}].condition`, condition)
  }
  for (const [index, { text }] of caveats.entries()) refuse(`caveats[${index}].text`, text)
  for (const [index, { text }] of answers.entries()) refuse(`answers[${index}].text`, text)
}

function billerIds({ billers, routes, refunds, descriptors, caveats, answers }: ServiceFile): string[] {
  return [
    ...billers.map(({ id }) => id),
    ...[...routes, ...refunds, ...descriptors].map(({ biller }) => biller),
    ...[...caveats, ...answers].flatMap(({ biller }) => biller ?? []),
  ]
}
