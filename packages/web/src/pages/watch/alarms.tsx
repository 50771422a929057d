import { useTranslation } from 'react-i18next'
import { Link } from '../../app/link.tsx'
import { VerdictCard } from '../../components/verdict-card.tsx'
import { type Alarm, watchServer } from './watch-server.ts'

/** Charges that should not be there, and decisions that cannot wait, each with what to do next. */
export function Alarms({ alarms, onChange }: { alarms: readonly Alarm[]; onChange: () => void }) {
  const { t } = useTranslation('watch')
  if (alarms.length === 0) return null
  return (
    <VerdictCard tone="caution" title={t('alarms.title', { count: alarms.length })}>
      <ul className="watch-alarms">
        {alarms.map(({ id, text, next, serviceId, merchant }) => (
          <li key={id} className="stack">
            <p>
              <b>{text}</b>
            </p>
            <ol>
              {next.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
            <div className="row">
              {serviceId !== null && <Link to={`/services/${serviceId}`}>{t('series.guide', { merchant })}</Link>}
              <button
                type="button"
                className="button"
                onClick={() => void watchServer.putAside(id).then(onChange, onChange)}
              >
                {t('alarms.aside')}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </VerdictCard>
  )
}
