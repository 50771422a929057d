import { type ComponentType, type LazyExoticComponent, lazy } from 'react'

/** A page gets the `:names` of its path. */
export type PageComponent = ComponentType<{ readonly params: Readonly<Record<string, string>> }>

export interface Page {
  readonly path: string
  readonly Component: LazyExoticComponent<PageComponent>
  /** The key of its name under `shell.pages`, where it stands in the navigation. */
  readonly nav?: 'check' | 'services' | 'cases' | 'watch' | 'helping'
  /** Needs the local server, and is left out of `offhook.html`. */
  readonly server?: true
}

/** Every page of the app, in the order of the navigation. A page is a folder under `pages/` and a line here. */
export const pages: readonly Page[] = [
  { path: '/', Component: lazy(() => import('../pages/check/page.tsx')), nav: 'check' },
  { path: '/services', Component: lazy(() => import('../pages/services/page.tsx')), nav: 'services' },
  { path: '/services/:id', Component: lazy(() => import('../pages/services/service-page.tsx')) },
  { path: '/cases', Component: lazy(() => import('../pages/cases/page.tsx')), nav: 'cases', server: true },
  { path: '/cases/:id', Component: lazy(() => import('../pages/cases/case-page.tsx')), server: true },
  { path: '/watch', Component: lazy(() => import('../pages/watch/page.tsx')), nav: 'watch', server: true },
  { path: '/helping', Component: lazy(() => import('../pages/helping/page.tsx')), nav: 'helping' },
  { path: '/on-the-phone', Component: lazy(() => import('../pages/on-the-phone/page.tsx')) },
  { path: '/already-called', Component: lazy(() => import('../pages/already-called/page.tsx')) },
]
