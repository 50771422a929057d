import type { DatedStep, HelpStep } from '@offhook/catalogue/help'
import { useTranslation } from 'react-i18next'
import { useRemembered } from '../../components/remembered.ts'
import { Steps } from '../../components/steps.tsx'
import { useDates } from '../../components/use-dates.ts'

/** The thirty days after the call, with dates counted from the day of the call. */
export function Month({ steps, country }: { steps: readonly DatedStep[]; country: string }) {
  const { t } = useTranslation('alreadyCalled')
  const date = useDates()
  const [called, setCalled] = useRemembered('day of the call', dayOf(new Date()))
  const inOrder = steps.toSorted((a, b) => a.fromDay - b.fromDay || a.toDay - b.toDay)
  const days = (step: HelpStep) => {
    const { fromDay, toDay } = step as DatedStep
    const from = date(dayAfter(called, fromDay - 1))
    const to = date(dayAfter(called, toDay - 1))
    return <span className="step-days">{from === to ? t('month.one', { from }) : t('month.span', { from, to })}</span>
  }
  return (
    <section className="card stack" aria-labelledby="month">
      <h2 id="month">{t('month.title')}</h2>
      <div className="field no-print">
        <label htmlFor="called-on">{t('month.called')}</label>
        <input
          id="called-on"
          type="date"
          value={called}
          max={dayOf(new Date())}
          onChange={(event) => {
            if (event.target.value !== '') setCalled(event.target.value)
          }}
        />
      </div>
      <Steps name="month" steps={inOrder} country={country} above={days} />
    </section>
  )
}

/** The calendar day where the person is. */
function dayOf(moment: Date): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}
