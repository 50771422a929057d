import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useHasServer } from '../../app/edition.tsx'
import { useRouter } from '../../app/router.tsx'
import { useCountry } from '../../components/country.tsx'
import { casesServer } from './cases-server.ts'

interface KeepCaseProps {
  readonly serviceId: string
  /** Who bills, where that was found out. */
  readonly biller: string | null
}

/** "Keep this as a case": opens one from the guide. Absent where no local server keeps it. */
export function KeepCase({ serviceId, biller }: KeepCaseProps) {
  const { t, i18n } = useTranslation('cases')
  const { navigate } = useRouter()
  const hasServer = useHasServer()
  const [country] = useCountry()
  const [problem, setProblem] = useState<string | null>(null)
  if (!hasServer) return null
  const keep = async () => {
    try {
      const { id } = await casesServer.open({
        serviceId,
        language: i18n.language,
        ...(biller !== null && { biller }),
        ...(country !== '' && { country }),
      })
      navigate(`/cases/${id}`)
    } catch (error) {
      setProblem((error as Error).message)
    }
  }
  return (
    <section className="card stack keep-case no-print" aria-labelledby="keep">
      <h2 id="keep">{t('keep.title')}</h2>
      <p>{t('keep.lead')}</p>
      <div>
        <button type="button" className="button button-main" onClick={() => void keep()}>
          {t('keep.open')}
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
