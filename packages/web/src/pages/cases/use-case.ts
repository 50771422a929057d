import { useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type CaseView, casesServer } from './cases-server.ts'

/** So many moments of the timeline are shown at first; a case may have thousands. */
const moments = 200

/** A case, and the way to do something with it. */
export interface OpenedCase {
  readonly view: CaseView
  readonly isBusy: boolean
  /** Does something, then shows the case as it is afterwards. Says in words what came of it, or what went wrong. */
  act(what: () => Promise<unknown>, said?: string): Promise<boolean>
}

export function useCase(id: string) {
  const { i18n } = useTranslation()
  const [view, setView] = useState<CaseView | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [most, setMost] = useState(moments)
  const [said, setSaid] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const load = useCallback(async () => {
    try {
      setView(await casesServer.get(id, most, i18n.language))
    } catch (error) {
      setProblem((error as Error).message)
    }
  }, [id, most, i18n.language])
  useEffect(() => {
    void load()
  }, [load])
  const act = useCallback(
    async (what: () => Promise<unknown>, words?: string) => {
      setBusy(true)
      setSaid(null)
      setProblem(null)
      let isDone = true
      try {
        await what()
        setSaid(words ?? null)
      } catch (error) {
        isDone = false
        setProblem((error as Error).message)
      }
      await load()
      setBusy(false)
      return isDone
    },
    [load],
  )
  return { view, isBusy, act, said, problem, showAll: () => setMost(100_000) }
}
