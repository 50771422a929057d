import { useEffect, useState } from 'react'
import { useEngine } from '../engine/use-engine.tsx'
import type { DialView } from '../engine/view.ts'

/** The public lines that steps name, by id. Empty until the engine has answered; the steps stand without them. */
export function useLines(steps: readonly { readonly lines: readonly string[] }[]): Readonly<Record<string, DialView>> {
  const engine = useEngine()
  const ids = [...new Set(steps.flatMap(({ lines }) => lines))].sort().join(' ')
  const [lines, setLines] = useState<Readonly<Record<string, DialView>>>({})
  useEffect(() => {
    if (ids !== '')
      engine()
        .lines(ids.split(' '))
        .then(setLines, () => {})
  }, [engine, ids])
  return lines
}
