import { freeTextFault, labelFault, spellsNumber } from '../free-text.ts'
import { isOwn } from '../own-pages.ts'
import type { BillerFile, CompanyFile, SourceEntry } from '../schema.ts'
import type { Fail } from './fail.ts'

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
  else if (route.url !== undefined && spellsNumber(route.url)) fail(file, `${path}.url`, 'the address spells a number')
  refuseBasis(file, path, route, owners, fail)
}

/** A statement text names who is paid; a number in it would be read out as that one's. */
export function refuseDescriptor(file: string, index: number, text: string, fail: Fail) {
  const fault = labelFault(text)
  if (fault) fail(file, `descriptors[${index}].text`, fault)
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
