import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DialLink } from '../../components/dial-link.tsx'
import { OfficialLink } from '../../components/official-way.tsx'
import { SourceNote } from '../../components/source-note.tsx'
import { useEngine } from '../../engine/use-engine.tsx'
import type { OfficeView } from '../../engine/view.ts'

/** Where to report in a country, who blocks cards there, and the time limits that hold. */
export function Offices({ country }: { country: string }) {
  const { t, i18n } = useTranslation('alreadyCalled')
  const { language } = i18n
  const engine = useEngine()
  const [offices, setOffices] = useState<readonly OfficeView[]>([])
  useEffect(() => {
    let isCurrent = true
    const show = (found: readonly OfficeView[]) => {
      if (isCurrent) setOffices(found)
    }
    if (country === '') show([])
    else
      engine()
        .offices(country, language)
        .then(show, () => show([]))
    return () => {
      isCurrent = false
    }
  }, [engine, country, language])
  const places = offices.filter(({ topic }) => topic !== 'dispute')
  const limits = offices.filter(({ topic }) => topic === 'dispute')
  return (
    <section className="card stack" aria-labelledby="report">
      <h2 id="report">{t('report.title')}</h2>
      {places.length === 0 ? <p>{t('report.none')}</p> : <OfficeList offices={places} />}
      {limits.length > 0 && (
        <details>
          <summary>{t('report.limits')}</summary>
          <OfficeList offices={limits} />
        </details>
      )}
    </section>
  )
}

function OfficeList({ offices }: { offices: readonly OfficeView[] }) {
  const { t } = useTranslation('alreadyCalled')
  return (
    <ul className="offices">
      {offices.map(({ id, text, contacts, citable, source, citation }) => (
        <li key={id} className="office">
          <h3>{citation}</h3>
          <p>{text}</p>
          {contacts.map(({ what, url, dial }) => (
            <p key={what + (url ?? dial?.dial ?? '')} className="office-contact">
              <span>{what}</span>
              {url !== null && <OfficialLink url={url} />}
              {dial !== null && <DialLink dial={dial} />}
            </p>
          ))}
          {!citable && <p className="quiet">{t('report.about')}</p>}
          {source !== null && <SourceNote source={source} />}
        </li>
      ))}
    </ul>
  )
}
