import { useTranslation } from 'react-i18next'
import { useDates } from '../../components/use-dates.ts'
import { useMoney } from './use-money.ts'
import type { Series } from './watch-server.ts'

const daysBack = 90

/** What is different from before: new prices, new series, ended and returned ones. */
export function Changed({ series, today }: { series: readonly Series[]; today: string }) {
  const { t } = useTranslation('watch')
  const money = useMoney()
  const dates = useDates()
  const since = new Date(Date.parse(today) - daysBack * 86_400_000).toISOString().slice(0, 10)
  const changes = series
    .filter(({ kind }) => kind !== 'income')
    .flatMap(({ id, merchant, status, priceSteps, firstDate, lastDate, amount }) => {
      const step = priceSteps.length > 1 ? priceSteps.at(-1)! : null
      return [
        ...(step && step.date >= since
          ? [
              {
                key: `price ${id}`,
                date: step.date,
                text: t('changed.price', {
                  merchant,
                  before: money(priceSteps.at(-2)!.amount),
                  after: money(step.amount),
                }),
              },
            ]
          : []),
        ...(firstDate >= since
          ? [{ key: `new ${id}`, date: firstDate, text: t('changed.new', { merchant, amount: money(amount) }) }]
          : []),
        ...(status === 'ended' && lastDate >= since
          ? [{ key: `ended ${id}`, date: lastDate, text: t('changed.ended', { merchant, date: dates(lastDate) }) }]
          : []),
        ...(status === 'returned'
          ? [{ key: `returned ${id}`, date: lastDate, text: t('changed.returned', { merchant }) }]
          : []),
      ]
    })
    .sort((a, b) => b.date.localeCompare(a.date))
  if (changes.length === 0) return null
  return (
    <section className="card stack" aria-labelledby="changed">
      <h2 id="changed">{t('changed.title', { count: daysBack })}</h2>
      <ul className="watch-changes">
        {changes.map(({ key, text }) => (
          <li key={key}>{text}</li>
        ))}
      </ul>
    </section>
  )
}
