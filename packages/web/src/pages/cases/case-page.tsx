import './cases.css'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from '../../app/link.tsx'
import type { CaseView } from './cases-server.ts'
import { DaysCard } from './days-card.tsx'
import { FinishCard } from './finish.tsx'
import { NextCard, RouteCard } from './next-card.tsx'
import { LetterCard, PackCard } from './papers.tsx'
import { ProofCard } from './proof.tsx'
import { CloseCard, StoryCard } from './story.tsx'
import { useCase } from './use-case.ts'

/** One case: what to do now, the way, the proof, the days that count, the papers, the story. */
export default function CasePage({ params }: { params: Readonly<Record<string, string>> }) {
  const { t } = useTranslation('cases')
  const { view, isBusy, act, said, problem, showAll } = useCase(params['id'] ?? '')
  const title =
    view === null ? t('title') : t(view.goal === 'cancel' ? 'one.cancel' : 'one.refund', { service: view.service.name })
  useEffect(() => {
    document.title = `${title} · Offhook`
  }, [title])
  const billerOf = ({ biller, billers, service }: CaseView) => {
    if (biller === null) return t('one.billerOpen')
    if (biller === 'direct') return t('one.itself', { service: service.name })
    return billers.find(({ id }) => id === biller)?.name ?? biller
  }
  const opened = view === null ? null : { view, isBusy, act }
  return (
    <div className="page">
      <div className="stack">
        <p className="quiet no-print">
          <Link to="/cases">{t('one.back')}</Link>
        </p>
        <h1>{title}</h1>
        {view !== null && (
          <p className="quiet">
            {t('one.about', { id: view.id, biller: billerOf(view) })}{' '}
            <Link to={`/services/${view.service.id}`}>{t('one.guide', { service: view.service.name })}</Link>
          </p>
        )}
      </div>
      <div className="case-said" aria-live="polite">
        {isBusy && <p className="quiet">{t('one.busy')}</p>}
        {said !== null && <p>{said}</p>}
        {problem !== null && <p className="case-warning">{problem}</p>}
      </div>
      {opened !== null && (
        <>
          <NextCard opened={opened} />
          <RouteCard opened={opened} />
          <ProofCard opened={opened} />
          <DaysCard opened={opened} />
          <LetterCard opened={opened} />
          <PackCard opened={opened} />
          <StoryCard opened={opened} onShowAll={showAll} />
          <CloseCard opened={opened} />
          <FinishCard opened={opened} />
        </>
      )}
    </div>
  )
}
