import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from '../../app/link.tsx'
import { useRouter } from '../../app/router.tsx'
import { useRemembered } from '../../components/remembered.ts'
import type { GuideView } from '../../engine/guide-view.ts'
import { LineField } from './line-field.tsx'
import { nothingTold, tellAhead, useGuide } from './use-guide.ts'
import { Ways } from './ways.tsx'
import { Finding } from './who-bills.tsx'

/** For somebody who has nothing but the line on the statement: whom it means, and who took the money. */
export function LineBox() {
  const { t } = useTranslation('services')
  const [asked, setAsked] = useRemembered('statement line', '')
  const [line, setLine] = useState(asked)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAsked(line.trim())
  }
  return (
    <section className="card stack line-box" aria-labelledby="line">
      <h2 id="line">{t('line.title')}</h2>
      <form className="stack" onSubmit={submit}>
        <LineField id="only-line" label={t('line.label')} line={line} onLine={setLine} />
        <div className="row">
          <button type="submit" className="button">
            {t('who.find')}
          </button>
        </div>
      </form>
      <div aria-live="polite" className="stack">
        {asked !== '' && <LineAnswer key={asked} line={asked} />}
      </div>
    </section>
  )
}

function LineAnswer({ line }: { line: string }) {
  const { t } = useTranslation('services')
  const guide = useGuide('', { ...nothingTold, line })
  if (guide === null) return null
  const { told, several, caveats } = guide
  return (
    <>
      {told !== null && <Finding told={told} />}
      {guide.id !== null && <ToService guide={guide} line={line} />}
      {several.length > 0 && (
        <>
          <p>{t('line.several')}</p>
          <ul className="service-list">
            {several.map(({ id, name }) => (
              <li key={id}>
                <Link to={`/services/${id}`}>
                  <b>{name}</b>
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      {told === null && guide.id === null && several.length === 0 && <p>{t('line.nothing')}</p>}
      {guide.id === null && (
        <>
          <ul className="facts">
            {[...new Set(caveats)].map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          <Ways guide={guide} about="line" />
        </>
      )}
    </>
  )
}

/** The guide of the one service that the line means; it opens with what the line told. */
function ToService({ guide: { id, name }, line }: { guide: GuideView; line: string }) {
  const { t } = useTranslation('services')
  const { navigate } = useRouter()
  if (id === null) return null
  const open = () => {
    tellAhead(id, { ...nothingTold, line })
    navigate(`/services/${id}`)
  }
  return (
    <div className="row">
      <button type="button" className="button button-main" onClick={open}>
        {t('howTo', { service: name ?? '' })}
      </button>
    </div>
  )
}
