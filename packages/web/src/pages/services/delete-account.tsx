import { useTranslation } from 'react-i18next'
import { OfficialLink } from '../../components/official-way.tsx'
import type { GuideView } from '../../engine/guide-view.ts'
import { CheckSteps } from './check-steps.tsx'
import { Sources } from './sources.tsx'

/** Kept apart from cancelling, closed, and opening with what has to come before. */
export function DeleteAccount({ guide, about }: { guide: GuideView; about: string }) {
  const { t } = useTranslation('services')
  const { routes, first, why, listed } = guide.deletion
  if (routes.length === 0 && listed === null) return null
  return (
    <details className="card delete-account">
      <summary>
        <h2 id="delete">{t(why === null ? 'action.delete-account' : 'delete.title')}</h2>
      </summary>
      <div className="stack">
        {why !== null && <p>{why}</p>}
        {routes.length === 0 && first.length > 0 && (
          <CheckSteps name={`${about} delete`} steps={first} labelledBy="delete" />
        )}
        {routes.map((route) => (
          <div key={`${route.biller} ${route.url}`} className="stack">
            <CheckSteps name={`${about} delete ${route.biller}`} steps={route.steps} labelledBy="delete" />
            {route.url !== null && (
              <p>
                <OfficialLink url={route.url} />
              </p>
            )}
            <Sources sources={route.sources} basis={route.basis} />
          </div>
        ))}
        {listed !== null && (
          <>
            {listed.url !== null && (
              <p>
                <OfficialLink url={listed.url} />
              </p>
            )}
            <p className="quiet">{listed.note}</p>
          </>
        )}
      </div>
    </details>
  )
}
