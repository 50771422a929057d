import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { remember, useRemembered } from '../../components/remembered.ts'
import type { GuideQuestion, GuideView } from '../../engine/guide-view.ts'
import { useEngine } from '../../engine/use-engine.tsx'

/** What a person tells to find out who bills. Kept in memory while the app is open, never stored. */
export type Told = Pick<GuideQuestion, 'line' | 'receiptFrom' | 'signedUp'>

export const nothingTold: Told = { line: '', receiptFrom: null, signedUp: null }

/** What was told of one service. */
export function useTold(service: string) {
  return useRemembered<Told>(`told ${service}`, nothingTold)
}

/** Tells the page of a service what was told before it was opened. */
export function tellAhead(service: string, told: Told): void {
  remember(`told ${service}`, told)
}

/** The guide for what was told so far; the one before stays until the next is there. */
export function useGuide(service: string, told: Told): GuideView | null {
  const engine = useEngine()
  const { i18n } = useTranslation()
  const { language } = i18n
  const { line, receiptFrom, signedUp } = told
  const [guide, setGuide] = useState<GuideView | null>(null)
  const [error, setError] = useState<unknown>(null)
  useEffect(() => {
    let isCurrent = true
    engine()
      .guide({ service, line, receiptFrom, signedUp, language })
      .then(
        (view) => isCurrent && setGuide(view),
        (reason: unknown) => isCurrent && setError(reason),
      )
    return () => {
      isCurrent = false
    }
  }, [engine, service, line, receiptFrom, signedUp, language])
  // What went wrong is shown by the boundary around every page.
  if (error !== null) throw error
  return guide
}
