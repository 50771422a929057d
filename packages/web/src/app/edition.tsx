import { createContext, type ReactNode, useContext } from 'react'

const EditionContext = createContext(false)

export function EditionProvider({ server, children }: { server: boolean; children: ReactNode }) {
  return <EditionContext value={server}>{children}</EditionContext>
}

/** Whether a local server answers. False in `offhook.html`. */
export function useHasServer(): boolean {
  return useContext(EditionContext)
}
