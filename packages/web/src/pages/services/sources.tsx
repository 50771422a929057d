import { useTranslation } from 'react-i18next'
import { SourceNote } from '../../components/source-note.tsx'
import type { SourceView } from '../../engine/guide-view.ts'

interface SourcesProps {
  readonly sources: readonly SourceView[]
  readonly basis: 'own-domain' | 'third-party' | 'general'
}

/** How firmly something is known, and where and when it was read. */
export function Sources({ sources, basis }: SourcesProps) {
  const { t } = useTranslation('services')
  // What asks to be checked is never folded away.
  const [first, ...more] = sources.toSorted((a, b) => Number(b.old) - Number(a.old))
  return (
    <div className="sources">
      <small>{t(`basis.${basis}`)}</small>
      {first !== undefined && <SourceNote source={first} />}
      {more.length > 0 && (
        <details>
          <summary>{t('moreSources', { count: more.length })}</summary>
          {more.map((source) => (
            <SourceNote key={source.url} source={source} />
          ))}
        </details>
      )}
    </div>
  )
}
