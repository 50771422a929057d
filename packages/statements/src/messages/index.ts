import { german } from './de.ts'
import { english } from './en.ts'
import { spanish } from './es.ts'
import { french } from './fr.ts'
import type { Messages } from './messages.ts'

const languages: Readonly<Record<string, Messages>> = { en: english, es: spanish, de: german, fr: french }

/** The sentences of a language (`de`, `de-AT`); English where there are none. */
export function messagesIn(language: string): Messages {
  return languages[language.toLowerCase().split('-')[0]!] ?? english
}
