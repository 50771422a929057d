import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'

/** Where the address of a page stands: in the path (served by the server), or after `#` (one file, no server). */
export type AddressStyle = 'path' | 'hash'

interface Router {
  readonly path: string
  /** Goes to a page and leaves an entry for the Back button. */
  navigate(path: string): void
  /** What stands in `href` for a path. */
  hrefOf(path: string): string
}

const RouterContext = createContext<Router | null>(null)

export function RouterProvider({ style, children }: { style: AddressStyle; children: ReactNode }) {
  const [path, setPath] = useState(() => currentPath(style))
  useEffect(() => {
    const follow = () => setPath(currentPath(style))
    addEventListener('popstate', follow)
    addEventListener('hashchange', follow)
    return () => {
      removeEventListener('popstate', follow)
      removeEventListener('hashchange', follow)
    }
  }, [style])
  const navigate = useCallback(
    (to: string) => {
      history.pushState(null, '', style === 'hash' ? `#${to}` : to)
      setPath(to)
      scrollTo(0, 0)
    },
    [style],
  )
  const router = useMemo<Router>(
    () => ({ path, navigate, hrefOf: (to) => (style === 'hash' ? `#${to}` : to) }),
    [path, navigate, style],
  )
  return <RouterContext value={router}>{children}</RouterContext>
}

export function useRouter(): Router {
  const router = useContext(RouterContext)
  if (router === null) throw new Error('useRouter outside of RouterProvider')
  return router
}

function currentPath(style: AddressStyle): string {
  const path = style === 'hash' ? location.hash.slice(1) : location.pathname
  return path.startsWith('/') ? path : '/'
}

/** The values of `:names` in a pattern such as `/services/:id`, or null where the path is another one. */
export function matchPath(pattern: string, path: string): Readonly<Record<string, string>> | null {
  const wanted = pattern.split('/')
  const given = path.replace(/(.)\/$/, '$1').split('/')
  if (wanted.length !== given.length) return null
  const values: Record<string, string> = {}
  for (const [index, part] of wanted.entries()) {
    const value = given[index]!
    if (part.startsWith(':')) {
      if (value === '') return null
      values[part.slice(1)] = decode(value)
    } else if (part !== value) return null
  }
  return values
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
