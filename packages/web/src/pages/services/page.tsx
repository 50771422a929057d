import './services.css'
import { type FormEvent, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from '../../app/link.tsx'
import { useRouter } from '../../app/router.tsx'
import { useRemembered } from '../../components/remembered.ts'
import { useRegions } from '../../components/use-regions.ts'
import type { ServiceListItem } from '../../engine/guide-view.ts'
import { useEngine } from '../../engine/use-engine.tsx'
import { type Filter, Filters, noFilter, passes } from './filters.tsx'
import { LineBox } from './line-box.tsx'

/** The directory of services, found by name, however it is written, and narrowed by what they are. */
export default function ServicesPage() {
  const { t } = useTranslation('services')
  const { navigate } = useRouter()
  const region = useRegions()
  const [words, setWords] = useRemembered('service words', '')
  const [filter, setFilter] = useRemembered<Filter>('service filter', noFilter)
  const all = useServices('')
  const found = useServices(words)
  const shown = found?.filter((service) => passes(service, filter)) ?? []
  const unnoted = filter.country === '' ? 0 : (found ?? []).filter(({ countries }) => countries.length === 0).length
  const typed = words.trim()

  const goToFirst = (event: FormEvent) => {
    event.preventDefault()
    const first = shown[0]
    if (typed !== '' && first !== undefined) navigate(`/services/${first.id}`)
  }
  return (
    <div className="page">
      <div className="stack">
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
      </div>
      <search className="card stack">
        <form className="field" onSubmit={goToFirst}>
          <label htmlFor="service-words">{t('search')}</label>
          <input
            id="service-words"
            type="search"
            autoComplete="off"
            spellCheck={false}
            maxLength={120}
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
        </form>
        {all !== null && <Filters all={all} filter={filter} onChange={setFilter} />}
      </search>
      <LineBox />
      <section className="stack" aria-label={t('list')}>
        <p className="quiet" role="status">
          {found !== null && t('count', { count: shown.length })}
        </p>
        <ul className="service-list">
          {shown.map(({ id, name, company, category, countries }) => (
            <li key={id}>
              <Link to={`/services/${id}`}>
                <b>{name}</b>
                <span>
                  {[
                    company === name ? '' : company,
                    category === null ? '' : t(`category.${category}`),
                    countries.length > 0 && countries.length < 3 ? countries.map(region).join(', ') : '',
                  ]
                    .filter((part) => part !== '')
                    .join(' · ')}
                </span>
              </Link>
            </li>
          ))}
        </ul>
        {unnoted > 0 && !filter.unnoted && (
          <p>
            {t('filter.unnoted', { count: unnoted })}{' '}
            <button type="button" className="button" onClick={() => setFilter({ ...filter, unnoted: true })}>
              {t('filter.showUnnoted')}
            </button>
          </p>
        )}
        {found !== null && typed !== '' && (
          <div className="card stack">
            <h2>{t('unknown.notHere')}</h2>
            <p>{t('unknown.hint')}</p>
            <p>
              <Link to={`/services/${encodeURIComponent(typed)}`}>{t('unknown.whatStill')}</Link>
            </p>
          </div>
        )}
      </section>
    </div>
  )
}

/** The services that the words may mean; what was found before stays until the next is there. */
function useServices(words: string): readonly ServiceListItem[] | null {
  const engine = useEngine()
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
  return found
}
