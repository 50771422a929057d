/**
 * What numbers are for and when they answer, in another language, keyed by the English sentence. A part of its own: a page
 * for somebody on the phone shows numbers and loads nothing else of the catalogue.
 */
const loaders: Readonly<Record<string, () => Promise<{ readonly words: string }>>> = {
  es: () => import('./words/es.ts'),
  de: () => import('./words/de.ts'),
  fr: () => import('./words/fr.ts'),
}

/** Empty where the sentences are in this language already, or not written in it. */
export async function numberWords(language: string): Promise<Readonly<Record<string, string>>> {
  const load = Object.hasOwn(loaders, language) ? loaders[language] : undefined
  return load === undefined ? {} : (JSON.parse((await load()).words) as Record<string, string>)
}
