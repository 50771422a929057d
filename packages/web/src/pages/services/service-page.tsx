import './services.css'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from '../../app/link.tsx'
import { DialEntry } from '../../components/dial-link.tsx'
import { OfficialLink } from '../../components/official-way.tsx'
import { PrintButton } from '../../components/print-button.tsx'
import { SourceNote } from '../../components/source-note.tsx'
import { useEngine } from '../../engine/use-engine.tsx'
import type { RouteView, ServiceView } from '../../engine/view.ts'

const actions = ['cancel', 'refund', 'contact', 'delete-account'] as const

/** One service: its own ways by what a person wants, its numbers, refund terms and what to know. */
export default function ServicePage({ params }: { params: Readonly<Record<string, string>> }) {
  const { t } = useTranslation('services')
  const engine = useEngine()
  const id = params['id'] ?? ''
  const [service, setService] = useState<ServiceView | null | undefined>(undefined)
  useEffect(() => {
    engine()
      .service(id)
      .then(setService, () => setService(null))
  }, [engine, id])
  if (service === undefined) return null
  if (service === null) {
    return (
      <div className="page">
        <h1>{t('unknown.title')}</h1>
        <p>{t('none')}</p>
        <p>
          <Link to="/services">{t('unknown.back')}</Link>
        </p>
      </div>
    )
  }
  return (
    <div className="page">
      <div className="stack">
        <p className="quiet">
          <Link to="/services">{t('title')}</Link>
        </p>
        <h1>{service.name}</h1>
        {service.company !== service.name && <p className="lead">{t('by', { company: service.company })}</p>}
      </div>
      {actions.map((action) => {
        const routes = service.routes.filter((route) => route.action === action)
        if (routes.length === 0) return null
        return (
          <section key={action} className="stack" aria-labelledby={action}>
            <h2 id={action}>
              {action === 'contact' ? t('action.contact', { service: service.name }) : t(`action.${action}`)}
            </h2>
            {action === 'delete-account' && <p>{t('deleteFirst')}</p>}
            {routes.map((route) => (
              <RouteCard key={`${route.biller} ${route.url ?? ''} ${route.steps[0] ?? ''}`} route={route} />
            ))}
          </section>
        )
      })}
      <section className="card stack" aria-labelledby="numbers">
        <h2 id="numbers">{t('numbers')}</h2>
        {service.numbers.length === 0 && <p>{t('noNumbers')}</p>}
        {service.numbers.map((dial) => (
          <DialEntry key={dial.dial} dial={dial} />
        ))}
      </section>
      {service.refunds.length > 0 && (
        <section className="card stack" aria-labelledby="refunds">
          <h2 id="refunds">{t('refunds')}</h2>
          <ul className="service-facts">
            {service.refunds.map(({ plan, condition, billerName, sources }) => (
              <li key={plan + condition}>
                <b>{plan}</b>
                <span className="quiet"> {t('billedBy', { biller: billerName })}</span>
                <p>{condition}</p>
                {sources.slice(0, 1).map((source) => (
                  <SourceNote key={source.url} source={source} />
                ))}
              </li>
            ))}
          </ul>
        </section>
      )}
      {service.caveats.length > 0 && (
        <section className="card stack" aria-labelledby="caveats">
          <h2 id="caveats">{t('caveats')}</h2>
          <ul className="service-caveats">
            {service.caveats.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </section>
      )}
      <p>
        <PrintButton />
      </p>
    </div>
  )
}

function RouteCard({ route }: { route: RouteView }) {
  const { t } = useTranslation('services')
  return (
    <article className="card stack">
      <h3>{t('billedBy', { biller: route.billerName })}</h3>
      {route.url !== null && (
        <p>
          <OfficialLink url={route.url} />
        </p>
      )}
      <ol className="service-steps">
        {route.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {route.takesEffect !== 'unknown' && <p>{t(`effect.${route.takesEffect}`)}</p>}
      {route.confirmation !== null && (
        <p>
          <b>{t('confirmation')}:</b> {route.confirmation}
        </p>
      )}
      {route.ifMissing !== null && (
        <p>
          <b>{t('ifMissing')}:</b> {route.ifMissing}
        </p>
      )}
      {route.basis !== 'own-domain' && <p className="quiet">{t(`basis.${route.basis}`)}</p>}
      {route.sources.slice(0, 2).map((source) => (
        <SourceNote key={source.url} source={source} />
      ))}
    </article>
  )
}
