import type { en } from './en/index.ts'
import type { Reasons } from './reasons.ts'
import type { Strings } from './strings.ts'

interface LanguageEntry {
  readonly name: string
  load(): Promise<Strings>
  /** Null where the engine's own sentences are in this language. */
  readonly loadReasons: (() => Promise<Reasons>) | null
}

/** A language is a folder beside `en` and a line here. Its strings are loaded when it is chosen. */
export const languages = {
  en: {
    name: 'English',
    load: async () => (await import('./en/index.ts')).en,
    loadReasons: null,
  },
  es: {
    name: 'Español',
    load: async () => (await import('./es/index.ts')).es,
    loadReasons: async () => (await import('./es/reasons.ts')).reasons,
  },
  de: {
    name: 'Deutsch',
    load: async () => (await import('./de/index.ts')).de,
    loadReasons: async () => (await import('./de/reasons.ts')).reasons,
  },
  fr: {
    name: 'Français',
    load: async () => (await import('./fr/index.ts')).fr,
    loadReasons: async () => (await import('./fr/reasons.ts')).reasons,
  },
} as const satisfies Readonly<Record<string, LanguageEntry>>

export type Language = keyof typeof languages

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell'
    resources: typeof en & { readonly reasons: Reasons }
    returnNull: false
  }
}
