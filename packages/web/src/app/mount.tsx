import '../styles/tokens.css'
import '../styles/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import type { EngineClient } from '../engine/connect.ts'
import { EngineProvider } from '../engine/use-engine.tsx'
import { App } from './app.tsx'
import { EditionProvider } from './edition.tsx'
import { startLanguage } from './i18n.ts'
import { leave, listenForExitKey, wasLeft } from './quick-exit.ts'
import { type AddressStyle, RouterProvider } from './router.tsx'

export interface MountOptions {
  readonly addresses: AddressStyle
  /** Whether a local server answers: files, addresses, cases and statements need it. */
  readonly server: boolean
  readonly startEngine: () => EngineClient
}

/** Shows the app in `#root`. */
export async function mount({ addresses, server, startEngine }: MountOptions): Promise<void> {
  if (wasLeft()) {
    leave()
    return
  }
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && wasLeft()) leave()
  })
  listenForExitKey(leave)
  let engine: EngineClient | undefined
  const start = () => {
    engine ??= startEngine()
    return engine
  }
  await startLanguage()
  createRoot(document.querySelector('#root')!).render(
    <StrictMode>
      <EditionProvider server={server}>
        <EngineProvider start={start}>
          <RouterProvider style={addresses}>
            <App />
          </RouterProvider>
        </EngineProvider>
      </EditionProvider>
    </StrictMode>,
  )
}
