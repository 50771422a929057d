import { createContext, type ReactNode, useContext } from 'react'
import type { EngineClient } from './connect.ts'

const EngineContext = createContext<(() => EngineClient) | null>(null)

/** `start` is called when a page first needs the engine, and gives the same one ever after. */
export function EngineProvider({ start, children }: { start: () => EngineClient; children: ReactNode }) {
  return <EngineContext value={start}>{children}</EngineContext>
}

/** The engine. Starting it costs a worker, so call it where something is asked, not while rendering. */
export function useEngine(): () => EngineClient {
  const start = useContext(EngineContext)
  if (start === null) throw new Error('useEngine outside of EngineProvider')
  return start
}
