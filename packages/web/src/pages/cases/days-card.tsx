import { useTranslation } from 'react-i18next'
import { useDates } from '../../components/use-dates.ts'
import { AskedFacts } from './asked.tsx'
import { casePath, casesServer, type Deadline } from './cases-server.ts'
import type { OpenedCase } from './use-case.ts'

/** The days that count, each with why and from where, and what would have to be known for others. */
export function DaysCard({ opened }: { opened: OpenedCase }) {
  const { t } = useTranslation('cases')
  const { view } = opened
  const open = view.deadlines.filter(({ metOn }) => metOn === null)
  const met = view.deadlines.filter(({ metOn }) => metOn !== null)
  return (
    <section className="card stack" aria-labelledby="days">
      <h2 id="days">{t('days.title')}</h2>
      {open.length === 0 && <p className="quiet">{t('days.none')}</p>}
      <ul className="case-days">
        {open.map((deadline) => (
          <Day key={deadline.id} deadline={deadline} opened={opened} />
        ))}
      </ul>
      {met.length > 0 && (
        <details className="case-fold">
          <summary>{t('days.met', { count: met.length })}</summary>
          <ul className="case-days">
            {met.map((deadline) => (
              <Day key={deadline.id} deadline={deadline} opened={opened} />
            ))}
          </ul>
        </details>
      )}
      {open.length > 0 && (
        <>
          <div className="row">
            <a className="button" href={casePath(view.id, '/calendar.ics')} download>
              {t('days.calendar')}
            </a>
            <a href={casePath(view.id, '/calendar.ics?name=merchant')} download>
              {t('days.calendarNamed', { service: view.service.name })}
            </a>
          </div>
          <p className="quiet">{t('days.neutral')}</p>
        </>
      )}
      {view.asks.length > 0 && (
        <details className="case-fold" open={open.length === 0}>
          <summary>{t('days.asks')}</summary>
          <AskedFacts opened={opened} asks={view.asks} submit={t('asked.keep')} />
        </details>
      )}
    </section>
  )
}

function Day({ deadline, opened }: { deadline: Deadline; opened: OpenedCase }) {
  const { t } = useTranslation('cases')
  const dates = useDates()
  const { view, act, isBusy } = opened
  const { id, title, due, because, isAbout, binds, source, metOn } = deadline
  const isOver = metOn === null && due < new Intl.DateTimeFormat('sv').format(new Date())
  return (
    <li className={isOver ? 'is-over' : ''}>
      <time dateTime={due}>
        {dates(due)}
        {isOver && <span className="quiet"> {t('days.over')}</span>}
      </time>
      <div className="stack">
        <p>
          <b>{title}</b>
          {isAbout && <span className="quiet"> {t('days.about')}</span>}
          {binds === 'bank' && <span className="quiet"> {t('days.bank')}</span>}
        </p>
        <p className="quiet">{because}</p>
        {source !== null && <DaySource source={source} />}
        {metOn !== null ? (
          <p className="quiet">{t('days.metOn', { date: dates(metOn) })}</p>
        ) : (
          <div>
            <button
              type="button"
              className="button button-plain"
              disabled={isBusy}
              aria-label={t('days.markMetOf', { title })}
              onClick={() => void act(() => casesServer.note(view.id, 'met', { id }), t('days.marked'))}
            >
              {t('days.markMet')}
            </button>
          </div>
        )}
      </div>
    </li>
  )
}

function DaySource({ source }: { source: NonNullable<Deadline['source']> }) {
  const { t } = useTranslation('cases')
  const dates = useDates()
  const { citation, url, readAt } = source
  const words = readAt === null ? t('days.reported', { citation }) : t('days.source', { citation, date: dates(readAt) })
  return (
    <small className="source-note">
      {url !== null && readAt !== null ? (
        <a href={url} target="_blank" rel="noreferrer noopener">
          {words}
        </a>
      ) : (
        words
      )}
    </small>
  )
}
