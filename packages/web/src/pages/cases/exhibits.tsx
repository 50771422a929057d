import { useTranslation } from 'react-i18next'
import { useDates } from '../../components/use-dates.ts'
import { useSession } from '../services/use-session.ts'
import { casePath, casesServer, type Exhibit } from './cases-server.ts'
import type { OpenedCase } from './use-case.ts'

/** What is kept, what its signature shows, and what was read in it. */
export function ExhibitList({ opened }: { opened: OpenedCase }) {
  const { t } = useTranslation('cases')
  const { view, act, isBusy } = opened
  const isUnchecked = view.exhibits.some(
    ({ mediaType, judged }) => mediaType === 'message/rfc822' && judged?.keys === undefined,
  )
  if (view.exhibits.length === 0) return <p className="quiet">{t('proof.none')}</p>
  return (
    <>
      <ul className="case-exhibits">
        {view.exhibits.map((exhibit) => (
          <ExhibitItem key={exhibit.number} exhibit={exhibit} opened={opened} />
        ))}
      </ul>
      {isUnchecked && (
        <div className="stack">
          <p className="quiet">{t('proof.unchecked')}</p>
          <div>
            <button
              type="button"
              className="button"
              disabled={isBusy}
              onClick={() => void act(() => casesServer.checkMails(view.id), t('proof.checked'))}
            >
              {t('proof.check')}
            </button>
          </div>
        </div>
      )}
    </>
  )
}

function ExhibitItem({ exhibit, opened }: { exhibit: Exhibit; opened: OpenedCase }) {
  const { t } = useTranslation('cases')
  const dates = useDates()
  const { number, name, kind, about, on, thumbnail, mail, warnings, judged, sha256, redactionOf } = exhibit
  const at = casePath(opened.view.id, `/exhibits/${number}`)
  return (
    <li className="case-exhibit">
      {thumbnail === undefined ? (
        <span className="case-kind" aria-hidden="true">
          {t(`exhibitKind.${kind as 'mail'}`)}
        </span>
      ) : (
        <img src={`${at}/thumbnail`} alt={t('proof.thumbnail', { number })} loading="lazy" />
      )}
      <div className="stack">
        <p>
          <b>{t('proof.exhibit', { number, name })}</b>{' '}
          <span className="quiet">
            {[t(`exhibitKind.${kind as 'mail'}`), on === undefined ? null : dates(on)].filter(Boolean).join(' · ')}
          </span>
        </p>
        {mail !== undefined && <p className="quiet">{t('proof.mail', { subject: mail.subject, from: mail.from })}</p>}
        {about !== undefined && <p>{about}</p>}
        {redactionOf !== undefined && <p className="quiet">{t('proof.redacted')}</p>}
        {judged !== null && (
          <p className={judged.result === 'valid' ? 'case-judged is-proven' : 'case-judged'}>{judged.words}</p>
        )}
        {warnings?.map((warning) => (
          <p key={warning} className="case-warning">
            {warning}
          </p>
        ))}
        <Offered exhibit={exhibit} opened={opened} />
        <p className="quiet">
          <a href={at} download>
            {t('proof.save')}
          </a>{' '}
          <span className="case-hash" title={sha256}>
            {t('proof.hash', { hash: sha256.slice(0, 12) })}
          </span>
        </p>
      </div>
    </li>
  )
}

/** What was read in a mail is asked about, never taken over by itself. */
function Offered({ exhibit, opened }: { exhibit: Exhibit; opened: OpenedCase }) {
  const { t } = useTranslation('cases')
  const dates = useDates()
  const { view, act, isBusy } = opened
  const [isRefused, refuse] = useSession(`not so ${view.id} ${exhibit.number}`, false)
  const { found, number } = exhibit
  if (found === null || isRefused || view.confirmedBy.includes(number)) return null
  const { confirmationNumber, effectiveOn, refund, saysCancelled } = found
  const said = [
    saysCancelled ? t('found.cancelled') : null,
    confirmationNumber === undefined ? null : t('found.number', { number: confirmationNumber }),
    effectiveOn === undefined ? null : t('found.ends', { date: dates(effectiveOn) }),
    refund === undefined ? null : t('found.refund', { amount: `${refund.value} ${refund.currency}` }),
  ].filter((each) => each !== null)
  if (said.length === 0) return null
  const members = {
    exhibit: String(number),
    ...(exhibit.on !== undefined && { on: exhibit.on }),
    ...(confirmationNumber !== undefined && { number: confirmationNumber }),
    ...(effectiveOn !== undefined && { effectiveOn }),
  }
  return (
    <div className="case-found stack">
      <p>{t('found.title')}</p>
      <ul>
        {said.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <p className="quiet">{t('found.ask')}</p>
      <div className="row">
        <button
          type="button"
          className="button button-main"
          disabled={isBusy}
          onClick={() => void act(() => casesServer.note(view.id, 'confirmed', members), t('found.noted'))}
        >
          {t('found.yes')}
        </button>
        <button type="button" className="button" onClick={() => refuse(true)}>
          {t('found.no')}
        </button>
      </div>
    </div>
  )
}
