import { type Help, helpIn } from '@offhook/catalogue/help'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'

/** The help in the language of the page. */
export function useHelp(): Help {
  const { i18n } = useTranslation()
  return useMemo(() => helpIn(i18n.language), [i18n.language])
}
