import type { en } from './en/index.ts'

/**
 * The strings of one language: the areas and keys of the English ones, each a string. A language that lacks one, or has
 * one too many, does not compile.
 */
export type Strings = Texts<typeof en>

type Texts<T> = { readonly [K in keyof T]: T[K] extends string ? string : Texts<T[K]> }

/** A language is a folder beside `en` and a line here. */
export const languages = {
  en: { name: 'English', load: async (): Promise<Strings> => (await import('./en/index.ts')).en },
} as const

export type Language = keyof typeof languages

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell'
    resources: typeof en
    returnNull: false
  }
}
