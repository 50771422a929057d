import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from '../../app/link.tsx'
import { useDates } from '../../components/use-dates.ts'
import { VerdictCard } from '../../components/verdict-card.tsx'
import { useMoney } from './use-money.ts'
import { type Alarm, type DisputeFiles, watchServer } from './watch-server.ts'

/** Charges that should not be there, and decisions that cannot wait, each with what to do next. */
export function Alarms({ alarms, onChange }: { alarms: readonly Alarm[]; onChange: () => void }) {
  const { t } = useTranslation('watch')
  if (alarms.length === 0) return null
  return (
    <VerdictCard tone="caution" title={t('alarms.title', { count: alarms.length })}>
      <ul className="watch-alarms">
        {alarms.map((alarm) => (
          <AlarmCard key={alarm.id} alarm={alarm} onChange={onChange} />
        ))}
      </ul>
    </VerdictCard>
  )
}

function AlarmCard({ alarm, onChange }: { alarm: Alarm; onChange: () => void }) {
  const { t } = useTranslation('watch')
  const money = useMoney()
  const dates = useDates()
  const { id, kind, certainty, merchant, date, amount, next, serviceId, caseId, dispute, transactions } = alarm
  const key = kind === 'charged-after-cancelling' && certainty === 'perhaps' ? 'perhaps-after-cancelling' : kind
  const said = { merchant, date: dates(date), amount: amount === null ? '' : money(amount) }
  const [line] = transactions
  return (
    <li className="stack">
      <p>
        <b>{t(`alarms.text.${key}`, { ...said, defaultValue: alarm.text })}</b>
      </p>
      {line && <p className="quiet">{line.shown}</p>}
      <ol>
        {next.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {dispute !== null && <Dispute dispute={dispute} />}
      <div className="row">
        {caseId !== null && <Link to={`/cases/${caseId}`}>{t('alarms.case')}</Link>}
        {serviceId !== null && <Link to={`/services/${serviceId}`}>{t('series.guide', { merchant })}</Link>}
        <button type="button" className="button" onClick={() => void watchServer.putAside(id).then(onChange, onChange)}>
          {t('alarms.aside')}
        </button>
      </div>
    </li>
  )
}

/** The day that matters, and the letter to the bank in one step. */
function Dispute({ dispute }: { dispute: NonNullable<Alarm['dispute']> }) {
  const { t } = useTranslation('watch')
  const dates = useDates()
  const [made, setMade] = useState<DisputeFiles | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const make = () =>
    watchServer.dispute(dispute.caseId).then(setMade, (error: Error) => {
      setProblem(error.message)
    })
  return (
    <div className="stack" aria-live="polite">
      {dispute.by !== null && <p>{t('alarms.disputeBy', { date: dates(dispute.by) })}</p>}
      {made === null && (
        <div>
          <button type="button" className="button button-main" onClick={() => void make()}>
            {t('alarms.dispute')}
          </button>
        </div>
      )}
      {problem !== null && <p>{problem}</p>}
      {made !== null && 'missing' in made && (
        <div>
          <p>{t('alarms.disputeAsks')}</p>
          <ul>
            {made.missing.map(({ fact, question }) => (
              <li key={fact}>{question}</li>
            ))}
          </ul>
          <Link to={`/cases/${dispute.caseId}`}>{t('alarms.case')}</Link>
        </div>
      )}
      {made !== null && 'files' in made && (
        <div>
          <p>{t('alarms.files')}</p>
          <ul>
            {made.files.map(({ name, url }) => (
              <li key={name}>
                <a href={url} download={name}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
