import './on-the-phone.css'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from '../../app/link.tsx'
import { useCountry } from '../../components/country.tsx'
import { DialEntry } from '../../components/dial-link.tsx'
import { useRemembered } from '../../components/remembered.ts'
import { SecondFraud } from '../../components/second-fraud.tsx'
import { SourceNote } from '../../components/source-note.tsx'
import { linesIn, Sentences, viewOf } from '../../components/steps.tsx'
import { useHelp } from '../../components/use-help.ts'
import { useLines } from '../../components/use-lines.ts'

/** For somebody with the fraudster on the line: one sentence a screen, in the order in which it has to be done. */
export default function OnThePhonePage() {
  const { t } = useTranslation('onThePhone')
  const help = useHelp()
  const steps = help.onThePhone
  const lines = useLines(steps)
  const [country] = useCountry()
  const [at, setAt] = useRemembered('on the phone', 0)
  const heading = useRef<HTMLHeadingElement>(null)
  const shown = useRef(at)

  useEffect(() => {
    if (shown.current === at) return
    shown.current = at
    heading.current?.focus()
    scrollTo(0, 0)
  }, [at])

  const step = steps[at]
  if (step === undefined) {
    return (
      <div className="page">
        <div className="stack">
          <h1 ref={heading} tabIndex={-1}>
            {t('end.title')}
          </h1>
          <p className="lead">{t('end.text')}</p>
        </div>
        <div className="row">
          <Link to="/already-called" className="button button-main">
            {t('end.next')}
          </Link>
          <Link to="/helping" className="button">
            {t('end.helper')}
          </Link>
          <button type="button" className="button button-plain" onClick={() => setAt(0)}>
            {t('end.again')}
          </button>
        </div>
        <SecondFraud help={help} />
      </div>
    )
  }
  const dials = linesIn(step, lines, country)
  return (
    <div className="page on-the-phone">
      <p className="on-the-phone-count">{t('step', { step: at + 1, count: steps.length })}</p>
      <h1 ref={heading} tabIndex={-1}>
        {step.do}
      </h1>
      <p className="lead">{step.why}</p>
      {dials.map((dial) => (
        <DialEntry key={dial.dial} dial={dial} />
      ))}
      <div className="on-the-phone-way">
        <button type="button" className="button button-main" onClick={() => setAt(at + 1)}>
          {t('next')}
        </button>
        {at > 0 && (
          <button type="button" className="button" onClick={() => setAt(at - 1)}>
            {t('back')}
          </button>
        )}
      </div>
      <SourceNote source={viewOf(step)} />
      <details className="on-the-phone-all">
        <summary>{t('all')}</summary>
        <Sentences steps={steps} />
      </details>
    </div>
  )
}
