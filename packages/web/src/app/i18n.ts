import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { type Language, languages } from '../locales/languages.ts'

const stored = 'offhook-language'

/** Starts with the language chosen before, or else the first of the browser's that there is, or English. */
export async function startLanguage(): Promise<void> {
  await i18next.use(initReactI18next).init({
    resources: {},
    defaultNS: 'shell',
    fallbackLng: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  })
  await show(wantedLanguage())
}

/** Shows the page in a language from now on, also the next time; the quick exit forgets it. */
export async function chooseLanguage(language: Language): Promise<void> {
  await show(language)
  try {
    localStorage.setItem(stored, language)
  } catch {
    // Without storage the browser's own language is taken again next time.
  }
}

/** Forgets which language was chosen. */
export function forgetLanguage(): void {
  localStorage.removeItem(stored)
}

/** Loads the strings of a language and shows the page in it. */
async function show(language: Language): Promise<void> {
  const { load, loadReasons } = languages[language]
  const [strings, reasons] = await Promise.all([load(), loadReasons?.() ?? {}])
  i18next.addResourceBundle(language, 'reasons', reasons)
  for (const [area, texts] of Object.entries(strings)) i18next.addResourceBundle(language, area, texts)
  await i18next.changeLanguage(language)
  document.documentElement.lang = language
}

function wantedLanguage(): Language {
  let wanted = [...navigator.languages]
  try {
    wanted = [localStorage.getItem(stored) ?? '', ...wanted]
  } catch {
    // As above.
  }
  const found = wanted.map((tag) => tag.slice(0, 2)).find((tag) => Object.hasOwn(languages, tag))
  return (found ?? 'en') as Language
}
