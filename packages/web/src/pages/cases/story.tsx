import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDates } from '../../components/use-dates.ts'
import { casesServer } from './cases-server.ts'
import { Happened } from './happened.tsx'
import type { OpenedCase } from './use-case.ts'

/** What happened, in its order, and what can be added to it. Nothing is deleted: taking back is written down, too. */
export function StoryCard({ opened, onShowAll }: { opened: OpenedCase; onShowAll: () => void }) {
  const { t } = useTranslation('cases')
  const dates = useDates()
  const { view, act, isBusy } = opened
  return (
    <section className="card stack" aria-labelledby="story">
      <h2 id="story">{t('story.title')}</h2>
      <details className="case-fold">
        <summary>{t('happened.title')}</summary>
        <Happened opened={opened} />
      </details>
      {view.olderMoments > 0 && (
        <div>
          <button type="button" className="button" onClick={onShowAll}>
            {t('story.older', { count: view.olderMoments })}
          </button>
        </div>
      )}
      <ol className="case-story">
        {view.timeline.map(({ on, text, sequence, isUndone, canUndo }) => (
          <li key={sequence} className={isUndone ? 'is-undone' : ''}>
            <time dateTime={on}>{dates(on)}</time>
            <span>
              {isUndone ? <s>{text}</s> : text}
              {isUndone && <span className="quiet"> {t('story.undone')}</span>}
            </span>
            {canUndo && (
              <button
                type="button"
                className="button button-plain"
                disabled={isBusy}
                aria-label={t('story.undoOf', { text })}
                onClick={() => void act(() => casesServer.undo(view.id, sequence), t('story.taken'))}
              >
                {t('story.undo')}
              </button>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

const outcomes = ['cancelled', 'refunded', 'given-up', 'other'] as const

export function CloseCard({ opened }: { opened: OpenedCase }) {
  const { t } = useTranslation('cases')
  const id = useId()
  const { view, act, isBusy } = opened
  const [outcome, setOutcome] = useState<string>('cancelled')
  if (view.closed) return <p className="quiet">{t('close.closed')}</p>
  return (
    <section className="card stack" aria-labelledby="close">
      <h2 id="close">{t('close.title')}</h2>
      <p className="quiet">{t('close.lead')}</p>
      <div className="field">
        <label htmlFor={id}>{t('close.outcome')}</label>
        <select id={id} value={outcome} onChange={(event) => setOutcome(event.target.value)}>
          {outcomes.map((name) => (
            <option key={name} value={name}>
              {t(`outcome.${name}`)}
            </option>
          ))}
        </select>
      </div>
      <div>
        <button
          type="button"
          className="button"
          disabled={isBusy}
          onClick={() => void act(() => casesServer.close(view.id, outcome), t('close.done'))}
        >
          {t('close.close')}
        </button>
      </div>
    </section>
  )
}
