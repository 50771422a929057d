import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from '../../app/link.tsx'
import { useCountry } from '../../components/country.tsx'
import { useDates } from '../../components/use-dates.ts'
import { useMoney } from './use-money.ts'
import { type Series, watchServer } from './watch-server.ts'

interface SeriesCardProps {
  readonly series: Series
  readonly others: readonly Series[]
  /** False for the example: nothing of it is kept, so nothing of it can be changed. */
  readonly isKept: boolean
  readonly onChange: () => void
}

/** One series: what it costs, when it comes next, why it is one, and what can be done about it. */
export function SeriesCard({ series, others, isKept, onChange }: SeriesCardProps) {
  const { t } = useTranslation('watch')
  const money = useMoney()
  const dates = useDates()
  const [country] = useCountry()
  const [note, setNote] = useState<string | null>(null)
  const [openedCase, setCase] = useState<string | null>(null)
  const {
    id,
    merchant,
    serviceId,
    biller,
    billerName,
    cadence,
    status,
    amount,
    nextDate,
    yearlyCost,
    why,
    confidence,
  } = series
  const act = async (what: () => Promise<string>) => {
    try {
      setNote(await what())
      onChange()
    } catch (error) {
      setNote((error as Error).message)
    }
  }
  const correct = (correction: Parameters<typeof watchServer.correct>[1]) =>
    act(async () => {
      await watchServer.correct(id, correction)
      return t('series.remembered')
    })
  return (
    <li className="card watch-series">
      <div className="watch-series-head">
        <h3>{merchant}</h3>
        <p>
          <b>{money(amount)}</b> {t(`cadence.${cadence}`, { defaultValue: cadence })}
        </p>
        <p className="quiet">
          {[
            t(`status.${status}`),
            nextDate === null ? null : t('series.next', { date: dates(nextDate) }),
            t('series.yearly', { amount: money(yearlyCost) }),
            biller === 'direct' ? null : t('series.biller', { biller: billerName }),
          ]
            .filter((part) => part !== null)
            .join(' · ')}
        </p>
      </div>
      <details>
        <summary>{t('series.more')}</summary>
        <div className="stack">
          <p className="quiet">{t('series.sure', { percent: Math.round(confidence * 100) })}</p>
          <ul>
            {why.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
          {series.corrections.length > 0 && <p className="quiet">{t('series.corrected')}</p>}
          <table className="watch-lines">
            <caption className="quiet">{t('series.linesNote')}</caption>
            <tbody>
              {series.transactions.map((line) => (
                <tr key={`${line.file} ${line.line}`}>
                  <td>{dates(line.date)}</td>
                  <td className="watch-amount">{money({ value: line.amount, currency: line.currency })}</td>
                  <td>{line.shown}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {serviceId !== null && (
            <p>
              <Link to={`/services/${serviceId}`}>{t('series.guide', { merchant })}</Link>
            </p>
          )}
          {isKept && (
            <div className="row">
              {series.kind === 'subscription' && status !== 'ended' && (
                <button
                  type="button"
                  className="button button-main"
                  onClick={() =>
                    void act(async () => {
                      const { caseId } = await watchServer.cancel(id, country || null)
                      setCase(caseId)
                      return t('series.caseOpened', { caseId })
                    })
                  }
                >
                  {t('series.cancel')}
                </button>
              )}
              <button type="button" className="button" onClick={() => void correct({ kind: 'not-a-subscription' })}>
                {t('series.not')}
              </button>
              <button type="button" className="button" onClick={() => void correct({ kind: 'split' })}>
                {t('series.split')}
              </button>
              {others.length > 0 && (
                <select
                  aria-label={t('series.join')}
                  value=""
                  onChange={(event) => void correct({ kind: 'join', with: event.target.value })}
                >
                  <option value="">{t('series.join')}</option>
                  {others.map((other) => (
                    <option key={other.id} value={other.id}>
                      {other.merchant} {money(other.amount)}
                    </option>
                  ))}
                </select>
              )}
            </div>
          )}
          <p aria-live="polite">
            {note} {openedCase !== null && <Link to={`/cases/${openedCase}`}>{t('alarms.case')}</Link>}
          </p>
        </div>
      </details>
    </li>
  )
}
