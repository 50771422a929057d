import './layout.css'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type Language, languages } from '../locales/languages.ts'
import { useHasServer } from './edition.tsx'
import { chooseLanguage } from './i18n.ts'
import { Link } from './link.tsx'
import { pages } from './pages.ts'
import { leave } from './quick-exit.ts'

/** What stands on every page: the way home, the pages, the two buttons for an emergency, the way out. */
export function Layout({ children }: { children: ReactNode }) {
  const { t } = useTranslation()
  const hasServer = useHasServer()
  return (
    <>
      <button type="button" className="skip" onClick={() => document.querySelector<HTMLElement>('#content')?.focus()}>
        {t('skip')}
      </button>
      <header className="head">
        <Link to="/" className="head-name">
          <Mark />
          <span>{t('name')}</span>
        </Link>
        <nav className="head-pages" aria-label={t('navigation')}>
          {pages.map(({ path, nav, server }) =>
            nav === undefined || (server && !hasServer) ? null : (
              <Link key={path} to={path}>
                {t(`pages.${nav}`)}
              </Link>
            ),
          )}
        </nav>
        <button type="button" className="head-leave" title={t('leaveHint')} onClick={leave}>
          {t('leave')}
        </button>
      </header>
      <aside className="help-now" aria-label={t('helpNow')}>
        <Link to="/on-the-phone" className="button button-urgent">
          {t('onThePhone')}
        </Link>
        <Link to="/already-called" className="button button-called">
          {t('alreadyCalled')}
        </Link>
      </aside>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <footer className="foot">
        <p>{t('footer.local')}</p>
        <LanguageChoice />
      </footer>
    </>
  )
}

function LanguageChoice() {
  const { t, i18n } = useTranslation()
  const names = Object.entries(languages)
  if (names.length < 2) return null
  return (
    <label className="foot-language">
      {t('footer.language')}
      <select value={i18n.language} onChange={(event) => void chooseLanguage(event.target.value as Language)}>
        {names.map(([tag, { name }]) => (
          <option key={tag} value={tag} lang={tag}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

function Mark() {
  return (
    <svg className="mark" viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="9" className="mark-ground" />
      <path d="M19 6.5v12.2a5.2 5.2 0 1 1-10.4 0v-2.5" className="mark-hook" />
      <path d="m21.5 23.5 4-4" className="mark-barb" />
    </svg>
  )
}
