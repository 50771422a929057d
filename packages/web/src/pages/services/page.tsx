import './services.css'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from '../../app/link.tsx'
import { useRemembered } from '../../components/remembered.ts'
import { useEngine } from '../../engine/use-engine.tsx'
import type { ServiceListItem } from '../../engine/view.ts'

/** The directory of services, found by name. */
export default function ServicesPage() {
  const { t } = useTranslation('services')
  const engine = useEngine()
  const [words, setWords] = useRemembered('service words', '')
  const [found, setFound] = useState<readonly ServiceListItem[] | null>(null)
  useEffect(() => {
    let isCurrent = true
    engine()
      .services(words)
      .then((services) => isCurrent && setFound(services))
      .catch(() => isCurrent && setFound([]))
    return () => {
      isCurrent = false
    }
  }, [engine, words])
  return (
    <div className="page">
      <div className="stack">
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
      </div>
      <search className="card service-search">
        <label htmlFor="service-words">{t('search')}</label>
        <input
          id="service-words"
          type="search"
          autoComplete="off"
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      </search>
      <section className="stack" aria-live="polite">
        {found !== null && found.length === 0 && <p>{t('none')}</p>}
        {found !== null && found.length > 0 && <p className="quiet">{t('count', { count: found.length })}</p>}
        <ul className="service-list">
          {found?.map(({ id, name, company }) => (
            <li key={id}>
              <Link to={`/services/${id}`}>
                <b>{name}</b>
                {company !== name && <span>{company}</span>}
              </Link>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}
