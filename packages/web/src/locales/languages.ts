import type { en } from './en/index.ts'

/**
 * The strings of one language: the areas and keys of the English ones, each a string. A language that lacks one, or has
 * one too many, does not compile; one whose `{{names}}` differ is refused by the build (`build/languages.ts`).
 */
export type Strings = Texts<typeof en>

type Texts<T> = { readonly [K in keyof T]: T[K] extends string ? string : Texts<T[K]> }

/** A language is a folder beside `en` and a line here. Its strings are loaded when it is chosen. */
export const languages = {
  en: { name: 'English', load: async (): Promise<Strings> => (await import('./en/index.ts')).en },
  es: { name: 'Español', load: async (): Promise<Strings> => (await import('./es/index.ts')).es },
  de: { name: 'Deutsch', load: async (): Promise<Strings> => (await import('./de/index.ts')).de },
  fr: { name: 'Français', load: async (): Promise<Strings> => (await import('./fr/index.ts')).fr },
} as const

export type Language = keyof typeof languages

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell'
    resources: typeof en
    returnNull: false
  }
}
