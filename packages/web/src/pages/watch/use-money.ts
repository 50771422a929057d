import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Money } from './watch-server.ts'

/** Writes an amount as the person's language does. Money stays a decimal string: nothing is computed with it here. */
export function useMoney(): (money: Money) => string {
  const { i18n } = useTranslation()
  return useCallback(
    ({ value, currency }: Money) =>
      new Intl.NumberFormat(i18n.language, { style: 'currency', currency }).format(value as Intl.StringNumericLiteral),
    [i18n.language],
  )
}
