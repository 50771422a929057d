import type { ReadPassage, Span } from '../scene.ts'
import { isCapitalised, type Passage } from '../text/passage.ts'
import { namedBesideSupport } from './unknown-organisation.ts'

/** Words that end the names of organisations, in the languages of the signals. */
const kinds =
  /^(?:airlines?|airways|aerolineas|linhas|bank|banco|banque|banca|bancorp|sparkasse|wallet|exchange|insurance|seguros|versicherung(?:en)?|assurances?|assicurazioni|verzekeringen|telecom|telekom|telco|mobile|broadband|energy|energie|energia|electric|financial|finance|finanz|loans?|credit|antivirus|security|software|printers?|routers?|cruises?|travels?|pay|payments?|lines|gmbh|inc|ltd|llc|corp|corporation|technologies|systems|streaming|vpn|cloud|crypto)$/

/**
 * Organisations that a passage names and the catalogue lacks: a capitalised name before the word for its kind
 * ("Zorblatt Airlines"), or beside words of support ("Zorblatt customer service").
 */
export function findOrganisations(passage: NamedPassage, brands: readonly Span[]): Span[] {
  const found = [...namedByKind(passage), ...namedBesideSupport(passage)].sort((a, b) => a.from - b.from || b.to - a.to)
  const organisations: Span[] = []
  let brand = 0
  for (const span of found) {
    if (organisations.length > 0 && organisations.at(-1)!.to > span.from) continue
    while (brand < brands.length && brands[brand]!.to <= span.from) brand += 1
    if (brand < brands.length && brands[brand]!.from < span.to) continue
    organisations.push(span)
  }
  return organisations
}

type NamedPassage = Passage & Pick<ReadPassage, 'concepts' | 'isMention'>

function namedByKind(passage: Passage): Span[] {
  const found: Span[] = []
  passage.words.forEach((word, at) => {
    if (at === 0 || !kinds.test(word) || !isCapitalised(passage, at) || !isCapitalised(passage, at - 1)) return
    if (passage.sentences[at] === passage.sentences[at - 1]) found.push({ from: at - 1, to: at + 1 })
  })
  return found
}

/** The organisations that stand among these words. */
export function organisationsWithin(
  { organisations }: { organisations: readonly Span[] },
  span: Span,
): readonly Span[] {
  let low = 0
  let high = organisations.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (organisations[middle]!.to <= span.from) low = middle + 1
    else high = middle
  }
  let end = low
  while (end < organisations.length && organisations[end]!.from < span.to) end += 1
  return organisations.slice(low, end)
}
