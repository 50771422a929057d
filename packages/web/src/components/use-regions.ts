import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'

/** The name of a country, or of the European Union, in the language of the page. */
export function useRegions(): (code: string) => string {
  const { i18n } = useTranslation()
  return useCallback((code: string) => regionName(code, i18n.language), [i18n.language])
}

function regionName(code: string, language: string): string {
  return new Intl.DisplayNames(language, { type: 'region', fallback: 'code' }).of(code) ?? code
}
