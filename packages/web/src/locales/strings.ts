import type { en } from './en/index.ts'

/**
 * The strings of one language: the areas and keys of the English ones, each a string. A language that lacks one, or has
 * one too many, does not compile; one whose `{{names}}` differ is refused by the build (`build/languages.ts`).
 */
export type Strings = Texts<typeof en>

type Texts<T> = { readonly [K in keyof T]: T[K] extends string ? string : Texts<T[K]> }
