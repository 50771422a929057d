import { useTranslation } from 'react-i18next'
import { OfficialLink } from '../../components/official-way.tsx'
import { useDates } from '../../components/use-dates.ts'
import { useRegions } from '../../components/use-regions.ts'
import type { GuideView, PeopleAsk, RefundView } from '../../engine/guide-view.ts'
import { AskedAnswers } from './people-ask.tsx'
import { refundWindow } from './refund-window.ts'
import { Sources } from './sources.tsx'
import { useSession } from './use-session.ts'

interface RefundMeterProps {
  readonly guide: GuideView
  readonly about: string
  /** What holds of refunds in words, where the catalogue has no term. */
  readonly asked: PeopleAsk | undefined
}

/** The refund terms, and how many days are left of each from the day of the charge. */
export function RefundMeter({ guide, about, asked }: RefundMeterProps) {
  const { t } = useTranslation('services')
  const [day, setDay] = useSession(`charge ${about}`, '')
  const { refunds } = guide
  const hasDays = refunds.some(({ windowDays }) => windowDays !== null)
  // What holds in general repeats the terms, which stand below one by one.
  const terms = refunds.map(({ words }) => words).join(' ')
  const answers = asked?.answers.filter(({ text }) => text !== terms) ?? []
  if (refunds.length === 0 && answers.length === 0) return null
  return (
    <section className="card stack" aria-labelledby="refunds">
      <h2 id="refunds">{t('refund.title')}</h2>
      <AskedAnswers answers={answers} />
      {hasDays && (
        <div className="field">
          <label htmlFor="charged-on">{t('refund.day')}</label>
          <p className="quiet" id="charged-hint">
            {t('refund.hint')}
          </p>
          <input
            id="charged-on"
            type="date"
            aria-describedby="charged-hint"
            value={day}
            onChange={(event) => setDay(event.target.value)}
          />
        </div>
      )}
      {refunds.length > 0 && (
        <ul className="refunds" aria-live="polite">
          {refunds.map((refund) => (
            <Term key={`${refund.biller} ${refund.words}`} refund={refund} day={day} guide={guide} />
          ))}
        </ul>
      )}
    </section>
  )
}

function Term({ refund, day, guide }: { refund: RefundView; day: string; guide: GuideView }) {
  const { t } = useTranslation('services')
  const region = useRegions()
  const { billerName, regions, words, windowDays, business, basis, sources, biller } = refund
  const seller = biller === 'direct' && guide.name !== null ? guide.name : billerName
  return (
    <li className="refund">
      <p className="quiet">
        {t('ways.billedBy', { biller: seller })}
        {regions.length > 0 && ` · ${t('ways.holdsIn', { places: regions.map(region).join(', ') })}`}
      </p>
      <p>{words}</p>
      {windowDays !== null && day !== '' && (
        <Left refund={refund} days={windowDays} business={business} day={day} guide={guide} />
      )}
      <Sources sources={sources} basis={basis} />
    </li>
  )
}

interface LeftProps {
  readonly refund: RefundView
  readonly days: number
  readonly business: boolean
  readonly day: string
  readonly guide: GuideView
}

function Left({ refund, days, business, day, guide }: LeftProps) {
  const { t } = useTranslation('services')
  const date = useDates()
  const { lastDay, daysLeft, gone } = refundWindow(day, days, business, today())
  const until = date(lastDay)
  const isPast = daysLeft < 0
  const ask = guide.routes.find(
    ({ action, biller, url }) =>
      url !== null && biller === refund.biller && (action === 'refund' || action === 'contact'),
  )
  return (
    <div className={`meter tone-${isPast ? 'neutral' : daysLeft * 4 < days ? 'caution' : 'official'}`}>
      <p className="meter-words">
        {isPast
          ? t('refund.past', { until })
          : daysLeft === 0
            ? t('refund.today')
            : t(business ? 'refund.leftBusiness' : 'refund.left', { count: daysLeft, until })}
      </p>
      <svg className="meter-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect className="meter-ground" width="100" height="4" />
        <rect className="meter-left" width={Math.round((1 - gone) * 100)} height="4" />
      </svg>
      {isPast ? (
        <p>{t('refund.askAnyway')}</p>
      ) : (
        <p className="quiet">{t(business ? 'refund.countBusiness' : 'refund.count')}</p>
      )}
      {ask?.url != null && (
        <p>
          {t('refund.askHere')} <OfficialLink url={ask.url} />
        </p>
      )}
    </div>
  )
}

/** The calendar day where the person is. */
function today(): string {
  const now = new Date()
  const two = (part: number) => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
