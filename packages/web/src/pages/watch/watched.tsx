import { useTranslation } from 'react-i18next'
import { Link } from '../../app/link.tsx'
import { useDates } from '../../components/use-dates.ts'
import type { Monitored } from './watch-server.ts'

/** What was cancelled, and whether the statements show that it has stopped. */
export function Watched({ monitored }: { monitored: readonly Monitored[] }) {
  const { t } = useTranslation('watch')
  if (monitored.length === 0) return null
  return (
    <section className="card stack" aria-labelledby="watched">
      <h2 id="watched">{t('watched.title')}</h2>
      <ul className="watch-changes">
        {monitored.map((one) => (
          <WatchedLine key={one.caseId} one={one} />
        ))}
      </ul>
    </section>
  )
}

function WatchedLine({ one }: { one: Monitored }) {
  const { t, i18n } = useTranslation('watch')
  const dates = useDates()
  const { merchant, verdict, watched, imported, caseId, seriesId } = one
  const listed = (days: readonly string[]) => new Intl.ListFormat(i18n.language).format(days.map((day) => dates(day)))
  const open = watched.filter(({ state }) => state !== 'no-charge')
  const seen = watched.filter(({ state }) => state === 'no-charge')
  const shown = verdict === 'ahead' ? open.slice(0, 1) : seen
  const until = (verdict === 'ahead' ? open[0] : open.at(-1))?.until
  return (
    <li className={`watched-${verdict}`}>
      {t(`watched.${verdict === 'not-known' && seriesId === null ? 'no-lines' : verdict}`, {
        merchant,
        days: listed(shown.map(({ expected }) => expected)),
        from: open[0] ? dates(open[0].expected) : '',
        until: until ? dates(until) : '',
        imported:
          imported.length === 0
            ? t('watched.nothing')
            : imported.map(({ from, to }) => `${dates(from)} – ${dates(to)}`).join(', '),
      })}{' '}
      {caseId !== null && <Link to={`/cases/${caseId}`}>{t('alarms.case')}</Link>}
    </li>
  )
}
