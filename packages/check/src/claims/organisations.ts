import type { Span } from '../scene.ts'
import type { Passage } from '../text/passage.ts'

/** Words that end the names of organisations, in the languages of the signals. */
const kinds =
  /^(?:airlines?|airways|aerolineas|linhas|bank|banco|banque|banca|bancorp|sparkasse|wallet|exchange|insurance|seguros|versicherung(?:en)?|assurances?|assicurazioni|verzekeringen|telecom|telekom|telco|mobile|broadband|energy|energie|energia|electric|financial|finance|finanz|loans?|credit|antivirus|security|software|printers?|routers?|cruises?|travels?|pay|payments?|lines|gmbh|inc|ltd|llc|corp|corporation|technologies|systems|streaming|vpn|cloud|crypto)$/

/** Whether a word ends names of organisations ("Airlines", "Bank"). */
export function isKindOfOrganisation(word: string): boolean {
  return kinds.test(word)
}

/** Organisations that a passage names and the catalogue lacks: a capitalised name before the word for its kind. */
export function findOrganisations(passage: Passage, brands: readonly Span[]): Span[] {
  const found: Span[] = []
  let brand = 0
  passage.words.forEach((word, at) => {
    if (at === 0 || !kinds.test(word) || !isCapitalised(passage, at) || !isCapitalised(passage, at - 1)) return
    if (passage.sentences[at] !== passage.sentences[at - 1]) return
    while (brand < brands.length && brands[brand]!.to <= at - 1) brand += 1
    if (brand < brands.length && brands[brand]!.from <= at) return
    found.push({ from: at - 1, to: at + 1 })
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

/** Whether a word of the text as given begins with a capital letter. */
export function isCapitalised(passage: Passage, word: number): boolean {
  const letter = String.fromCodePoint(passage.text.codePointAt(passage.starts[word]!)!)
  return letter !== letter.toLowerCase()
}
