import { Component, type ReactNode, Suspense, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useHasServer } from './edition.tsx'
import { Layout } from './layout.tsx'
import { Link } from './link.tsx'
import { pages } from './pages.ts'
import { matchPath, useRouter } from './router.tsx'

export function App() {
  const { path } = useRouter()
  const hasServer = useHasServer()
  return (
    <Layout>
      <PageBoundary key={path}>
        <Suspense fallback={<Loading />}>
          <CurrentPage path={path} hasServer={hasServer} />
        </Suspense>
      </PageBoundary>
    </Layout>
  )
}

function CurrentPage({ path, hasServer }: { path: string; hasServer: boolean }) {
  for (const { path: pattern, Component, server } of pages) {
    const params = server && !hasServer ? null : matchPath(pattern, path)
    if (params !== null) {
      return (
        <Arrival>
          <Component params={params} />
        </Arrival>
      )
    }
  }
  return <NotFound />
}

let isFirstPage = true

/** Names the page in the window and moves the focus to its heading, as a browser does for a page that it loads. */
function Arrival({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation()
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const heading = place.current?.querySelector('h1')
    if (heading) {
      heading.tabIndex = -1
      if (!isFirstPage) heading.focus({ preventScroll: true })
    }
    isFirstPage = false
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the heading is written in the language.
  useEffect(() => {
    const heading = place.current?.querySelector('h1')
    if (heading) document.title = `${heading.textContent} · Offhook`
  }, [i18n.language])
  return <div ref={place}>{children}</div>
}

function Loading() {
  const { t } = useTranslation()
  return (
    <p className="quiet" role="status">
      {t('loading')}
    </p>
  )
}

function NotFound() {
  const { t } = useTranslation()
  return (
    <div className="page">
      <h1>{t('notFound.title')}</h1>
      <p>{t('notFound.text')}</p>
      <p>
        <Link to="/">{t('notFound.back')}</Link>
      </p>
    </div>
  )
}

function Failed() {
  const { t } = useTranslation()
  return (
    <div className="page" role="alert">
      <h1>{t('failed.title')}</h1>
      <p>{t('failed.text')}</p>
      <button type="button" className="button" onClick={() => location.reload()}>
        {t('failed.again')}
      </button>
    </div>
  )
}

/** Keeps an error of one page from taking away the buttons that help. */
class PageBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    return this.state.failed ? <Failed /> : this.props.children
  }
}
