import type { PackedTranslation } from '../src/packed.ts'
import { sentenceKey } from '../src/sentence-key.ts'
import type { CatalogueFiles } from './read.ts'
import { numberSentences, sentencesOf } from './sentences.ts'
import { typeset } from './typeset.ts'

/** The compact form of each language: what has been verified gives the same bytes, in whichever files it stands. */
export function packTranslations(files: CatalogueFiles, version: string): Record<string, string> {
  const sentences = [...sentencesOf(files).keys()]
  const byLanguage = Map.groupBy(files.translations, ({ language }) => language)
  return Object.fromEntries(
    [...byLanguage].map(([language, parts]) => {
      const known = new Map(parts.flatMap(({ data }) => Object.entries(data)))
      const translated = sentences.filter((sentence) => known.has(sentence))
      const packed: PackedTranslation = {
        of: version,
        isWhole: translated.length === sentences.length,
        sentences: Object.fromEntries(
          translated.map((each) => [sentenceKey(each), typeset(language, known.get(each)!)]),
        ),
      }
      return [language, JSON.stringify(packed)]
    }),
  )
}

/** What numbers are for, in each language: a small part, so each sentence stands under the English one as it is. */
export function packNumberWords(files: CatalogueFiles): Record<string, string> {
  const sentences = numberSentences(files)
  const byLanguage = Map.groupBy(files.translations, ({ language }) => language)
  return Object.fromEntries(
    [...byLanguage].map(([language, parts]) => {
      const known = new Map(parts.flatMap(({ data }) => Object.entries(data)))
      const said = sentences.flatMap((each) => (known.has(each) ? [[each, typeset(language, known.get(each)!)]] : []))
      return [language, JSON.stringify(Object.fromEntries(said))]
    }),
  )
}
