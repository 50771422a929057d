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

/** Whether a word of the text as given begins with a capital letter. */
export function isCapitalised(passage: Passage, word: number): boolean {
  const letter = String.fromCodePoint(passage.text.codePointAt(passage.starts[word]!)!)
  return letter !== letter.toLowerCase()
}
