import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { type Language, languages } from '../locales/languages.ts'

const stored = 'offhook-language'

/** Starts with the language chosen in this tab, or else the first of the browser's that there is, or English. */
export async function startLanguage(): Promise<void> {
  await i18next.use(initReactI18next).init({
    resources: {},
    defaultNS: 'shell',
    fallbackLng: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  })
  await setLanguage(chosenLanguage())
}

/** Loads the strings of a language, shows the page in it and remembers it for this tab. */
export async function setLanguage(language: Language): Promise<void> {
  const strings = await languages[language].load()
  for (const [area, texts] of Object.entries(strings)) i18next.addResourceBundle(language, area, texts)
  await i18next.changeLanguage(language)
  document.documentElement.lang = language
  try {
    sessionStorage.setItem(stored, language)
  } catch {
    // Without session storage the browser's own language is taken again next time.
  }
}

function chosenLanguage(): Language {
  let wanted = [...navigator.languages]
  try {
    wanted = [sessionStorage.getItem(stored) ?? '', ...wanted]
  } catch {
    // As above.
  }
  const found = wanted.map((tag) => tag.slice(0, 2)).find((tag) => Object.hasOwn(languages, tag))
  return (found ?? 'en') as Language
}
