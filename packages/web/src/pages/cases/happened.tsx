import { type FormEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { casesServer } from './cases-server.ts'
import { dayFields, type HappeningName, happeningNames, happenings, waysToCancel } from './happenings.ts'
import type { OpenedCase } from './use-case.ts'

interface HappenedProps {
  readonly opened: OpenedCase
  /** Asks for this alone, without a choice. */
  readonly only?: HappeningName
  readonly onNoted?: () => void
}

/** Notes what happened: the person's words and days, as they are. */
export function Happened({ opened, only, onNoted }: HappenedProps) {
  const { t } = useTranslation('cases')
  const id = useId()
  const { view, isBusy, act } = opened
  const [what, setWhat] = useState<HappeningName>(only ?? 'confirmed')
  const [given, setGiven] = useState<Readonly<Record<string, string>>>({})
  const today = localDay()
  const fields = happenings[what].map((name) => ({ name: name.replace('?', ''), isOptional: name.endsWith('?') }))
  const usual: Readonly<Record<string, string>> = {
    on: today,
    by: 'online',
    to: view.service.name,
    currency: currencyOf(view.country),
  }
  const written = (name: string) => given[name] ?? usual[name] ?? ''
  const set = (name: string, value: string) => setGiven({ ...given, [name]: value })
  const note = (event: FormEvent) => {
    event.preventDefault()
    const members = Object.fromEntries(
      fields
        .map(({ name }): [string, string] => [
          // `what` is the name of the kind in the request.
          name === 'what' ? 'text' : name,
          name === 'amount' ? `${written('amount').replace(',', '.')} ${written('currency')}` : written(name),
        ])
        .filter(([, value]) => value.trim() !== ''),
    )
    void act(() => casesServer.note(view.id, what, members), t('happened.noted')).then((isDone) => {
      if (!isDone) return
      setGiven({})
      onNoted?.()
    })
  }
  return (
    <form className="stack" onSubmit={note}>
      {only === undefined && (
        <div className="field">
          <label htmlFor={`${id} what`}>{t('happened.what')}</label>
          <select
            id={`${id} what`}
            value={what}
            onChange={(event) => {
              setWhat(event.target.value as HappeningName)
              setGiven({})
            }}
          >
            {happeningNames.map((name) => (
              <option key={name} value={name}>
                {t(`happening.${name}`)}
              </option>
            ))}
          </select>
        </div>
      )}
      <div className="case-fields">
        {fields.map(({ name, isOptional }) => (
          <div key={name} className="field">
            <label htmlFor={`${id} ${name}`}>
              {t(`member.${name as 'on'}`)}
              {isOptional && <span className="quiet"> {t('happened.optional')}</span>}
            </label>
            {name === 'by' ? (
              <select id={`${id} by`} value={written('by')} onChange={(event) => set('by', event.target.value)}>
                {waysToCancel.map((way) => (
                  <option key={way} value={way}>
                    {t(`choice.${way}`)}
                  </option>
                ))}
              </select>
            ) : name === 'amount' ? (
              <div className="row case-amount">
                <input
                  id={`${id} amount`}
                  inputMode="decimal"
                  required
                  autoComplete="off"
                  value={written('amount')}
                  onChange={(event) => set('amount', event.target.value)}
                />
                <input
                  aria-label={t('member.currency')}
                  required
                  autoComplete="off"
                  maxLength={3}
                  value={written('currency')}
                  onChange={(event) => set('currency', event.target.value.toUpperCase())}
                />
              </div>
            ) : (
              <input
                id={`${id} ${name}`}
                type={dayFields.includes(name) ? 'date' : 'text'}
                required={!isOptional}
                autoComplete="off"
                value={written(name)}
                onChange={(event) => set(name, event.target.value)}
              />
            )}
          </div>
        ))}
      </div>
      <div>
        <button type="submit" className="button button-main" disabled={isBusy}>
          {t('happened.note')}
        </button>
      </div>
    </form>
  )
}

/** Today where the person is. */
function localDay(): string {
  return new Intl.DateTimeFormat('sv').format(new Date())
}

const currencies: Readonly<Record<string, string>> = {
  US: 'USD',
  GB: 'GBP',
  CH: 'CHF',
  LI: 'CHF',
  CA: 'CAD',
  AU: 'AUD',
  NZ: 'NZD',
  MX: 'MXN',
  BR: 'BRL',
  JP: 'JPY',
  IN: 'INR',
  SE: 'SEK',
  DK: 'DKK',
  NO: 'NOK',
  PL: 'PLN',
  CZ: 'CZK',
  HU: 'HUF',
  RO: 'RON',
}

/** What is most likely charged in a country; the person sees it and can change it. */
function currencyOf(country: string | null): string {
  return country === null ? '' : (currencies[country.slice(0, 2)] ?? 'EUR')
}
