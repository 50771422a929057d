import './already-called.css'
import type { Given } from '@offhook/catalogue/help'
import { useTranslation } from 'react-i18next'
import { Link } from '../../app/link.tsx'
import { CountryChoice, holdsIn, useCountry } from '../../components/country.tsx'
import { PrintButton } from '../../components/print-button.tsx'
import { useRemembered } from '../../components/remembered.ts'
import { SecondFraud } from '../../components/second-fraud.tsx'
import { Sentences, Steps } from '../../components/steps.tsx'
import { useHelp } from '../../components/use-help.ts'
import { Month } from './month.tsx'
import { Offices } from './offices.tsx'

/** In the order in which they have to be dealt with: what lets more money go comes first. */
const kinds: readonly Given[] = [
  'screen-access',
  'bank-login',
  'card-number',
  'bank-transfer',
  'instant-payment',
  'gift-card',
  'crypto',
  'password',
  'identity-papers',
  'nothing',
]

/** After the call: what to do by what was given, what to say, what to watch, where to report. Asks nothing else. */
export default function AlreadyCalledPage() {
  const { t } = useTranslation('alreadyCalled')
  const help = useHelp()
  const [country, setCountry] = useCountry()
  const [given, setGiven] = useRemembered<readonly Given[]>('given', [])

  const toggle = (kind: Given, isGiven: boolean) => {
    // "Nothing" and something exclude each other.
    const others = given.filter((one) => one !== kind && (one === 'nothing') === (kind === 'nothing'))
    setGiven(isGiven ? [...others, kind] : given.filter((one) => one !== kind))
  }

  const chosen = kinds.filter((kind) => given.includes(kind))
  const lostSomething = chosen.some((kind) => kind !== 'nothing')
  return (
    <div className="page">
      <div className="stack">
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
        <p>
          {t('still')} <Link to="/on-the-phone">{t('stillLink')}</Link>
        </p>
      </div>
      <div className="card stack">
        <fieldset className="given">
          <legend>{t('given.title')}</legend>
          {kinds.map((kind) => (
            <label key={kind} className="given-kind">
              <input
                type="checkbox"
                checked={given.includes(kind)}
                onChange={(event) => toggle(kind, event.target.checked)}
              />
              {t(`given.${kind}`)}
            </label>
          ))}
        </fieldset>
        <CountryChoice country={country} onChange={setCountry} />
      </div>

      <section className="stack" aria-labelledby="first">
        <h2 id="first">{t('first.title')}</h2>
        {chosen.length === 0 && <p>{t('first.none')}</p>}
        {chosen.map((kind) => (
          <div key={kind} className="card stack">
            <h3>{t(`given.${kind}`)}</h3>
            <Steps name={kind} steps={help.given[kind]} country={country} />
          </div>
        ))}
      </section>

      {lostSomething && (
        <section className="card stack" aria-labelledby="bank">
          <h2 id="bank">{t('bank.title')}</h2>
          <p>{t('bank.text')}</p>
          <Sentences isSpeech steps={help.bankCall.filter(({ places }) => holdsIn(places, country))} />
        </section>
      )}
      {chosen.length > 0 && (
        <>
          <Month steps={help.month} country={country} />
          <Offices country={country} />
          <p className="no-print">
            <PrintButton />
          </p>
        </>
      )}
      <SecondFraud help={help} />
    </div>
  )
}
