import { useTranslation } from 'react-i18next'
import { useDates } from '../../components/use-dates.ts'
import { sumOf } from './minor-units.ts'
import { useMoney } from './use-money.ts'
import type { Series } from './watch-server.ts'

const daysAhead = 45

/** The charges that are expected next, by date. */
export function Coming({ series, today }: { series: readonly Series[]; today: string }) {
  const { t } = useTranslation('watch')
  const money = useMoney()
  const dates = useDates()
  const last = new Date(Date.parse(today) + daysAhead * 86_400_000).toISOString().slice(0, 10)
  const coming = series
    .filter(({ nextDate, kind }) => nextDate !== null && nextDate >= today && nextDate <= last && kind !== 'income')
    .sort((a, b) => a.nextDate!.localeCompare(b.nextDate!))
  if (coming.length === 0) return null
  return (
    <section className="card stack" aria-labelledby="coming">
      <h2 id="coming">{t('coming.title', { count: daysAhead })}</h2>
      <ul className="watch-coming">
        {coming.map(({ id, merchant, amount, nextDate }) => (
          <li key={id}>
            <time dateTime={nextDate!}>{dates(nextDate!)}</time>
            <span>{merchant}</span>
            <b>{money(amount)}</b>
          </li>
        ))}
      </ul>
    </section>
  )
}

const monthsBack = 12

/** What the series cost, month by month: the last twelve months that have any. */
export function Months({ series }: { series: readonly Series[] }) {
  const { t } = useTranslation('watch')
  const money = useMoney()
  const dates = useDates()
  const lines = series.filter(({ kind }) => kind === 'subscription').flatMap(({ transactions }) => transactions)
  const byMonth = Map.groupBy(lines, ({ date }) => date.slice(0, 7))
  const months = [...byMonth.keys()].sort().slice(-monthsBack)
  if (months.length === 0) return null
  return (
    <section className="card stack" aria-labelledby="months">
      <h2 id="months">{t('months.title')}</h2>
      <table className="watch-lines">
        <tbody>
          {months.map((month) => {
            const amounts = byMonth.get(month)!.map(({ amount, currency }) => ({ value: amount, currency }))
            const currencies = [...new Set(amounts.map(({ currency }) => currency))]
            return (
              <tr key={month}>
                <th scope="row">{dates(month)}</th>
                <td className="watch-amount">
                  {currencies
                    .map((currency) => sumOf(amounts, currency))
                    .map(({ value, currency }) => money({ value: value.replace(/^-/, ''), currency }))
                    .join(' + ')}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
