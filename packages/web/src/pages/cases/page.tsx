import './cases.css'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from '../../app/link.tsx'
import { useDates } from '../../components/use-dates.ts'
import { casesServer, type Deadline, type ListedCase } from './cases-server.ts'
import { NewCaseCard } from './new-case.tsx'

/** How many days ahead a deadline counts as due, and how long a missed one is still named. */
const ahead = 14
const behind = 7

/** All cases: what is due, how each stands, and a new one. */
export default function CasesPage() {
  const { t } = useTranslation('cases')
  const dates = useDates()
  const [cases, setCases] = useState<readonly ListedCase[] | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  useEffect(() => {
    casesServer.list().then(setCases, (error: Error) => {
      setCases([])
      setProblem(error.message)
    })
  }, [])
  const due = (cases ?? []).flatMap(dueOf).sort((a, b) => (a.deadline.due < b.deadline.due ? -1 : 1))
  return (
    <div className="page">
      <div className="stack">
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
      </div>
      {problem !== null && (
        <p className="case-warning" role="alert">
          {problem}
        </p>
      )}
      {due.length > 0 && (
        <section className="card stack" aria-labelledby="due">
          <h2 id="due">{t('due.title')}</h2>
          <ul className="case-days">
            {due.map(({ one, deadline, isOver }) => (
              <li key={`${one.id} ${deadline.id}`} className={isOver ? 'is-over' : ''}>
                <time dateTime={deadline.due}>
                  {dates(deadline.due)}
                  {isOver && <span className="quiet"> {t('days.over')}</span>}
                </time>
                <div>
                  <p>
                    <Link to={`/cases/${one.id}`}>
                      {t('due.of', { title: deadline.title, service: one.serviceName })}
                    </Link>
                  </p>
                  <p className="quiet">{deadline.because}</p>
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
      {cases !== null && cases.length === 0 && problem === null && (
        <section className="stack">
          <p>{t('empty')}</p>
        </section>
      )}
      {cases !== null && cases.length > 0 && (
        <section className="stack" aria-labelledby="all">
          <h2 id="all">{t('all', { count: cases.length })}</h2>
          <ul className="case-list">
            {cases.map((one) => (
              <li key={one.id} className="card">
                <h3>
                  <Link to={`/cases/${one.id}`}>{one.serviceName}</Link>
                </h3>
                <p className="quiet">
                  {[t(`status.${one.status}`), t('openedOn', { date: dates(one.openedAt.slice(0, 10)) })].join(' · ')}
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <NewCaseCard />
    </div>
  )
}

function dueOf(one: ListedCase): { one: ListedCase; deadline: Deadline; isOver: boolean }[] {
  if (one.status === 'closed') return []
  const day = (offset: number) => new Intl.DateTimeFormat('sv').format(Date.now() + offset * 86_400_000)
  return one.deadlines
    .filter(({ metOn, binds, due }) => metOn === null && binds === 'person' && due >= day(-behind) && due <= day(ahead))
    .map((deadline) => ({ one, deadline, isOver: deadline.due < day(0) }))
}
