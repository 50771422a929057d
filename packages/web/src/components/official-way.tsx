import './official-way.css'
import { useTranslation } from 'react-i18next'
import { Link } from '../app/link.tsx'
import type { WayView } from '../engine/view.ts'
import { DialEntry } from './dial-link.tsx'
import { SourceNote } from './source-note.tsx'

/** The ways that the catalogue has: a page of the company's own, its numbers; or, in words, the way that always holds. */
export function OfficialWays({ ways }: { ways: readonly WayView[] }) {
  const { t } = useTranslation('shared')
  return (
    <ul className="official-ways">
      {ways.map((way) =>
        way.kind === 'general' ? (
          <li key="general">
            <p>{t('way.general')}</p>
          </li>
        ) : (
          <li key={`${way.serviceId} ${way.action}`} className="official-way">
            <h3>{actionWords(t, way.action, way.service)}</h3>
            <OfficialLink url={way.url} />
            {way.source !== null && <SourceNote source={way.source} />}
            {way.numbers.map((dial) => (
              <DialEntry key={dial.dial} dial={dial} />
            ))}
            <p>
              <Link to={`/services/${way.serviceId}`}>{t('way.more', { service: way.service })}</Link>
            </p>
          </li>
        ),
      )}
    </ul>
  )
}

type Translate = ReturnType<typeof useTranslation<'shared'>>['t']

function actionWords(t: Translate, action: string, service: string): string {
  switch (action) {
    case 'cancel':
      return t('way.cancel', { service })
    case 'refund':
      return t('way.refund', { service })
    default:
      return t('way.contact', { service })
  }
}

/** A link to a page of the catalogue, shown as the address that it opens. */
export function OfficialLink({ url }: { url: string }) {
  const { host, pathname } = new URL(url)
  return (
    <a className="official-link" href={url} target="_blank" rel="noreferrer noopener">
      <b>{host}</b>
      {pathname === '/' ? '' : pathname}
    </a>
  )
}
