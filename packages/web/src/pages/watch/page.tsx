import './watch.css'
import { lazy, Suspense, useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Alarms } from './alarms.tsx'
import { Changed } from './changed.tsx'
import { Coming, Months } from './coming.tsx'
import { exampleSeries } from './example.ts'
import { ImportCard } from './import-card.tsx'
import { SeriesCard } from './series-card.tsx'
import { type Alarm, type Monitored, type Series, watchServer } from './watch-server.ts'
import { Watched } from './watched.tsx'

const Timeline = lazy(() => import('./timeline.tsx').then(({ Timeline: component }) => ({ default: component })))

/** What do I pay for, and has it really stopped? */
export default function WatchPage() {
  const { t, i18n } = useTranslation('watch')
  const { language } = i18n
  const today = new Date().toISOString().slice(0, 10)
  const [series, setSeries] = useState<readonly Series[] | null>(null)
  const [alarms, setAlarms] = useState<readonly Alarm[]>([])
  const [monitored, setMonitored] = useState<readonly Monitored[]>([])
  const [note, setNote] = useState<string | null>(null)
  const [isExample, setExample] = useState(false)
  const load = useCallback(async () => {
    try {
      // First what the statements tell the cases: the alarms then carry their disputes.
      const watched = await watchServer.monitored()
      const [found, raised] = await Promise.all([watchServer.series(), watchServer.alarms()])
      setMonitored(watched)
      setSeries(found)
      setAlarms(raised)
    } catch (error) {
      setSeries([])
      setNote((error as Error).message)
    }
  }, [])
  // What the server says is in a language, too.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new language is a reason to ask again
  useEffect(() => {
    void load()
  }, [load, language])
  const shown = isExample ? exampleSeries(today, t) : (series ?? [])
  const groups = [
    { key: 'subscription', list: shown.filter(({ kind, status }) => kind === 'subscription' && status !== 'ended') },
    { key: 'bill', list: shown.filter(({ kind, status }) => kind === 'bill' && status !== 'ended') },
    { key: 'income', list: shown.filter(({ kind, status }) => kind === 'income' && status !== 'ended') },
    { key: 'transfer', list: shown.filter(({ kind, status }) => kind === 'transfer' && status !== 'ended') },
    { key: 'ended', list: shown.filter(({ status }) => status === 'ended') },
  ] as const
  return (
    <div className="page">
      <div className="stack">
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
      </div>
      {!isExample && <Alarms alarms={alarms} onChange={() => void load()} />}
      {!isExample && <Watched monitored={monitored} />}
      <ImportCard
        onImported={(text) => {
          setNote(text)
          setExample(false)
          void load()
        }}
      />
      <p aria-live="polite">{note}</p>
      {series !== null && series.length === 0 && !isExample && (
        <section className="stack">
          <p>{t('empty')}</p>
          <div>
            <button type="button" className="button" onClick={() => setExample(true)}>
              {t('example.show')}
            </button>
          </div>
        </section>
      )}
      {isExample && (
        <p className="watch-example">
          {t('example.note')}{' '}
          <button type="button" className="button button-plain" onClick={() => setExample(false)}>
            {t('example.hide')}
          </button>
        </p>
      )}
      {groups.map(({ key, list }) =>
        list.length === 0 ? null : (
          <section key={key} className="stack" aria-labelledby={`group-${key}`}>
            <h2 id={`group-${key}`}>{t(`group.${key}`, { count: list.length })}</h2>
            <ul className="watch-list">
              {list.map((each) => (
                <SeriesCard
                  key={each.id}
                  series={each}
                  others={shown.filter(({ id }) => id !== each.id)}
                  isKept={!isExample}
                  onChange={() => void load()}
                />
              ))}
            </ul>
          </section>
        ),
      )}
      <Changed series={shown} today={today} />
      <Coming series={shown} today={today} />
      <Suspense>
        <Timeline series={shown} />
      </Suspense>
      <Months series={shown} />
    </div>
  )
}
