import type { Source } from '../model.ts'
import { compiledHelp } from './compiled.ts'
import type { DatedStep, Given, Help, HelpStep } from './model.ts'
import type { HelpWords, PackedHelp, PackedHelpSource, PackedHelpStep } from './packed.ts'

export { isOld } from '../age.ts'
export { numberWords } from '../number-words/index.ts'
export type * from './model.ts'

/** The words of each language are a module of its own, loaded when somebody asks for it. */
const loaders: Readonly<Record<string, () => Promise<{ readonly words: string }>>> = {
  en: () => import('./words/en.ts'),
  es: () => import('./words/es.ts'),
  de: () => import('./words/de.ts'),
  fr: () => import('./words/fr.ts'),
}

/** The languages that the help is written in, by their two letters. */
export const helpLanguages: readonly string[] = Object.keys(loaders)

/** The help in a language, or in English where it is not written in that one. */
export async function helpIn(language: string): Promise<Help> {
  const load = Object.hasOwn(loaders, language) ? loaders[language]! : loaders['en']!
  const words = JSON.parse((await load()).words) as HelpWords
  const packed = JSON.parse(compiledHelp) as PackedHelp
  const steps = (list: readonly PackedHelpStep[], texts: HelpWords['onThePhone']) =>
    list.map((step): HelpStep => expandStep(step, texts))
  return {
    onThePhone: steps(packed.onThePhone, words.onThePhone),
    given: Object.fromEntries(
      Object.entries(packed.given).map(([given, list]) => [given, steps(list, words.given[given]!)]),
    ) as Record<Given, HelpStep[]>,
    month: packed.month.map((step): DatedStep => {
      const [fromDay, toDay] = step[4] as readonly [number, number]
      return { ...expandStep(step, words.month), fromDay, toDay }
    }),
    bankCall: steps(packed.bankCall, words.bankCall),
    helping: steps(packed.helping, words.helping),
    signs: steps(packed.signs, words.signs),
    secondFraud: { text: words.secondFraud, sources: packed.secondFraud.map(expandSource) },
  }
}

function expandStep([id, places, lines, source]: PackedHelpStep, words: HelpWords['onThePhone']): HelpStep {
  return { id, ...words[id]!, places, lines, source: expandSource(source) }
}

function expandSource([url, authority, readAt]: PackedHelpSource): Source {
  return { url, ownDomain: authority === 1, readAt, asOf: null }
}
