import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useRouter } from '../../app/router.tsx'
import { casePath, casesServer } from './cases-server.ts'
import type { OpenedCase } from './use-case.ts'

/** For computers that others use: a copy where the person chooses, and nothing left here. */
export function FinishCard({ opened }: { opened: OpenedCase }) {
  const { t } = useTranslation('cases')
  const { navigate } = useRouter()
  const id = useId()
  const [isSaved, setSaved] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const { view, isBusy } = opened
  const erase = async () => {
    try {
      await casesServer.erase(view.id)
      navigate('/cases')
    } catch (error) {
      setProblem((error as Error).message)
    }
  }
  return (
    <section className="card stack" aria-labelledby="finish">
      <h2 id="finish">{t('finish.title')}</h2>
      <p>{t(view.isGuest ? 'finish.guest' : 'finish.lead')}</p>
      <div>
        <a className="button" href={casePath(view.id, '/copy.zip')} download>
          {t('finish.save')}
        </a>
      </div>
      <label className="case-tick" htmlFor={id}>
        <input id={id} type="checkbox" checked={isSaved} onChange={(event) => setSaved(event.target.checked)} />
        {t('finish.saved')}
      </label>
      <div>
        <button type="button" className="button" disabled={!isSaved || isBusy} onClick={() => void erase()}>
          {t('finish.erase')}
        </button>
      </div>
      {problem !== null && (
        <p className="case-warning" role="alert">
          {problem}
        </p>
      )}
    </section>
  )
}
