import { type Help, helpIn } from '@offhook/catalogue/help'
import { use } from 'react'
import { useTranslation } from 'react-i18next'

const opened = new Map<string, Promise<Help>>()

/** The help in the language of the page. The page waits for it, as for its own code. */
export function useHelp(): Help {
  const { i18n } = useTranslation()
  const { language } = i18n
  let help = opened.get(language)
  if (help === undefined) {
    help = helpIn(language)
    // What could not be loaded may be asked for again.
    help.catch(() => opened.delete(language))
    opened.set(language, help)
  }
  return use(help)
}
