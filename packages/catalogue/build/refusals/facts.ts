import { freeTextFault } from '../free-text.ts'
import { isOwn } from '../own-pages.ts'
import type { BillerFile, CompanyFile, SourceEntry } from '../schema.ts'
import type { Fail } from '../verify.ts'

/** What holds for the facts of a service and of a biller alike. */

interface Fact {
  readonly basis: string
  readonly sources: readonly SourceEntry[]
}

/** A fact says truly how firmly it is known. */
export function refuseBasis(
  file: string,
  path: string,
  { basis, sources }: Fact,
  owners: readonly CompanyFile[],
  fail: Fail,
) {
  if (basis === 'own-domain' && !sources.some(({ url, readAt }) => readAt !== undefined && isOwn(url, owners)))
    fail(file, `${path}.basis`, 'own-domain, but no source on the own domain was read')
  if (basis === 'third-party' && sources.length === 0) fail(file, `${path}.sources`, 'a fact without source')
}

/** A route leads to one of its owners, besides. */
export function refuseRoute(
  file: string,
  path: string,
  route: Fact & { readonly url?: string | undefined },
  owners: readonly CompanyFile[],
  fail: Fail,
) {
  if (route.url !== undefined && !isOwn(route.url, owners))
    fail(file, `${path}.url`, `${route.url} is on no page of the company or the biller`)
  refuseBasis(file, path, route, owners, fail)
}

export type RefuseSentence = (path: string, sentence: string | undefined) => void

/** Sentences are read out as they stand: nothing to dial in them, and no address of nobody in the catalogue. */
export function sentenceRefusal(file: string, domains: readonly string[], fail: Fail): RefuseSentence {
  return (path, sentence) => {
    const fault = sentence && freeTextFault(sentence, domains)
    if (fault) fail(file, path, fault)
  }
}

export function refuseRouteSentences(
  { steps, confirmation, ifMissing }: Pick<BillerFile['routes'][number], 'steps' | 'confirmation' | 'ifMissing'>,
  path: string,
  refuse: RefuseSentence,
) {
  for (const [at, step] of steps.entries()) refuse(`${path}.steps[${at}]`, step)
  refuse(`${path}.confirmation`, confirmation)
  refuse(`${path}.ifMissing`, ifMissing)
}
