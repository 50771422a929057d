import { useTranslation } from 'react-i18next'
import { Link } from '../../app/link.tsx'
import { useCountry } from '../../components/country.tsx'
import { PrintButton } from '../../components/print-button.tsx'
import { SecondFraud } from '../../components/second-fraud.tsx'
import { Sentences, Steps } from '../../components/steps.tsx'
import { useHelp } from '../../components/use-help.ts'

/** For the daughter, the neighbour, the librarian: how to help without taking over. */
export default function HelpingPage() {
  const { t } = useTranslation('helping')
  const help = useHelp()
  const [country] = useCountry()
  return (
    <div className="page">
      <div className="stack">
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
      </div>
      <section className="card stack" aria-labelledby="how">
        <h2 id="how">{t('how')}</h2>
        <Steps name="helping" steps={help.helping} country={country} />
      </section>
      <section className="card stack" aria-labelledby="signs">
        <h2 id="signs">{t('signs')}</h2>
        <p>{t('signsText')}</p>
        <Sentences steps={help.signs} />
      </section>
      <section className="stack no-print" aria-labelledby="next">
        <h2 id="next">{t('next')}</h2>
        <div className="row">
          <Link to="/on-the-phone" className="button">
            {t('onThePhone')}
          </Link>
          <Link to="/already-called" className="button">
            {t('alreadyCalled')}
          </Link>
          <PrintButton />
        </div>
      </section>
      <SecondFraud help={help} />
    </div>
  )
}
