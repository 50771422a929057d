import { compiled } from './compiled.ts'
import { compiledGuide } from './compiled-guide.ts'
import { openFullCatalogue, type TranslationLoaders } from './full-catalogue.ts'
import type { FullCatalogue } from './model.ts'

export { isOld } from './age.ts'
export type { Certainty } from './biller/certainty.ts'
export { type Answers, questionIds, type SignUpPlace, signUpPlaces } from './biller/questions.ts'
export type { Receipt } from './biller/receipt.ts'
export {
  type BillerFinding,
  billerName,
  type Evidence,
  type Resolution,
  resolveBiller,
} from './biller/resolve.ts'
export { openFullCatalogue, type TranslationLoaders } from './full-catalogue.ts'
export {
  type HowAnswer,
  type HowAnswerToQuestion,
  type HowBiller,
  type HowQuestion,
  hasCancelButton,
  how,
} from './how/how.ts'
export { messagesFor } from './messages/index.ts'
export type { Messages } from './messages/messages.ts'
export type * from './model.ts'
export { ruleTopics } from './rule-topics.ts'

/** Each language is a module of its own, loaded when somebody asks for it. */
const translations: TranslationLoaders = {
  de: async () => (await import('./translations/de.ts')).translation,
  es: async () => (await import('./translations/es.ts')).translation,
  fr: async () => (await import('./translations/fr.ts')).translation,
}

/** Everything that was compiled into this package: load it when a person asks for a way out, not before. */
export const catalogue: FullCatalogue = openFullCatalogue(compiled, compiledGuide, translations)
