import { type FormEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { OfficialLink } from '../../components/official-way.tsx'
import { SourceNote } from '../../components/source-note.tsx'
import { viewOf } from '../../components/steps.tsx'
import { useDates } from '../../components/use-dates.ts'
import { casesServer } from './cases-server.ts'
import type { OpenedCase } from './use-case.ts'

/** What to do now, until when, and why. */
export function NextCard({ opened }: { opened: OpenedCase }) {
  const { t } = useTranslation('cases')
  const dates = useDates()
  const { view, act, isBusy } = opened
  const { next } = view
  return (
    <section className="card stack case-next" aria-labelledby="next">
      <h2 id="next">{t('next.title')}</h2>
      <p className="lead">
        {next.text.replace(/\.$/, '')}
        {next.by !== null && (
          <>
            , <b>{t('next.by', { date: dates(next.by) })}</b>
          </>
        )}
      </p>
      {next.because !== '' && <p className="quiet">{t('next.because', { why: next.because })}</p>}
      {next.step !== null && (
        <div className="stack">
          <div>
            <button
              type="button"
              className="button button-main"
              disabled={isBusy}
              onClick={() =>
                void act(() => casesServer.step(view.id, next.step!), t('route.done', { step: next.step! + 1 }))
              }
            >
              {t('route.markDone')}
            </button>
          </div>
          <Failed opened={opened} />
        </div>
      )}
    </section>
  )
}

/** That a step did not work is proof, too: three dated tries beat one. */
function Failed({ opened }: { opened: OpenedCase }) {
  const { t } = useTranslation('cases')
  const id = useId()
  const [words, setWords] = useState('')
  const { view, act, isBusy } = opened
  const note = (event: FormEvent) => {
    event.preventDefault()
    void act(() => casesServer.note(view.id, 'failed', { text: words }), t('failed.noted')).then(
      (isDone) => isDone && setWords(''),
    )
  }
  return (
    <details className="case-fold">
      <summary>{t('failed.title')}</summary>
      <form className="stack" onSubmit={note}>
        <p className="quiet">{t('failed.hint')}</p>
        {view.route?.ifMissing != null && <p>{view.route.ifMissing}</p>}
        <div className="field">
          <label htmlFor={id}>{t('failed.what')}</label>
          <input id={id} required value={words} onChange={(event) => setWords(event.target.value)} />
        </div>
        <div>
          <button type="submit" className="button" disabled={isBusy}>
            {t('failed.note')}
          </button>
        </div>
      </form>
    </details>
  )
}

/** The official way, step by step. */
export function RouteCard({ opened }: { opened: OpenedCase }) {
  const { t, i18n } = useTranslation('cases')
  const dates = useDates()
  const { view, act, isBusy } = opened
  const { route } = view
  return (
    <section className="card stack" aria-labelledby="route">
      <h2 id="route">{t('route.title')}</h2>
      {i18n.language !== 'en' && <p className="quiet">{t('route.english')}</p>}
      {route === null && <p>{t('route.none')}</p>}
      {route?.url != null && (
        <p>
          <OfficialLink url={route.url} />
        </p>
      )}
      <ol className="case-steps">
        {(route?.steps ?? []).map(({ text, doneOn }, step) => (
          <li
            key={text}
            className={doneOn === null ? '' : 'is-done'}
            aria-current={view.next.step === step ? 'step' : undefined}
          >
            <span>{text}</span>{' '}
            {doneOn !== null ? (
              <span className="quiet">{t('route.doneOn', { date: dates(doneOn) })}</span>
            ) : (
              view.next.step !== step && (
                <button
                  type="button"
                  className="button button-plain"
                  disabled={isBusy}
                  aria-label={t('route.markStep', { step: step + 1 })}
                  onClick={() => void act(() => casesServer.step(view.id, step), t('route.done', { step: step + 1 }))}
                >
                  {t('route.markDone')}
                </button>
              )
            )}
          </li>
        ))}
      </ol>
      {route?.confirmation != null && <p className="quiet">{t('route.after', { what: route.confirmation })}</p>}
      {(route?.sources ?? []).slice(0, 1).map((source) => (
        <SourceNote key={source.url} source={viewOf({ source: source as Parameters<typeof viewOf>[0]['source'] })} />
      ))}
      <Biller opened={opened} />
    </section>
  )
}

/** Only the one who takes the money can stop it; who that is may come out later. */
function Biller({ opened }: { opened: OpenedCase }) {
  const { t } = useTranslation('cases')
  const id = useId()
  const { view, act, isBusy } = opened
  const [biller, setBiller] = useState(view.biller ?? '')
  if (view.billers.length < 2) return null
  const change = (event: FormEvent) => {
    event.preventDefault()
    void act(() => casesServer.note(view.id, 'biller', { biller }), t('route.billerChanged'))
  }
  return (
    <details className="case-fold" open={view.biller === null}>
      <summary>{t('route.biller')}</summary>
      <form className="stack" onSubmit={change}>
        <div className="field">
          <label htmlFor={id}>{t('route.biller')}</label>
          <select id={id} required value={biller} onChange={(event) => setBiller(event.target.value)}>
            <option value="">{t('route.billerUnknown')}</option>
            {view.billers.map((each) => (
              <option key={each.id} value={each.id}>
                {each.id === 'direct' ? t('one.itself', { service: view.service.name }) : each.name}
              </option>
            ))}
          </select>
        </div>
        <div>
          <button type="submit" className="button" disabled={isBusy}>
            {t('route.billerChange')}
          </button>
        </div>
      </form>
    </details>
  )
}
