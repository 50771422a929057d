import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'

/** Writes dates as precise as they are given: `2026-11-20`, `2026-11` or `2026`. */
export function useDates(): (date: string) => string {
  const { i18n } = useTranslation()
  return useCallback((date: string) => writeDate(date, i18n.language), [i18n.language])
}

function writeDate(date: string, language: string): string {
  const [year, month, day] = date.split('-').map(Number)
  if (month === undefined) return date
  return new Intl.DateTimeFormat(language, {
    year: 'numeric',
    month: 'long',
    ...(day !== undefined && { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(Date.UTC(year!, month - 1, day ?? 1))
}
