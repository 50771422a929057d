import { type Language, languages } from '../src/locales/languages.ts'

/** What is wrong with the strings of a language, one line each: `de: services.back is missing`. */
export async function languageProblems(): Promise<string[]> {
  const { en, ...others } = Object.fromEntries(
    await Promise.all(
      (Object.keys(languages) as Language[]).map(async (tag) => [tag, flat(await languages[tag].load())] as const),
    ),
  ) as Record<Language, Texts>
  return Object.entries(others).flatMap(([tag, texts]) => differences(en, texts).map((what) => `${tag}: ${what}`))
}

/** Keys such as `services.filter.all` with their texts. */
export type Texts = Readonly<Record<string, string>>

/** Where texts differ from the English ones in their keys or their `{{names}}`, or are empty. */
export function differences(english: Texts, texts: Texts): string[] {
  return [
    ...Object.keys(english)
      .filter((key) => !(key in texts))
      .map((key) => `${key} is missing`),
    ...Object.keys(texts)
      .filter((key) => !(key in english))
      .map((key) => `${key} is in no English file`),
    ...Object.entries(texts).flatMap(([key, text]) => {
      const wanted = english[key]
      if (wanted === undefined) return []
      if (text.trim() === '') return [`${key} is empty`]
      const [has, needs] = [namesIn(key, text), namesIn(key, wanted)]
      return has === needs ? [] : [`${key} has ${has || 'no name'} where English has ${needs || 'none'}`]
    }),
  ]
}

/** A plural form may say its count in words: "one line", "{{count}} lines". */
function namesIn(key: string, text: string): string {
  const names = new Set([...text.matchAll(/\{\{(.*?)\}\}/g)].map(([, name]) => name!.trim()))
  if (/_(?:zero|one|two|few|many|other)$/.test(key)) names.delete('count')
  return [...names].sort().join(', ')
}

function flat(strings: object, prefix = ''): Texts {
  return Object.fromEntries(
    Object.entries(strings).flatMap(([key, value]) =>
      typeof value === 'string' ? [[prefix + key, value]] : Object.entries(flat(value as object, `${prefix}${key}.`)),
    ),
  )
}
