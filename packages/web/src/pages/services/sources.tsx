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
  return (
    <div className="sources">
      <small>{t(`basis.${basis}`)}</small>
      {sources.map((source) => (
        <SourceNote key={source.url} source={source} />
      ))}
    </div>
  )
}
