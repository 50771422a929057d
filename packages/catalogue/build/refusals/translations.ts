import { sentenceKey } from '../../src/sentence-key.ts'
import { translationFaults } from '../faithful.ts'
import { freeTextFault } from '../free-text.ts'
import type { CatalogueFiles } from '../read.ts'
import { sentencesOf } from '../sentences.ts'
import type { Fail } from './fail.ts'

/** Every sentence has its translation in every language, no translation is left over, and none says anything else. */
export function refuseTranslations(files: CatalogueFiles, fail: Fail) {
  const sentences = sentencesOf(files)
  const domains = files.companies.flatMap(({ data }) => data.domains)
  const keys = new Map<string, string>()
  for (const [sentence, file] of sentences) {
    const other = keys.get(sentenceKey(sentence))
    if (other !== undefined) fail(file, '', `two sentences with one key, reword one: "${sentence}", "${other}"`)
    keys.set(sentenceKey(sentence), sentence)
  }
  for (const [language, parts] of Map.groupBy(files.translations, ({ language }) => language)) {
    const seen = new Set<string>()
    for (const { file, data } of parts)
      for (const [sentence, translation] of Object.entries(data)) {
        const path = `"${sentence}"`
        if (seen.has(sentence)) fail(file, path, 'stands in two files')
        seen.add(sentence)
        if (!sentences.has(sentence)) fail(file, path, 'no such sentence in the data')
        // Rules name public lines and authorities; nothing else does, and no translation does where the sentence does not.
        const foreign = freeTextFault(sentence, domains) === undefined && freeTextFault(translation, domains)
        if (foreign) fail(file, path, foreign)
        for (const fault of translationFaults(sentence, translation, language)) fail(file, path, fault)
      }
    for (const [sentence, file] of sentences)
      if (!seen.has(sentence)) fail(file, `"${sentence}"`, `is missing in translations/${language}`)
  }
}
