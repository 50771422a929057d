import { type FormEvent, useEffect, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useRouter } from '../../app/router.tsx'
import { useCountry } from '../../components/country.tsx'
import type { ServiceListItem } from '../../engine/guide-view.ts'
import { useEngine } from '../../engine/use-engine.tsx'
import { casesServer } from './cases-server.ts'
import { Countries } from './fact-field.tsx'

const mostShown = 6

/** Opens a case from a service of the catalogue. Who bills may stay open: the case asks later. */
export function NewCaseCard() {
  const { t, i18n } = useTranslation('cases')
  const id = useId()
  const engine = useEngine()
  const { navigate } = useRouter()
  const [words, setWords] = useState('')
  const [found, setFound] = useState<readonly ServiceListItem[]>([])
  const [chosen, setChosen] = useState<ServiceListItem | null>(null)
  const [goal, setGoal] = useState<'cancel' | 'refund'>('cancel')
  const [country, setCountry] = useCountry()
  const [problem, setProblem] = useState<string | null>(null)
  useEffect(() => {
    if (words.trim() === '') {
      setFound([])
      return
    }
    let isCurrent = true
    engine()
      .services(words)
      .then((services) => isCurrent && setFound(services.slice(0, mostShown)))
      .catch(() => isCurrent && setFound([]))
    return () => {
      isCurrent = false
    }
  }, [engine, words])
  const open = async (event: FormEvent) => {
    event.preventDefault()
    const service = chosen ?? found[0]
    if (service === undefined) {
      setProblem(t('new.unknown'))
      return
    }
    try {
      const { id: opened } = await casesServer.open({
        serviceId: service.id,
        goal,
        language: i18n.language,
        ...(country !== '' && { country }),
      })
      navigate(`/cases/${opened}`)
    } catch (error) {
      setProblem((error as Error).message)
    }
  }
  return (
    <section className="card stack" aria-labelledby="new">
      <h2 id="new">{t('new.title')}</h2>
      <form className="stack" onSubmit={(event) => void open(event)}>
        <div className="field">
          <label htmlFor={`${id} service`}>{t('new.service')}</label>
          <input
            id={`${id} service`}
            type="search"
            autoComplete="off"
            spellCheck={false}
            maxLength={120}
            required
            value={words}
            onChange={(event) => {
              setWords(event.target.value)
              setChosen(null)
              setProblem(null)
            }}
          />
        </div>
        {words.trim() !== '' && (
          <fieldset className="case-choice">
            <legend>{t(found.length === 0 ? 'new.unknown' : 'new.which')}</legend>
            {found.map((service, index) => (
              <label key={service.id} className="case-tick">
                <input
                  type="radio"
                  name={`${id} which`}
                  checked={chosen === null ? index === 0 : chosen.id === service.id}
                  onChange={() => setChosen(service)}
                />
                <span>
                  {service.name}
                  {service.company !== service.name && <span className="quiet"> {service.company}</span>}
                </span>
              </label>
            ))}
          </fieldset>
        )}
        <div className="case-fields">
          <div className="field">
            <label htmlFor={`${id} goal`}>{t('new.goal')}</label>
            <select
              id={`${id} goal`}
              value={goal}
              onChange={(event) => setGoal(event.target.value as 'cancel' | 'refund')}
            >
              <option value="cancel">{t('new.cancel')}</option>
              <option value="refund">{t('new.refund')}</option>
            </select>
          </div>
          <div className="field">
            <label htmlFor={`${id} country`}>{t('new.country')}</label>
            <Countries id={`${id} country`} value={country} onChange={setCountry} />
          </div>
        </div>
        <div>
          <button type="submit" className="button button-main">
            {t('new.open')}
          </button>
        </div>
        <p className="case-warning" aria-live="polite">
          {problem}
        </p>
      </form>
    </section>
  )
}
